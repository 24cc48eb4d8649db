package coop.equalcare.hatstand.identity.store;

import coop.equalcare.hatstand.platform.database.Dialect;

class H2LoginsTest extends LoginsContract {

    @Override
    Dialect dialect() {
        return Dialect.H2;
    }
}
