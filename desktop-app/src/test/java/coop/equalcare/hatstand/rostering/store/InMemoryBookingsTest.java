package coop.equalcare.hatstand.rostering.store;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.Bookings;
import coop.equalcare.hatstand.rostering.domain.Cancellation;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;
import coop.equalcare.hatstand.rostering.domain.TestBookings;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

class InMemoryBookingsTest extends BookingsContract {

    private final InMemoryBookings bookings = new InMemoryBookings();

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
    List<String> reasonsFor(Booking booking) {
        return bookings.cancellationsOf(booking.id()).stream().map(Cancellation::reason).toList();
    }

    @Override
    <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }
}
