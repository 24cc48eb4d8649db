package coop.equalcare.hatstand.kernel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A stretch of real time, its start included and its end not. It ends after it starts.
 *
 * <p>Both ends are points on the world's one clock, so a night over a clock change has its real
 * length.
 */
public record TimeSpan(Instant start, Instant end) {

    public TimeSpan {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("ends before it starts: " + start + " to " + end);
        }
    }

    public static TimeSpan of(Instant start, Duration length) {
        return new TimeSpan(start, start.plus(length));
    }

    /** Local midnight to local midnight: a day may have 23, 24 or 25 hours. */
    public static TimeSpan ofDays(LocalDate first, LocalDate firstAfter, ZoneId zone) {
        return new TimeSpan(
                first.atStartOfDay(zone).toInstant(), firstAfter.atStartOfDay(zone).toInstant());
    }

    public Duration length() {
        return Duration.between(start, end);
    }

    /** Whole minutes; a part of a minute is dropped. */
    public long minutes() {
        return length().toMinutes();
    }

    /** How much of it lies inside the other. */
    public Duration within(TimeSpan other) {
        var from = start.isBefore(other.start) ? other.start : start;
        var until = end.isAfter(other.end) ? other.end : end;
        return until.isAfter(from) ? Duration.between(from, until) : Duration.ZERO;
    }

    public boolean overlaps(TimeSpan other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    public boolean contains(TimeSpan other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(start) && instant.isBefore(end);
    }

    public TimeSpan widenedBy(Duration margin) {
        return new TimeSpan(start.minus(margin), end.plus(margin));
    }
}
