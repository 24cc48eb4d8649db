package coop.equalcare.hatstand.audit.store;

import coop.equalcare.hatstand.platform.database.Dialect;

class H2AuditTrailTest extends AuditTrailContract {

    @Override
    Dialect dialect() {
        return Dialect.H2;
    }
}
