package coop.equalcare.hatstand.rates.domain;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.work.WriteConflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Rates for tests; it keeps the contract that the databases keep. */
public final class InMemoryRates implements Rates {

    private final List<Rate> rows = new ArrayList<>();

    @Override
    public RateCard cardFor(Collection<PersonId> people) {
        return new RateCard(
                rows.stream()
                        .filter(rate -> rate.person().map(people::contains).orElse(true))
                        .toList());
    }

    @Override
    public RateCard all() {
        return new RateCard(rows);
    }

    @Override
    public Optional<Rate> find(RateId id) {
        return rows.stream().filter(rate -> rate.id().equals(id)).findFirst();
    }

    @Override
    public void add(Rate rate) {
        if (rows.stream().anyMatch(other -> isTheSameDay(rate, other))) {
            throw new WriteConflict.Forbidden("rate_once_per_day", null);
        }
        rows.add(rate);
    }

    private static boolean isTheSameDay(Rate one, Rate other) {
        return one.person().equals(other.person())
                && one.kind() == other.kind()
                && one.validFrom().equals(other.validFrom());
    }
}
