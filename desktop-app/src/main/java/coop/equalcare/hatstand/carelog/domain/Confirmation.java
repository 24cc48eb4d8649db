package coop.equalcare.hatstand.carelog.domain;

import coop.equalcare.hatstand.kernel.PersonId;

import java.time.Instant;

/**
 * Somebody who was there agrees that an entry is right.
 *
 * @param recordedBy who wrote it down: the same person, or one who acts for them or was told by
 *     them
 */
public record Confirmation(PersonId person, PersonId recordedBy, Instant at) {

    /** Written down by somebody else, for example after a telephone call. */
    public boolean isOnBehalf() {
        return !recordedBy.equals(person);
    }
}
