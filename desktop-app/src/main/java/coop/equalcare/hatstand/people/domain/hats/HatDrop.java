package coop.equalcare.hatstand.people.domain.hats;

import coop.equalcare.hatstand.kernel.PersonId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A hat is no longer worn from a day on.
 *
 * @param reason may be empty where somebody drops their own
 */
public record HatDrop(
        UUID assignment, PersonId person, PersonId by, Instant at, LocalDate until, String reason) {

    public HatDrop {
        if (!by.equals(person) && reason.isBlank()) {
            throw new IllegalArgumentException("whoever takes off another's hat says why");
        }
    }
}
