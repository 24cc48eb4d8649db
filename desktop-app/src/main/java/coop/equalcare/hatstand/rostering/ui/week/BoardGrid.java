package coop.equalcare.hatstand.rostering.ui.week;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The time axis of one week: real hours on a line of pixels, and nothing that needs a screen.
 *
 * <p>It counts hours on the world's one clock, so a week has 167, 168 or 169 of them. A night hour
 * is narrower than an hour of the day, because less happens in it.
 */
public final class BoardGrid {

    /** Later hours of the evening and the small ones count as night. */
    private static final LocalTime NIGHT_FROM = LocalTime.of(22, 0);

    private static final LocalTime NIGHT_UNTIL = LocalTime.of(6, 0);
    private static final double NIGHT_WEIGHT = 0.45;
    private static final int DAYS = 7;

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

    private final ZoneId zone;
    private final double hourWidth;
    private final List<Hour> hours;
    private final List<Day> days;
    private final long[] edges;
    private final double[] places;

    private BoardGrid(LocalDate monday, ZoneId zone, double hourWidth) {
        this.zone = zone;
        this.hourWidth = hourWidth;
        var end = monday.plusDays(DAYS).atStartOfDay(zone).toInstant();
        this.hours = hours(monday.atStartOfDay(zone).toInstant(), end, zone);
        this.edges = new long[hours.size() + 1];
        this.places = new double[hours.size() + 1];
        for (int i = 0; i < hours.size(); i++) {
            var hour = hours.get(i);
            edges[i] = hour.start().toEpochMilli();
            places[i + 1] = places[i] + (hour.isNight() ? hourWidth * NIGHT_WEIGHT : hourWidth);
        }
        edges[hours.size()] = end.toEpochMilli();
        this.days = IntStream.range(0, DAYS).mapToObj(i -> day(monday.plusDays(i))).toList();
    }

    /**
     * @param hourWidth pixels for an hour of the day
     */
    public static BoardGrid of(LocalDate monday, ZoneId zone, double hourWidth) {
        return new BoardGrid(monday, zone, hourWidth);
    }

    /** The week just fills the width. */
    public static BoardGrid fitting(LocalDate monday, ZoneId zone, double width) {
        return of(monday, zone, width / of(monday, zone, 1).width());
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

    /** How far from the left edge of the week; a time outside of the week is at its edge. */
    public double x(Instant instant) {
        var millis = Math.clamp(instant.toEpochMilli(), edges[0], edges[edges.length - 1]);
        var hour = hourAt(millis);
        var part = (double) (millis - edges[hour]) / (edges[hour + 1] - edges[hour]);
        return places[hour] + part * (places[hour + 1] - places[hour]);
    }

    /** The time at a place; a place outside of the week means its edge. */
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

    public Day dayAt(double x) {
        return days.stream().filter(day -> x < day.right()).findFirst().orElse(days.getLast());
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
