package coop.equalcare.hatstand.carelog.usecase;

import coop.equalcare.hatstand.platform.database.Dialect;

class PostgresConfirmRaceTest extends ConfirmRaceContract {

    @Override
    Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
