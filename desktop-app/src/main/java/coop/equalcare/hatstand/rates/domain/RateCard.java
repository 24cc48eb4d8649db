package coop.equalcare.hatstand.rates.domain;

import coop.equalcare.hatstand.kernel.PersonId;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Dated rates, and the rule that says which of them counts (RAT-2, RAT-3): a person’s own before
 * everybody’s, and then the latest that has begun by the day.
 */
public record RateCard(List<Rate> rates) {

    private static final Comparator<Rate> LAST_COUNTS =
            Comparator.comparing((Rate rate) -> rate.person().isPresent())
                    .thenComparing(Rate::validFrom);

    private static final Comparator<Optional<UUID>> NOBODY =
            Comparator.comparing(person -> person.map(UUID::toString).orElse(""));

    public RateCard {
        rates = List.copyOf(rates);
    }

    /**
     * Every rate with what became of it (RAT-8): everybody’s first, then by person; within a kind
     * the latest first.
     */
    public List<StandingRate> standing(LocalDate today) {
        return rates.stream()
                .sorted(
                        Comparator.comparing((Rate rate) -> rate.person().isPresent())
                                .thenComparing(rate -> rate.person().map(PersonId::value), NOBODY)
                                .thenComparing(Rate::kind)
                                .thenComparing(Rate::validFrom, Comparator.reverseOrder()))
                .map(rate -> standing(rate, today))
                .toList();
    }

    private StandingRate standing(Rate rate, LocalDate today) {
        var until =
                rates.stream()
                        .filter(other -> other.person().equals(rate.person()))
                        .filter(other -> other.kind() == rate.kind())
                        .map(Rate::validFrom)
                        .filter(rate.validFrom()::isBefore)
                        .min(Comparator.naturalOrder())
                        .map(next -> next.minusDays(1));
        return new StandingRate(rate, until, stateOn(today, rate.validFrom(), until));
    }

    private static StandingRate.State stateOn(
            LocalDate today, LocalDate from, Optional<LocalDate> until) {
        if (from.isAfter(today)) {
            return StandingRate.State.COMES;
        }
        return until.filter(last -> last.isBefore(today)).isPresent()
                ? StandingRate.State.IS_OVER
                : StandingRate.State.HOLDS;
    }

    public Optional<Rate> rateOf(PersonId person, PayKind kind, LocalDate day) {
        return rates.stream()
                .filter(rate -> rate.kind() == kind && rate.isFor(person))
                .filter(rate -> !rate.validFrom().isAfter(day))
                .max(LAST_COUNTS);
    }
}
