package coop.equalcare.hatstand.payroll.usecase;

import coop.equalcare.hatstand.platform.database.Dialect;

class H2PayRunTest extends DatabasePayRunContract {

    @Override
    Dialect dialect() {
        return Dialect.H2;
    }
}
