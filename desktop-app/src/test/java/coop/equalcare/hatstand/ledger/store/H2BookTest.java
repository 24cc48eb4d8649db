package coop.equalcare.hatstand.ledger.store;

import coop.equalcare.hatstand.platform.database.Dialect;

class H2BookTest extends BookContract {

    @Override
    Dialect dialect() {
        return Dialect.H2;
    }
}
