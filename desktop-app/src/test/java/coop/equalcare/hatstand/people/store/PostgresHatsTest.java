package coop.equalcare.hatstand.people.store;

import coop.equalcare.hatstand.platform.database.Dialect;

class PostgresHatsTest extends StoredHatsContract {
    @Override
    Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
