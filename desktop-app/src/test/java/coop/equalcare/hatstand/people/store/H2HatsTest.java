package coop.equalcare.hatstand.people.store;

import coop.equalcare.hatstand.platform.database.Dialect;

class H2HatsTest extends StoredHatsContract {
    @Override
    Dialect dialect() {
        return Dialect.H2;
    }
}
