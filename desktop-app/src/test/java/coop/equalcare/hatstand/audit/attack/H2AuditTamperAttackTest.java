package coop.equalcare.hatstand.audit.attack;

import coop.equalcare.hatstand.platform.database.Dialect;

class H2AuditTamperAttackTest extends AuditTamperContract {

    @Override
    Dialect dialect() {
        return Dialect.H2;
    }
}
