package coop.equalcare.hatstand.rostering.store;

import coop.equalcare.hatstand.platform.database.Dialect;

class PostgresSeriesTest extends StoredSeriesContract {

    @Override
    Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
