package coop.equalcare.hatstand.rostering.domain;

import coop.equalcare.hatstand.kernel.TimeSpan;

import java.util.Set;

/**
 * Which bookings are facts by now: everybody has confirmed what came of them. The care log knows.
 */
public interface ConfirmedBookings {

    boolean contains(BookingId booking);

    /** Those that touch the span. */
    Set<BookingId> touching(TimeSpan span);
}
