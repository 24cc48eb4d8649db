package coop.equalcare.hatstand.rostering.domain.history;

import coop.equalcare.hatstand.rostering.domain.BookingId;

import java.util.Optional;

/** What bookings were; the database keeps it, whoever changes them. */
public interface BookingPasts {

    Optional<BookingPast> of(BookingId booking);
}
