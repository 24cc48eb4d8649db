package coop.equalcare.hatstand.carelog.usecase;

import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.rostering.domain.Board;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.domain.Bookings;
import coop.equalcare.hatstand.rostering.domain.Cancellation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Bookings as far as the care log asks for them. */
public final class EndedBookings implements Bookings {

    private final List<Booking> bookings = new ArrayList<>();

    @Override
    public Booking add(Booking booking) {
        bookings.add(booking);
        return booking;
    }

    @Override
    public List<Booking> endedBetween(Instant after, Instant until) {
        return bookings.stream()
                .filter(booking -> booking.worker().isPresent() && !booking.cancelled())
                .filter(
                        booking ->
                                booking.when().end().isAfter(after)
                                        && !booking.when().end().isAfter(until))
                .sorted(Comparator.comparing((Booking booking) -> booking.when().end()))
                .toList();
    }

    @Override
    public Optional<Booking> find(BookingId id) {
        return bookings.stream().filter(booking -> booking.id().equals(id)).findFirst();
    }

    @Override
    public Board board(TimeSpan span) {
        throw new UnsupportedOperationException("the care log shows no board");
    }

    @Override
    public boolean isConfirmed(BookingId booking) {
        throw new UnsupportedOperationException("the care log knows that itself");
    }

    @Override
    public Booking cancel(Booking booking, Cancellation why) {
        throw new UnsupportedOperationException("the care log changes no booking");
    }

    @Override
    public Booking save(Booking booking) {
        throw new UnsupportedOperationException("the care log changes no booking");
    }
}
