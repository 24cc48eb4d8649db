package coop.equalcare.hatstand.platform.database;

class PostgresSessionsTest extends SessionsContract {

    @Override
    Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
