package coop.equalcare.hatstand.rates.store;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.database.Dialect;
import coop.equalcare.hatstand.platform.database.TestDatabase;
import coop.equalcare.hatstand.rates.domain.PayElements;
import coop.equalcare.hatstand.rates.domain.Rates;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

import java.util.function.Supplier;

abstract class HibernateRatesContract extends RatesContract {

    private TestDatabase database;

    abstract Dialect dialect();

    @BeforeAll
    void open() {
        database = TestDatabase.open(dialect(), HibernateRates.rows());
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Override
    Rates rates() {
        return new HibernateRates(database.sessions());
    }

    @Override
    PayElements elements() {
        return new HibernatePayElements(database.sessions());
    }

    @Override
    PersonId person(String name) {
        return database.person(name);
    }

    @Override
    <T> T in(Supplier<T> work) {
        return database.inTransaction(work);
    }
}
