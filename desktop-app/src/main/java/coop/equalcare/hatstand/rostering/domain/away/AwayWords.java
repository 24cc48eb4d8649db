package coop.equalcare.hatstand.rostering.domain.away;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * When somebody is away as people say it, by the calendar and the clock on the wall.
 *
 * <p>On the night when an hour comes twice an absence holds both; what would begin or end in an
 * hour that is left out does so an hour later, as with the hours that somebody offers.
 *
 * @param last the last day on which they are away; empty where it is not said, or half a day
 * @param from the time on the first day, for {@link AwayShape#TIMES}
 * @param until the time on the last day, for {@link AwayShape#TIMES}
 * @param openEnded until further notice: there is no last day
 */
public record AwayWords(
        AwayShape shape,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        Optional<LocalTime> from,
        Optional<LocalTime> until,
        boolean openEnded) {

    /** Where the morning ends. */
    public static final LocalTime MIDDAY = LocalTime.NOON;

    /** As one would say it. */
    public static AwayWords of(AwayTime time, ZoneId zone) {
        var start = time.start().atZone(zone);
        var day = start.toLocalDate();
        var end = time.end().map(it -> it.atZone(zone));
        // An end at midnight is the end of the day before.
        var last = time.end().map(it -> LocalDate.ofInstant(it.minusNanos(1), zone));
        var from = start.toLocalTime();
        var until = end.map(it -> it.toLocalTime());
        return new AwayWords(
                shape(from, until, last.filter(day::equals).isPresent()),
                Optional.of(day),
                last,
                Optional.of(from),
                until,
                end.isEmpty());
    }

    private static AwayShape shape(LocalTime from, Optional<LocalTime> until, boolean isOneDay) {
        var startsAtMidnight = from.equals(LocalTime.MIDNIGHT);
        var endsAtMidnight = until.filter(it -> !it.equals(LocalTime.MIDNIGHT)).isEmpty();
        if (startsAtMidnight && endsAtMidnight) {
            return AwayShape.WHOLE_DAYS;
        }
        if (isOneDay && startsAtMidnight && until.filter(MIDDAY::equals).isPresent()) {
            return AwayShape.MORNING;
        }
        return isOneDay && from.equals(MIDDAY) && endsAtMidnight
                ? AwayShape.AFTERNOON
                : AwayShape.TIMES;
    }

    /** The time that is meant, or what is missing or wrong. */
    public Outcome<AwayTime> read(ZoneId zone) {
        var missing = missing();
        if (!missing.isEmpty()) {
            return new Outcome.Refused<>(missing);
        }
        var day = first.orElseThrow();
        return switch (shape) {
            case WHOLE_DAYS ->
                    AwayTime.read(
                            midnight(day, zone),
                            end(() -> midnight(last.orElseThrow().plusDays(1), zone)));
            case MORNING ->
                    AwayTime.read(midnight(day, zone), Optional.of(late(day, MIDDAY, zone)));
            case AFTERNOON ->
                    AwayTime.read(
                            early(day, MIDDAY, zone), Optional.of(midnight(day.plusDays(1), zone)));
            case TIMES ->
                    AwayTime.read(
                            early(day, from.orElseThrow(), zone),
                            end(() -> lastMoment(last.orElseThrow(), until.orElseThrow(), zone)));
        };
    }

    private List<Finding> missing() {
        var missing = new ArrayList<Finding>();
        var isHalfDay = shape == AwayShape.MORNING || shape == AwayShape.AFTERNOON;
        if (first.isEmpty()) {
            missing.add(Finding.block("rostering.absence.no_first_day"));
        }
        if (last.isEmpty() && !openEnded && !isHalfDay) {
            missing.add(Finding.block("rostering.absence.no_last_day"));
        }
        if (shape == AwayShape.TIMES && from.isEmpty()) {
            missing.add(Finding.block("rostering.form.start_unreadable"));
        }
        if (shape == AwayShape.TIMES && until.isEmpty() && !openEnded) {
            missing.add(Finding.block("rostering.form.end_unreadable"));
        }
        return missing;
    }

    private Optional<Instant> end(Supplier<Instant> moment) {
        return openEnded ? Optional.empty() : Optional.of(moment.get());
    }

    /** Until 00:00 is to the end of the day. */
    private static Instant lastMoment(LocalDate day, LocalTime time, ZoneId zone) {
        return time.equals(LocalTime.MIDNIGHT)
                ? midnight(day.plusDays(1), zone)
                : late(day, time, zone);
    }

    private static Instant midnight(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static Instant early(LocalDate day, LocalTime time, ZoneId zone) {
        return day.atTime(time).atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }

    private static Instant late(LocalDate day, LocalTime time, ZoneId zone) {
        return day.atTime(time).atZone(zone).withLaterOffsetAtOverlap().toInstant();
    }
}
