package coop.equalcare.hatstand.rostering.domain.series;

import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All series, and which bookings came of them. */
public interface SeriesBook {

    /** A booking that came of a series. */
    record Occurring(Booking booking, LocalDate day) {}

    Optional<Series> find(SeriesId id);

    Series add(Series series);

    /** Fails as stale if it was changed since it was read. */
    Series save(Series series);

    /** Those that go on after the day up to which they are booked, and that day is before. */
    List<SeriesId> due(LocalDate until);

    /** Which of a series a booking is, if it is of one. */
    Optional<Occurrence> occurrence(BookingId booking);

    /** By their day, cancelled ones too. */
    List<Occurring> from(SeriesId series, LocalDate day);

    /** Fails where the series has a booking of that day, be it cancelled. */
    Booking add(Booking booking, Occurrence of);

    /** The days of which there are bookings, cancelled ones too. */
    Set<LocalDate> booked(SeriesId series);
}
