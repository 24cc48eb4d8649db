package coop.equalcare.hatstand.rostering.domain.series;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.rostering.domain.Booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * From when to when by the clock on the wall, on whichever day. A visit at 9:00 stays at 9:00 when
 * the clocks change.
 *
 * @param nights how many days later it ends
 */
public record ClockHours(LocalTime start, LocalTime end, int nights) {

    /**
     * What becomes of them on one day.
     *
     * @param remark where the clocks change: what that does to it
     */
    public record Timed(TimeSpan when, Optional<Finding> remark) {}

    public ClockHours {
        var length = length(start, end, nights);
        if (nights < 0 || !length.isPositive() || length.compareTo(Booking.LONGEST) > 0) {
            throw new IllegalArgumentException("from " + start + " to " + end + " +" + nights);
        }
    }

    /** As somebody sees them who looks at the clock at both ends. */
    public static ClockHours of(TimeSpan when, ZoneId zone) {
        var start = LocalDateTime.ofInstant(when.start(), zone);
        var end = LocalDateTime.ofInstant(when.end(), zone);
        return new ClockHours(
                start.toLocalTime(),
                end.toLocalTime(),
                Math.toIntExact(end.toLocalDate().toEpochDay() - start.toLocalDate().toEpochDay()));
    }

    private static Duration length(LocalTime start, LocalTime end, int nights) {
        return Duration.between(start, end).plusDays(nights);
    }

    /** By the clock: what it is when the clocks do not change. */
    public Duration length() {
        return length(start, end, nights);
    }

    /**
     * In real time, if it begins on that day.
     *
     * <p>A start that the spring night leaves out comes later by as much as is left out, and the
     * whole keeps its length. Of a start that the autumn night shows twice the first is meant, and
     * of an end the first after the start. All else begins and ends as the clock says, so a night
     * over the change is longer or shorter than usual.
     */
    public Timed on(LocalDate day, ZoneId zone) {
        var from = day.atTime(start);
        var until = day.plusDays(nights).atTime(end);
        var begins = from.atZone(zone).withEarlierOffsetAtOverlap();
        if (zone.getRules().getValidOffsets(from).isEmpty()) {
            return new Timed(
                    TimeSpan.of(begins.toInstant(), length()),
                    Optional.of(
                            Finding.note(
                                    "rostering.series.clock.left_out",
                                    start,
                                    begins.toLocalTime())));
        }
        var when = new TimeSpan(begins.toInstant(), firstAfter(begins.toInstant(), until, zone));
        return new Timed(when, remark(when, from, zone));
    }

    private static Instant firstAfter(Instant begins, LocalDateTime until, ZoneId zone) {
        var ends = until.atZone(zone);
        var first = ends.withEarlierOffsetAtOverlap().toInstant();
        return first.isAfter(begins) ? first : ends.withLaterOffsetAtOverlap().toInstant();
    }

    private Optional<Finding> remark(TimeSpan when, LocalDateTime from, ZoneId zone) {
        var usual = length();
        if (!when.length().equals(usual)) {
            return Optional.of(
                    Finding.note(
                            when.length().compareTo(usual) > 0
                                    ? "rostering.series.clock.longer"
                                    : "rostering.series.clock.shorter",
                            when.length(),
                            usual));
        }
        return zone.getRules().getValidOffsets(from).size() > 1
                ? Optional.of(Finding.note("rostering.series.clock.twice", start))
                : Optional.empty();
    }
}
