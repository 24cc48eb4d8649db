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
 * Reads a start and an end as a person types them, by the clock on the wall. A time that the clocks
 * leave out is refused.
 */
public final class ClockTimes {

    /**
     * What the clock shows.
     *
     * @param again the second time that it shows it, in the night when the clocks go back; of no
     *     matter in any other
     */
    public record Typed(LocalDateTime time, boolean again) {

        Instant moment(ZoneId zone) {
            var moments = moments(time, zone);
            return again ? moments.getLast() : moments.getFirst();
        }
    }

    private ClockTimes() {}

    public static Outcome<TimeSpan> read(Typed start, Typed end, ZoneId zone) {
        var leftOut = new ArrayList<Finding>();
        leftOut(start.time(), zone).ifPresent(leftOut::add);
        leftOut(end.time(), zone).ifPresent(leftOut::add);
        return leftOut.isEmpty()
                ? span(start.moment(zone), end.moment(zone))
                : new Outcome.Refused<>(leftOut);
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

    /** None, one or two, in their order. */
    public static List<Instant> moments(LocalDateTime time, ZoneId zone) {
        return zone.getRules().getValidOffsets(time).stream().map(time::toInstant).toList();
    }
}
