package coop.equalcare.hatstand.payroll.usecase;

import coop.equalcare.hatstand.platform.database.Dialect;

class PostgresPayRunTest extends DatabasePayRunContract {

    @Override
    Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
