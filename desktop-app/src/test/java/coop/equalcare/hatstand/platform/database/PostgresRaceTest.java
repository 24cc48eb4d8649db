package coop.equalcare.hatstand.platform.database;

class PostgresRaceTest extends RaceContract {

    @Override
    Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
