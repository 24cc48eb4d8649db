package coop.equalcare.hatstand.carelog.store;

import coop.equalcare.hatstand.platform.database.Dialect;

class H2CareLogTest extends StoredCareLogContract {

    @Override
    Dialect dialect() {
        return Dialect.H2;
    }
}
