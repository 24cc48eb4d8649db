package coop.equalcare.hatstand.carelog.store;

import coop.equalcare.hatstand.platform.database.Dialect;

class PostgresCareLogTest extends StoredCareLogContract {

    @Override
    Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
