package coop.equalcare.hatstand.payroll.usecase;

import coop.equalcare.hatstand.platform.database.Dialect;

class H2PayReviewTest extends PayReviewContract {

    @Override
    PayDesk open() {
        return new DatabasePayDesk(Dialect.H2);
    }
}
