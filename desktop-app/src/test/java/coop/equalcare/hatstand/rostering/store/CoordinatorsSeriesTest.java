package coop.equalcare.hatstand.rostering.store;

import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.platform.database.Dialect;

import java.util.Set;

/** On PostgreSQL with its guard, with the rights of the hat that does this work. */
class CoordinatorsSeriesTest extends StoredSeriesContract {

    @Override
    Dialect dialect() {
        return Dialect.POSTGRESQL;
    }

    @Override
    Set<Hat> hats() {
        return Set.of(Hat.COORDINATOR);
    }
}
