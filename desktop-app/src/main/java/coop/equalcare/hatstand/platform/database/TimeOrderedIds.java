package coop.equalcare.hatstand.platform.database;

import coop.equalcare.hatstand.kernel.IdSource;

import org.hibernate.id.uuid.UuidVersion7Strategy;

import java.util.UUID;

/**
 * UUIDs of version 7: made by any desk on its own, and near each other in an index when made
 * together.
 */
public final class TimeOrderedIds implements IdSource {

    @Override
    public UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
