package coop.equalcare.hatstand.payroll.usecase;

import coop.equalcare.hatstand.platform.database.Dialect;

class PostgresPayReviewTest extends PayReviewContract {

    @Override
    PayDesk open() {
        return new DatabasePayDesk(Dialect.POSTGRESQL);
    }
}
