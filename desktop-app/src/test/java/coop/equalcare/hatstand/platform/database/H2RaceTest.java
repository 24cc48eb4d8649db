package coop.equalcare.hatstand.platform.database;

class H2RaceTest extends RaceContract {

    @Override
    Dialect dialect() {
        return Dialect.H2;
    }
}
