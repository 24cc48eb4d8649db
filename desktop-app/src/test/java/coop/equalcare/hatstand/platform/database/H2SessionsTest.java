package coop.equalcare.hatstand.platform.database;

class H2SessionsTest extends SessionsContract {

    @Override
    Dialect dialect() {
        return Dialect.H2;
    }
}
