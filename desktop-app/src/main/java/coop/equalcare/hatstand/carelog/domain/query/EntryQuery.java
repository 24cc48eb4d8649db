package coop.equalcare.hatstand.carelog.domain.query;

import coop.equalcare.hatstand.kernel.PersonId;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who was there says that an entry is not right. It is kept with its answer for good.
 *
 * @param number of the entry's queries, from 1
 * @param recordedBy who wrote it down: the same person, or one who was told by them
 */
public record EntryQuery(
        int number,
        PersonId person,
        PersonId recordedBy,
        Instant at,
        String reason,
        Optional<Answer> answer) {

    public static final int LONGEST_TEXT = 500;

    /** What settled it, in words. */
    public record Answer(PersonId by, Instant at, String words) {}

    public boolean isOpen() {
        return answer.isEmpty();
    }

    /** Written down by somebody else, for example after a telephone call. */
    public boolean isOnBehalf() {
        return !recordedBy.equals(person);
    }

    /** The same, settled. */
    public EntryQuery answered(Answer given) {
        return new EntryQuery(number, person, recordedBy, at, reason, Optional.of(given));
    }
}
