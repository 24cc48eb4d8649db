package coop.equalcare.hatstand.audit.store;

import coop.equalcare.hatstand.platform.database.Dialect;

class PostgresRecordHistoryTest extends RecordHistoryContract {

    @Override
    Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
