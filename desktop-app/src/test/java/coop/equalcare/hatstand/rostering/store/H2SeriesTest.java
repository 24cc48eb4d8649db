package coop.equalcare.hatstand.rostering.store;

import coop.equalcare.hatstand.platform.database.Dialect;

class H2SeriesTest extends StoredSeriesContract {

    @Override
    Dialect dialect() {
        return Dialect.H2;
    }
}
