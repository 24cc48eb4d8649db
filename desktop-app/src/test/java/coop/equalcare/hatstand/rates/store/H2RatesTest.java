package coop.equalcare.hatstand.rates.store;

import coop.equalcare.hatstand.platform.database.Dialect;

class H2RatesTest extends HibernateRatesContract {

    @Override
    Dialect dialect() {
        return Dialect.H2;
    }
}
