package coop.equalcare.hatstand.payroll.usecase;

class FakePayReviewTest extends PayReviewContract {

    @Override
    PayDesk open() {
        return new FakePayDesk();
    }
}
