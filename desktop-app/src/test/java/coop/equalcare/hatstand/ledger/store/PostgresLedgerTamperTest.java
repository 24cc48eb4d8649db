package coop.equalcare.hatstand.ledger.store;

import coop.equalcare.hatstand.platform.database.Dialect;

class PostgresLedgerTamperTest extends LedgerTamperContract {

    @Override
    Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
