package coop.equalcare.hatstand.rights.store;

import coop.equalcare.hatstand.platform.database.Dialect;

class PostgresPersonRecordsTest extends PersonRecordsContract {

    @Override
    Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
