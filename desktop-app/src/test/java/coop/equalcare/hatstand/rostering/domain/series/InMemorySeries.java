package coop.equalcare.hatstand.rostering.domain.series;

import coop.equalcare.hatstand.platform.work.WriteConflict;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Series that last as long as a test; the stored ones keep the same contract. */
public final class InMemorySeries implements SeriesBook {

    private final InMemoryBookings bookings;
    private final Map<SeriesId, Series> kept = new LinkedHashMap<>();
    private final Map<BookingId, Occurrence> occurrences = new LinkedHashMap<>();

    public InMemorySeries(InMemoryBookings bookings) {
        this.bookings = bookings;
    }

    @Override
    public Optional<Series> find(SeriesId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public Series add(Series series) {
        return keep(series, 0);
    }

    @Override
    public Series save(Series series) {
        if (find(series.id()).filter(it -> it.version() == series.version()).isEmpty()) {
            throw new WriteConflict.Stale(new IllegalStateException("another version"));
        }
        return keep(series, series.version() + 1);
    }

    private Series keep(Series it, int version) {
        var saved =
                new Series(
                        it.id(),
                        it.supported(),
                        it.firstDay(),
                        it.plan(),
                        it.bookedUntil(),
                        version);
        kept.put(saved.id(), saved);
        return saved;
    }

    @Override
    public List<SeriesId> due(LocalDate until) {
        return kept.values().stream()
                .filter(it -> it.bookedUntil().isBefore(until))
                .filter(it -> it.goesOnAfter(it.bookedUntil()))
                .map(Series::id)
                .toList();
    }

    @Override
    public Optional<Occurrence> occurrence(BookingId booking) {
        return Optional.ofNullable(occurrences.get(booking));
    }

    @Override
    public List<Occurring> from(SeriesId series, LocalDate day) {
        return occurrences.entrySet().stream()
                .filter(it -> it.getValue().series().equals(series))
                .filter(it -> !it.getValue().day().isBefore(day))
                .map(
                        it ->
                                new Occurring(
                                        bookings.find(it.getKey()).orElseThrow(),
                                        it.getValue().day()))
                .sorted(Comparator.comparing(Occurring::day))
                .toList();
    }

    @Override
    public Booking add(Booking booking, Occurrence of) {
        if (occurrences.containsValue(of)) {
            throw new WriteConflict.Forbidden(
                    "booking_once_a_day_of_a_series", new IllegalStateException("booked"));
        }
        var added = bookings.add(booking);
        occurrences.put(added.id(), of);
        return added;
    }

    @Override
    public Set<LocalDate> booked(SeriesId series) {
        return occurrences.values().stream()
                .filter(it -> it.series().equals(series))
                .map(Occurrence::day)
                .collect(Collectors.toSet());
    }

    public Map<BookingId, Occurrence> occurrences() {
        return occurrences;
    }
}
