package coop.equalcare.hatstand.carelog.usecase;

import coop.equalcare.hatstand.platform.database.Dialect;

class H2ConfirmRaceTest extends ConfirmRaceContract {

    @Override
    Dialect dialect() {
        return Dialect.H2;
    }
}
