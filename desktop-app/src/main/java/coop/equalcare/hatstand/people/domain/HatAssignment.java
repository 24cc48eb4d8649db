package coop.equalcare.hatstand.people.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody wears a hat from a day on; {@code until} is the first day on which they no longer do.
 */
public record HatAssignment(UUID id, Hat hat, LocalDate since, Optional<LocalDate> until) {

    public HatAssignment {
        if (until.filter(end -> !end.isAfter(since)).isPresent()) {
            throw new IllegalArgumentException(
                    "a hat is dropped after it is taken: " + since + " to " + until);
        }
    }

    public boolean isWornOn(LocalDate day) {
        return !day.isBefore(since) && until.filter(end -> !day.isBefore(end)).isEmpty();
    }

    /** Whether it is worn on the day or on one after it. */
    public boolean isWornFrom(LocalDate day) {
        return until.filter(end -> !end.isAfter(day)).isEmpty();
    }
}
