package coop.equalcare.hatstand.rights.store;

import coop.equalcare.hatstand.platform.database.Dialect;

class H2PersonRecordsTest extends PersonRecordsContract {

    @Override
    Dialect dialect() {
        return Dialect.H2;
    }
}
