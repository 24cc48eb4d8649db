package coop.equalcare.hatstand.people.store;

import coop.equalcare.hatstand.platform.database.Dialect;

class PostgresPeopleTest extends StoredPeopleContract {

    @Override
    Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
