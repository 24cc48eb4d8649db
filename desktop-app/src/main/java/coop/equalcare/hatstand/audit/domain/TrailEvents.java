package coop.equalcare.hatstand.audit.domain;

import coop.equalcare.hatstand.kernel.PersonId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The trail to look through: a page at a time, the newest first. */
public interface TrailEvents {

    /**
     * What is looked for; nothing given finds everything.
     *
     * @param from the first moment
     * @param until the first moment after
     * @param actor who did it, or for whom it was done
     * @param subject which record, also as one of a list
     * @param actions how they begin: {@code person.} finds whatever was done with people
     * @param listsToo whether it counts that somebody opened a list: it stands in the trail under
     *     their own record, though nobody looked at it
     */
    record Wanted(
            Optional<Instant> from,
            Optional<Instant> until,
            Optional<PersonId> actor,
            Optional<UUID> subject,
            List<String> actions,
            boolean listsToo) {

        public Wanted {
            actions = List.copyOf(actions);
        }

        public static final Wanted EVERYTHING =
                new Wanted(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        true);

        /** Whom the search is about: what is found tells of them. */
        public List<UUID> people() {
            return Stream.concat(actor.map(PersonId::value).stream(), subject.stream()).toList();
        }

        /** Whatever was done with one record. */
        public static Wanted about(UUID subject) {
            return new Wanted(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(subject),
                    List.of(),
                    false);
        }
    }

    /** A place between two events of the list, so that a page begins where the last one ended. */
    record Place(Instant at, UUID id) {}

    /**
     * @param actor by name, where the person is still known
     * @param subject by name, where it is a person
     */
    record Line(
            AuditEvent event,
            Optional<String> actor,
            Optional<String> onBehalfOf,
            Optional<String> subject) {

        public Place place() {
            return new Place(event.at(), event.id());
        }
    }

    /**
     * @param before nothing for the first page
     */
    List<Line> search(Wanted wanted, Optional<Place> before, int most);
}
