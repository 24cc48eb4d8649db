package coop.equalcare.hatstand.rostering.ui.week;

import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.ui.span.CardSize;
import coop.equalcare.hatstand.rostering.ui.span.ShownDays;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The time axis of the days shown: real hours on a line of pixels, and nothing that needs a screen.
 *
 * <p>It counts hours on the world's one clock, so a week has 167, 168 or 169 of them. A night hour
 * is narrower than an hour of the day, because less happens in it.
 */
public final class BoardGrid {

    /** Later hours of the evening and the small ones count as night. */
    private static final LocalTime NIGHT_FROM = LocalTime.of(22, 0);

    private static final LocalTime NIGHT_UNTIL = LocalTime.of(6, 0);
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final double NIGHT_WEIGHT = 0.45;

    /** Below that, cards over their hours would be too narrow for words where days are many. */
    private static final double ROOM_FOR_HOURS = 10;

    /** What ends by noon belongs to the day before, in a column of cards. */
    private static final Duration MORNING_AFTER = Duration.ofHours(12);

    /**
     * One real hour.
     *
     * @param clock what a clock on the wall shows as it begins
     * @param again the clock shows this hour for the second time: clocks went back
     * @param afterGap the clock has jumped over the hour before: clocks went forward
     */
    public record Hour(Instant start, LocalTime clock, boolean again, boolean afterGap) {

        public boolean isNight() {
            return clock.isBefore(NIGHT_UNTIL) || !clock.isBefore(NIGHT_FROM);
        }
    }

    /**
     * One local day, from midnight to midnight.
     *
     * @param hours 24, or 23 or 25 when clocks change
     */
    public record Day(LocalDate date, double left, double right, int firstHour, int hours) {}

    private final ShownDays shown;
    private final ZoneId zone;
    private final double hourWidth;
    private final List<Hour> hours;
    private final List<Day> days;
    private final long[] edges;
    private final double[] places;

    private BoardGrid(ShownDays shown, ZoneId zone, double hourWidth) {
        this.shown = shown;
        this.zone = zone;
        this.hourWidth = hourWidth;
        var end = shown.time(zone).end();
        this.hours = hours(shown.time(zone).start(), end, zone);
        this.edges = new long[hours.size() + 1];
        this.places = new double[hours.size() + 1];
        for (int i = 0; i < hours.size(); i++) {
            var hour = hours.get(i);
            edges[i] = hour.start().toEpochMilli();
            places[i + 1] = places[i] + (hour.isNight() ? hourWidth * NIGHT_WEIGHT : hourWidth);
        }
        edges[hours.size()] = end.toEpochMilli();
        this.days = shown.first().datesUntil(shown.until()).map(this::day).toList();
    }

    /**
     * @param hourWidth pixels for an hour of the day
     */
    public static BoardGrid of(ShownDays shown, ZoneId zone, double hourWidth) {
        return new BoardGrid(shown, zone, hourWidth);
    }

    /** The days just fill the width. */
    public static BoardGrid fitting(ShownDays shown, ZoneId zone, double width) {
        return of(shown, zone, width / of(shown, zone, 1).width());
    }

    private static List<Hour> hours(Instant start, Instant end, ZoneId zone) {
        var hours = new ArrayList<Hour>();
        var before = LocalTime.of(23, 0);
        for (var at = start; at.isBefore(end); at = at.plus(1, ChronoUnit.HOURS)) {
            var clock = at.atZone(zone).toLocalTime();
            var step = Math.floorMod(clock.getHour() - before.getHour(), 24);
            hours.add(new Hour(at, clock, step == 0, step > 1));
            before = clock;
        }
        return List.copyOf(hours);
    }

    private Day day(LocalDate date) {
        var start = date.atStartOfDay(zone).toInstant();
        var end = date.plusDays(1).atStartOfDay(zone).toInstant();
        var length = (int) Duration.between(start, end).toHours();
        return new Day(date, x(start), x(end), hourAt(start.toEpochMilli()), length);
    }

