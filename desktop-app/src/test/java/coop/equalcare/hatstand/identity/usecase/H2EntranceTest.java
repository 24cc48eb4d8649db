package coop.equalcare.hatstand.identity.usecase;

import coop.equalcare.hatstand.platform.database.Dialect;

class H2EntranceTest extends StoredEntranceContract {

    @Override
    Dialect dialect() {
        return Dialect.H2;
    }
}
