package coop.equalcare.hatstand.rostering.store;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.rostering.domain.Bookings;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;
import coop.equalcare.hatstand.rostering.domain.series.SeriesBook;

import java.util.UUID;
import java.util.function.Supplier;

class InMemorySeriesTest extends SeriesContract {

    private final InMemoryBookings bookings = new InMemoryBookings();

    @Override
    SeriesBook book() {
        return bookings.series();
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
    <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }
}
