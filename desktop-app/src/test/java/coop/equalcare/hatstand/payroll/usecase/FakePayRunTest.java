package coop.equalcare.hatstand.payroll.usecase;

class FakePayRunTest extends PayRunContract {

    @Override
    PayDesk open() {
        return new FakePayDesk();
    }
}
