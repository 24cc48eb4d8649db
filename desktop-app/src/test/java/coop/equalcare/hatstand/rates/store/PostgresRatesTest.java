package coop.equalcare.hatstand.rates.store;

import coop.equalcare.hatstand.platform.database.Dialect;

class PostgresRatesTest extends HibernateRatesContract {

    @Override
    Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
