package coop.equalcare.hatstand.rostering.store;

import coop.equalcare.hatstand.platform.database.Dialect;

class PostgresAbsencesTest extends StoredAbsencesContract {

    @Override
    Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
