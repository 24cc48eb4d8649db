package coop.equalcare.hatstand.rates.store;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.platform.database.Dialect;
import coop.equalcare.hatstand.platform.database.TestDatabase;
import coop.equalcare.hatstand.rates.domain.PayElements;
import coop.equalcare.hatstand.rates.domain.Rates;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

import java.util.Set;
import java.util.function.Supplier;

abstract class HibernateRatesContract extends RatesContract {

    private TestDatabase database;

    abstract Dialect dialect();

    /** Whose rights the store has; none says that the database's own guard is not asked. */
    Set<Hat> hats() {
        return Set.of();
    }

    @BeforeAll
    void open() {
        database = TestDatabase.open(dialect(), HibernateRates.rows(), hats());
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
