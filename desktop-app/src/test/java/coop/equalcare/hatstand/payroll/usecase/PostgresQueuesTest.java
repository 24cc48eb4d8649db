package coop.equalcare.hatstand.payroll.usecase;

import coop.equalcare.hatstand.platform.database.Dialect;

class PostgresQueuesTest extends QueuesContract {

    @Override
    Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
