package coop.equalcare.hatstand.people.domain.hats;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.HatAssignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody is to wear a hat, and somebody else decides. Once decided it stays as it is.
 *
 * @param person who would wear it
 * @param requestedBy they themselves, or whoever asked on their behalf
 * @param wish what was written with it; may be empty
 * @param decision nothing while it waits
 */
public record HatRequest(
        HatRequestId id,
        PersonId person,
        Hat hat,
        PersonId requestedBy,
        Instant requestedAt,
        String wish,
        Optional<Decision> decision,
        int version) {

    public static final int LONGEST_TEXT = 500;

    /** How it ended. */
    public sealed interface Decision {

        PersonId by();

        Instant at();

        String reason();

        /**
         * @param assignment the hat that came of it
         * @param alone nobody else could have given it: the reason says why it could not wait
         */
        record Granted(
                PersonId by,
                Instant at,
                UUID assignment,
                LocalDate since,
                boolean alone,
                String reason)
                implements Decision {
            public Granted {
                if (alone && reason.isBlank()) {
                    throw new IllegalArgumentException("whoever gives a hat alone says why");
                }
            }
        }

        record Declined(PersonId by, Instant at, String reason) implements Decision {
            public Declined {
                if (reason.isBlank()) {
                    throw new IllegalArgumentException("whoever declines a request says why");
                }
            }
        }

        record Withdrawn(PersonId by, Instant at) implements Decision {
            @Override
            public String reason() {
                return "";
            }
        }
    }

    public HatRequest {
        if (wish.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("a wish has up to " + LONGEST_TEXT + " characters");
        }
    }

    public HatRequestState state() {
        return decision.map(HatRequest::stateAfter).orElse(HatRequestState.WAITING);
    }

    private static HatRequestState stateAfter(Decision decision) {
        return switch (decision) {
            case Decision.Granted _ -> HatRequestState.GRANTED;
            case Decision.Declined _ -> HatRequestState.DECLINED;
            case Decision.Withdrawn _ -> HatRequestState.WITHDRAWN;
        };
    }

    public boolean isWaiting() {
        return decision.isEmpty();
    }

    public boolean isOnBehalf() {
        return !requestedBy.equals(person);
    }

    /**
     * @throws IllegalStateException if it was decided before
     */
    public HatRequest decided(Decision how) {
        if (!isWaiting()) {
            throw new IllegalStateException("decided already: " + id);
        }
        return new HatRequest(
                id, person, hat, requestedBy, requestedAt, wish, Optional.of(how), version);
    }

    /** The hat that came of it, if it was granted. */
    public Optional<HatAssignment> given() {
        return decision.flatMap(
                how ->
                        how instanceof Decision.Granted granted
                                ? Optional.of(
                                        new HatAssignment(
                                                granted.assignment(),
                                                hat,
                                                granted.since(),
                                                Optional.empty()))
                                : Optional.empty());
    }
}
