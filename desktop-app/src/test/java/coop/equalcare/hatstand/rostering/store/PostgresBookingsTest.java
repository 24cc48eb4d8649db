package coop.equalcare.hatstand.rostering.store;

import coop.equalcare.hatstand.platform.database.Dialect;

class PostgresBookingsTest extends StoredBookingsContract {

    @Override
    Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