    /** How far from the left edge; a time outside of the days is at their edge. */
    public double x(Instant instant) {
        var millis = Math.clamp(instant.toEpochMilli(), edges[0], edges[edges.length - 1]);
        var hour = hourAt(millis);
        var part = (double) (millis - edges[hour]) / (edges[hour + 1] - edges[hour]);
        return places[hour] + part * (places[hour + 1] - places[hour]);
    }

    /** The time at a place; a place outside of the days means their edge. */
    public Instant instantAt(double x) {
        var place = Math.clamp(x, 0, width());
        var found = Arrays.binarySearch(places, place);
        var hour = Math.clamp(found >= 0 ? found : -found - 2, 0, hours.size() - 1);
        var part = (place - places[hour]) / (places[hour + 1] - places[hour]);
        return Instant.ofEpochMilli(
                edges[hour] + Math.round(part * (edges[hour + 1] - edges[hour])));
    }

    /**
     * The nearest whole step, counted in real time, so that it is right on both sides of a clock
     * change.
     */
    public static Instant snapped(Instant instant, Duration step) {
        var length = step.toMillis();
        return Instant.ofEpochMilli(
                Math.floorDiv(instant.toEpochMilli() + length / 2, length) * length);
    }

    private int hourAt(long millis) {
        var found = Arrays.binarySearch(edges, millis);
        return Math.clamp(found >= 0 ? found : -found - 2, 0, hours.size() - 1);
    }

    /** How bookings are drawn: over their hours, or in the column of their day. */
    public CardSize cards() {
        return shown.span().isLong() && hourWidth < ROOM_FOR_HOURS
                ? CardSize.COMPACT
                : CardSize.FULL;
    }

    /** Where a card begins. */
    public double left(TimeSpan when) {
        return cards() == CardSize.FULL ? x(when.start()) : day(when.start()).left() + 1;
    }

    /** Where a card ends; in columns a night ends on the day on which it began. */
    public double right(TimeSpan when) {
        if (cards() == CardSize.FULL) {
            return x(when.end());
        }
        var last = when.end().minus(MORNING_AFTER);
        return day(last.isAfter(when.start()) ? last : when.start()).right() - 1;
    }

    /** The day of a time, or the nearest of those shown. */
    public Day day(Instant instant) {
        var number = ChronoUnit.DAYS.between(shown.first(), LocalDate.ofInstant(instant, zone));
        return days.get(Math.clamp(number, 0, days.size() - 1));
    }

    /** Where a new booking begins at that place: in a column nobody points at an hour. */
    public Instant startAt(Instant at, Duration step) {
        return cards() == CardSize.FULL
                ? snapped(at, step)
                : day(at).date().atTime(MORNING).atZone(zone).toInstant();
    }

    /** The start of a booking that was taken at one place, at another: its clock time stays. */
    public Instant onDayOf(Instant there, Instant taken, Booking booking) {
        var days = ChronoUnit.DAYS.between(day(taken).date(), day(there).date());
        return booking.when().start().atZone(zone).plusDays(days).toInstant();
    }

    /** The number of the hour at a place. */
    public int hourNumber(double x) {
        return hourAt(instantAt(x).toEpochMilli());
    }

    public ShownDays shown() {
        return shown;
    }

    public double width() {
        return places[places.length - 1];
    }

    public double hourWidth() {
        return hourWidth;
    }

    /** Where the hour with this number begins; the number after the last gives the right edge. */
    public double hourLeft(int number) {
        return places[number];
    }

    public List<Hour> hours() {
        return hours;
    }

    public List<Day> days() {
        return days;
    }

    public Instant start() {
        return Instant.ofEpochMilli(edges[0]);
    }

    public Instant end() {
        return Instant.ofEpochMilli(edges[edges.length - 1]);
    }
}
