package coop.equalcare.hatstand.rates.domain;

import coop.equalcare.hatstand.kernel.PersonId;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Dated rates, and the rule that says which of them counts (RAT-2, RAT-3): a person’s own before
 * everybody’s, and then the latest that has begun by the day.
 */
public record RateCard(List<Rate> rates) {

    private static final Comparator<Rate> LAST_COUNTS =
            Comparator.comparing((Rate rate) -> rate.person().isPresent())
                    .thenComparing(Rate::validFrom);

    public RateCard {
        rates = List.copyOf(rates);
    }

    public Optional<Rate> rateOf(PersonId person, PayKind kind, LocalDate day) {
        return rates.stream()
                .filter(rate -> rate.kind() == kind && rate.isFor(person))
                .filter(rate -> !rate.validFrom().isAfter(day))
                .max(LAST_COUNTS);
    }
}
