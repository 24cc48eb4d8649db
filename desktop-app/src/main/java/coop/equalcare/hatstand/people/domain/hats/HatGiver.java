package coop.equalcare.hatstand.people.domain.hats;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Hat;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody who gives a hat because of one that they wear themselves.
 *
 * @param hat that they give
 * @param until the first day on which they no longer do
 */
public record HatGiver(
        Hat hat, PersonId person, String name, LocalDate since, Optional<LocalDate> until) {

    public boolean givesOn(LocalDate day) {
        return gaveFrom(day, day);
    }

    /** On some day from the one to the other. */
    boolean gaveFrom(LocalDate from, LocalDate day) {
        return !since.isAfter(day) && until.filter(end -> !end.isAfter(from)).isEmpty();
    }
}
