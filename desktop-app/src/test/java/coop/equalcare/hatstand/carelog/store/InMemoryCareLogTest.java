package coop.equalcare.hatstand.carelog.store;

import coop.equalcare.hatstand.carelog.domain.CareLog;
import coop.equalcare.hatstand.carelog.domain.ConfirmedCare;
import coop.equalcare.hatstand.carelog.domain.InMemoryCareLog;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.rostering.domain.BookingId;

import java.util.UUID;
import java.util.function.Supplier;

class InMemoryCareLogTest extends CareLogContract {

    private final InMemoryCareLog fake = new InMemoryCareLog();

    @Override
    CareLog careLog() {
        return fake;
    }

    @Override
    ConfirmedCare confirmedCare() {
        return fake;
    }

    @Override
    PersonId person(String name) {
        var person = new PersonId(UUID.randomUUID());
        fake.called(person, name);
        return person;
    }

    @Override
    BookingId booking(PersonId supported, PersonId worker, TimeSpan when) {
        return new BookingId(UUID.randomUUID());
    }

    @Override
    <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }
}
