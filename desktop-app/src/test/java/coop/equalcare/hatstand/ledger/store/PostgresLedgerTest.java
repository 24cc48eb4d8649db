package coop.equalcare.hatstand.ledger.store;

import coop.equalcare.hatstand.platform.database.Dialect;

class PostgresLedgerTest extends HibernateLedgerContract {

    @Override
    Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
