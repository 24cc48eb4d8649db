package coop.equalcare.hatstand.rates.domain;

import coop.equalcare.hatstand.kernel.HourlyRate;
import coop.equalcare.hatstand.kernel.PersonId;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an hour of one kind of time is paid at, from a day on. It is never changed: another row with
 * a later day follows it.
 *
 * @param person nobody means everybody who has no row of their own
 * @param source where it comes from: an agreement, a decision, a price list
 */
public record Rate(
        RateId id,
        Optional<PersonId> person,
        PayKind kind,
        HourlyRate hourly,
        LocalDate validFrom,
        String source) {

    public static final int LONGEST_SOURCE = 200;

    public Rate {
        if (source.isBlank() || source.length() > LONGEST_SOURCE) {
            throw new IllegalArgumentException(
                    "a source has 1 to " + LONGEST_SOURCE + " characters");
        }
    }

    boolean isFor(PersonId somebody) {
        return person.isEmpty() || person.get().equals(somebody);
    }
}
