package coop.equalcare.hatstand.rostering.domain;

import coop.equalcare.hatstand.kernel.TimeSpan;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** All bookings. */
public interface Bookings {

    Optional<Booking> find(BookingId id);

    /**
     * All bookings that touch the span, and by name everybody who wears the hat of giving support
     * on one of its days or is booked in it.
     */
    Board board(TimeSpan span);

    /** In which days and clock times are meant. */
    ZoneId zone();

    /** Whether everybody has confirmed what came of it: then it stays as it was. */
    boolean isConfirmed(BookingId booking);

    /** As much of the rota as the rules need to see around a booking. */
    default Board around(Booking proposed) {
        var board = board(RosterRules.around(proposed.when(), zone()));
        return isConfirmed(proposed.id()) ? board.confirming(proposed.id()) : board;
    }

    Booking add(Booking booking);

    /**
     * Fails as stale if it was changed since it was read, and as forbidden if its worker is
     * elsewhere at that time, or if it is confirmed and would no longer be the same plan.
     */
    Booking save(Booking booking);

    /** Saves it as cancelled and keeps why. */
    Booking cancel(Booking booking, Cancellation why);

    /**
     * Bookings with a worker, not cancelled, that ended in {@code (after, until]}, by their end.
     */
    List<Booking> endedBetween(Instant after, Instant until);
}
