package coop.equalcare.hatstand.payroll.usecase;

import coop.equalcare.hatstand.platform.database.Dialect;

class H2QueuesTest extends QueuesContract {

    @Override
    Dialect dialect() {
        return Dialect.H2;
    }
}
