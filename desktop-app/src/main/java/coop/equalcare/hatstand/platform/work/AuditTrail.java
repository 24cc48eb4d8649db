package coop.equalcare.hatstand.platform.work;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.Purpose;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps who did what, when and to which record; never what it said. Filled by the audit capability;
 * when it was is for the database to say.
 */
@FunctionalInterface
public interface AuditTrail {

    /**
     * One line of the trail.
     *
     * @param onBehalfOf the member for whom it was done
     * @param purpose of looking at something sensitive
     * @param also what else it was about: everybody in a list
     */
    record Line(
            PersonId actor,
            Optional<PersonId> onBehalfOf,
            Gate.Deed deed,
            Optional<Purpose> purpose,
            List<UUID> also) {

        public Line {
            also = List.copyOf(also);
        }

        static Line of(Actor actor, Gate.Deed deed) {
            return new Line(actor.person(), actor.onBehalfOf(), deed, Optional.empty(), List.of());
        }

        static Line of(Actor actor, Gate.Sensitive asked) {
            return new Line(
                    actor.person(),
                    actor.onBehalfOf(),
                    asked.deed(),
                    Optional.of(asked.purpose()),
                    asked.also().get());
        }
    }

    void append(Line line);

    /** Tells the database for whom the rest of the transaction is done: it keeps the history. */
    default void actsFor(Actor actor) {}
}
