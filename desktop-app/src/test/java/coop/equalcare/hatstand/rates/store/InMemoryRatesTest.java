package coop.equalcare.hatstand.rates.store;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.rates.domain.InMemoryPayElements;
import coop.equalcare.hatstand.rates.domain.InMemoryRates;
import coop.equalcare.hatstand.rates.domain.PayElements;
import coop.equalcare.hatstand.rates.domain.Rates;

import java.util.UUID;
import java.util.function.Supplier;

class InMemoryRatesTest extends RatesContract {

    private final Rates rates = new InMemoryRates();
    private final PayElements elements = new InMemoryPayElements();

    @Override
    Rates rates() {
        return rates;
    }

    @Override
    PayElements elements() {
        return elements;
    }

    @Override
    PersonId person(String name) {
        return new PersonId(UUID.randomUUID());
    }

    @Override
    <T> T in(Supplier<T> work) {
        return work.get();
    }
}
