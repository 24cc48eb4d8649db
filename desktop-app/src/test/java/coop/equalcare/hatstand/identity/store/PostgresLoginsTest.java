package coop.equalcare.hatstand.identity.store;

import coop.equalcare.hatstand.platform.database.Dialect;

class PostgresLoginsTest extends LoginsContract {

    @Override
    Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
