package coop.equalcare.hatstand.rostering.store;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.Bookings;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;
import coop.equalcare.hatstand.rostering.domain.TestBookings;
import coop.equalcare.hatstand.rostering.domain.away.Absences;
import coop.equalcare.hatstand.rostering.domain.away.InMemoryAbsences;

import java.util.UUID;
import java.util.function.Supplier;

class InMemoryAbsencesTest extends AbsencesContract {

    private final InMemoryBookings bookings = new InMemoryBookings();
    private final InMemoryAbsences absences = new InMemoryAbsences(bookings);

    @Override
    Absences absences() {
        return absences;
    }

    @Override
    Bookings bookings() {
        return bookings;
    }

    @Override
    PersonId person(String name) {
        var id = new PersonId(UUID.randomUUID());
        bookings.name(id, name);
        return id;
    }

    @Override
    PersonId worker(String name) {
        var id = person(name);
        bookings.give(TestBookings.worker(id, name));
        return id;
    }

    @Override
    void confirm(Booking booking) {
        bookings.confirm(booking.id());
    }

    @Override
    <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }
}
