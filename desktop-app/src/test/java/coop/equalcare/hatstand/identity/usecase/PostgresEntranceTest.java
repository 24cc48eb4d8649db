package coop.equalcare.hatstand.identity.usecase;

import coop.equalcare.hatstand.platform.database.Dialect;

class PostgresEntranceTest extends StoredEntranceContract {

    @Override
    Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
