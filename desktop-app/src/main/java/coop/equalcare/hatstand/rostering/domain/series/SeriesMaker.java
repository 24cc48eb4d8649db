package coop.equalcare.hatstand.rostering.domain.series;

import coop.equalcare.hatstand.kernel.IdSource;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.Bookings;
import coop.equalcare.hatstand.rostering.domain.RosterRules;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Makes bookings of a series, up to a day; a day that has one is never booked again. */
public final class SeriesMaker {

    private final Bookings bookings;
    private final SeriesBook book;
    private final Supplier<Map<LocalDate, String>> holidays;
    private final IdSource ids;
    private final ZoneId zone;

    /**
     * @param holidays by their day, read when the first series asks
     */
    public SeriesMaker(
            Bookings bookings,
            SeriesBook book,
            Supplier<Map<LocalDate, String>> holidays,
            IdSource ids,
            ZoneId zone) {
        this.bookings = bookings;
        this.book = book;
        this.holidays = holidays;
        this.ids = ids;
        this.zone = zone;
    }

    /** Whether there is a day that is not booked yet. */
    public boolean hasMore(Series series, LocalDate until) {
        return !open(series, until).isEmpty();
    }

    private List<Series.Day> open(Series series, LocalDate until) {
        var booked = book.booked(series.id());
        return series.daysUntil(until).stream()
                .filter(it -> it.day().isAfter(series.bookedUntil()))
                .filter(it -> !booked.contains(it.day()))
                .toList();
    }

    /** What would become of each day that is not booked yet. */
    public List<Planned> plan(Series series, LocalDate until) {
        var days = open(series, until);
        if (days.isEmpty()) {
            return List.of();
        }
        var board = bookings.board(around(days, series.plan().hours().nights()));
        return new SeriesPlanner(board, holidays.get(), ids).plan(series, days);
    }

    private TimeSpan around(List<Series.Day> days, int nights) {
        var start = days.getFirst().day().atStartOfDay(zone).toInstant();
        var end = days.getLast().day().plusDays(nights + 1L).atStartOfDay(zone).toInstant();
        return RosterRules.around(new TimeSpan(start, end), zone);
    }

    /** Books what was planned; the series itself is there already. */
    public List<Booking> book(Series series, List<Planned> planned) {
        return planned.stream()
                .filter(Planned::isBooked)
                .map(it -> book.add(it.booking(), new Occurrence(series.id(), it.day())))
                .toList();
    }
}
