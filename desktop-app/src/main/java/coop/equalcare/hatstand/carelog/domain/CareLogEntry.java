package coop.equalcare.hatstand.carelog.domain;

import coop.equalcare.hatstand.carelog.domain.query.EntryQuery;
import coop.equalcare.hatstand.kernel.PersonId;

import java.util.List;
import java.util.Optional;

/**
 * What really happened. An entry is pending until all who were there agree, then confirmed, then
 * paid.
 *
 * <p>Only a {@link Pending} one can be adjusted: the others have no method that changes time.
 */
public sealed interface CareLogEntry permits Pending, Confirmed, Paid {

    EntryId id();

    Support support();

    Worked worked();

    /** How often the entry was adjusted: whoever agrees, agrees to one edition and to no other. */
    int edition();

    /** The agreements to this edition. */
    List<Confirmation> confirmations();

    /** What somebody who was there says is not right, until it is answered. */
    default Optional<EntryQuery> openQuery() {
        return Optional.empty();
    }

    /** For the store: which write was the last. */
    int version();

    EntryStatus status();

    default PersonId supported() {
        return support().supported();
    }

    default PersonId worker() {
        return support().worker();
    }

    /** Paid minutes: real elapsed time less the break. */
    default long minutes() {
        return worked().minutes();
    }

    /** Those who were there and have not agreed to this edition yet. */
    default List<PersonId> awaited() {
        return support().attendees().stream().filter(person -> !isConfirmedBy(person)).toList();
    }

    default boolean isConfirmedBy(PersonId person) {
        return confirmations().stream().anyMatch(given -> given.person().equals(person));
    }
}
