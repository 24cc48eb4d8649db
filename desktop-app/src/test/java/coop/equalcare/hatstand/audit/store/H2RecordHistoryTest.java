package coop.equalcare.hatstand.audit.store;

import coop.equalcare.hatstand.platform.database.Dialect;

class H2RecordHistoryTest extends RecordHistoryContract {

    @Override
    Dialect dialect() {
        return Dialect.H2;
    }
}
