package coop.equalcare.hatstand.ledger.store;

import coop.equalcare.hatstand.platform.database.Dialect;

class H2LedgerTest extends HibernateLedgerContract {

    @Override
    Dialect dialect() {
        return Dialect.H2;
    }
}
