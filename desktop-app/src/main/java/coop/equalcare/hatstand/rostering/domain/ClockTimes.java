package coop.equalcare.hatstand.rostering.domain;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.TimeSpan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a start and an end as a person types them, by the clock on the wall.
 *
 * <p>A time that the clocks leave out is refused. Of a time that comes twice the start is the first
 * and the end the next after the start, and the reader is told.
 */
public final class ClockTimes {

    private ClockTimes() {}

    public static Outcome<TimeSpan> read(LocalDateTime start, LocalDateTime end, ZoneId zone) {
        var leftOut = new ArrayList<Finding>();
        leftOut(start, zone).ifPresent(leftOut::add);
        leftOut(end, zone).ifPresent(leftOut::add);
        if (!leftOut.isEmpty()) {
            return new Outcome.Refused<>(leftOut);
        }
        var from = moments(start, zone).getFirst();
        var until = moments(end, zone);
        var firstAfter = until.stream().filter(from::isBefore).findFirst();
        return span(from, firstAfter.orElseGet(until::getLast))
                .then(when -> new Outcome.Done<>(when, twice(start, end, zone)));
    }

    /** For times that are not typed but drawn. */
    public static Outcome<TimeSpan> span(Instant start, Instant end) {
        if (!end.isAfter(start)) {
            return new Outcome.Refused<>(
                    Finding.block("rostering.times.end_before_start", end, start));
        }
        var length = Duration.between(start, end);
        if (length.compareTo(Booking.LONGEST) > 0) {
            return new Outcome.Refused<>(
                    Finding.block(
                            "rostering.times.too_long", length.toDays(), Booking.LONGEST.toDays()));
        }
        return new Outcome.Done<>(new TimeSpan(start, end));
    }

    private static Optional<Finding> leftOut(LocalDateTime time, ZoneId zone) {
        if (!moments(time, zone).isEmpty()) {
            return Optional.empty();
        }
        var jump = zone.getRules().getTransition(time);
        return Optional.of(
                Finding.block(
                        "rostering.times.left_out",
                        time.toLocalDate(),
                        time.toLocalTime(),
                        jump.getDateTimeBefore().toLocalTime(),
                        jump.getDateTimeAfter().toLocalTime()));
    }

    private static List<Finding> twice(LocalDateTime start, LocalDateTime end, ZoneId zone) {
        var findings = new ArrayList<Finding>();
        if (moments(start, zone).size() > 1) {
            findings.add(Finding.note("rostering.times.start_twice", start.toLocalTime()));
        }
        if (moments(end, zone).size() > 1) {
            findings.add(Finding.note("rostering.times.end_twice", end.toLocalTime()));
        }
        return findings;
    }

    /** None, one or two, in their order. */
    private static List<Instant> moments(LocalDateTime time, ZoneId zone) {
        return zone.getRules().getValidOffsets(time).stream().map(time::toInstant).toList();
    }
}
