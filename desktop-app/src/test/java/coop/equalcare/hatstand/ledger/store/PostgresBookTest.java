package coop.equalcare.hatstand.ledger.store;

import coop.equalcare.hatstand.platform.database.Dialect;

class PostgresBookTest extends BookContract {

    @Override
    Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
