package coop.equalcare.hatstand.rostering.store;

import coop.equalcare.hatstand.platform.database.Dialect;

class H2AbsencesTest extends StoredAbsencesContract {

    @Override
    Dialect dialect() {
        return Dialect.H2;
    }
}
