package coop.equalcare.hatstand.audit.store;

import coop.equalcare.hatstand.platform.database.Dialect;

class PostgresAuditTrailTest extends AuditTrailContract {

    @Override
    Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
