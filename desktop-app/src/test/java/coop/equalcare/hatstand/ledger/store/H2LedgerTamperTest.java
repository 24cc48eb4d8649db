package coop.equalcare.hatstand.ledger.store;

import coop.equalcare.hatstand.platform.database.Dialect;

class H2LedgerTamperTest extends LedgerTamperContract {

    @Override
    Dialect dialect() {
        return Dialect.H2;
    }
}
