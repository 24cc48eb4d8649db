package coop.equalcare.hatstand.audit.attack;

import coop.equalcare.hatstand.platform.database.Dialect;

class PostgresAuditTamperAttackTest extends AuditTamperContract {

    @Override
    Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
