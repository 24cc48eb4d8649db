package coop.equalcare.hatstand.rostering.domain;

import coop.equalcare.hatstand.kernel.TimeSpan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * When somebody is willing to work, week by week and on the days that differ; windows that touch
 * are one. Who has said nothing of their week offers all but the days on which they are not
 * available.
 */
public final class WeeklyHours {

    private final List<AvailabilityWindow> offered;
    private final List<AvailabilityWindow> closed;
    private final boolean saidNothing;

    private WeeklyHours(Collection<AvailabilityWindow> windows) {
        offered = windows.stream().filter(AvailabilityWindow::offered).toList();
        closed = windows.stream().filter(window -> !window.offered()).toList();
        saidNothing = offered.stream().allMatch(AvailabilityWindow::isForOneDay);
    }

    public static WeeklyHours of(Worker worker) {
        return new WeeklyHours(worker.availability());
    }

    /** The parts of the time that no window covers, in their order. */
    public Stream<TimeSpan> notCovering(TimeSpan when, ZoneId zone) {
        var shut = around(closed, when, zone).stream().map(span -> clipped(span, when));
        return saidNothing ? joined(shut) : joined(Stream.concat(gaps(when, zone).stream(), shut));
    }

    private List<TimeSpan> gaps(TimeSpan when, ZoneId zone) {
        var missing = new ArrayList<TimeSpan>();
        var coveredUntil = when.start();
        for (var window : around(offered, when, zone)) {
            if (window.start().isAfter(coveredUntil)) {
                missing.add(new TimeSpan(coveredUntil, window.start()));
            }
            coveredUntil = later(coveredUntil, window.end());
        }
        if (coveredUntil.isBefore(when.end())) {
            missing.add(new TimeSpan(coveredUntil, when.end()));
        }
        return missing;
    }

    /** How much of the time they offer; nothing if they have not said. */
    public Duration within(TimeSpan span, ZoneId zone) {
        return saidNothing
                ? Duration.ZERO
                : notCovering(span, zone)
                        .map(TimeSpan::length)
                        .reduce(span.length(), Duration::minus);
    }

    /** Yesterday's window may reach over midnight into today. */
    private static List<TimeSpan> around(
            List<AvailabilityWindow> windows, TimeSpan when, ZoneId zone) {
        if (windows.isEmpty()) {
            return List.of();
        }
        var first = LocalDate.ofInstant(when.start(), zone).minusDays(1);
        var last = LocalDate.ofInstant(when.end(), zone);
        return first.datesUntil(last.plusDays(1))
                .flatMap(day -> windows.stream().flatMap(window -> window.on(day, zone).stream()))
                .filter(window -> window.overlaps(when))
                .sorted(Comparator.comparing(TimeSpan::start))
                .toList();
    }

    private static TimeSpan clipped(TimeSpan span, TimeSpan to) {
        return new TimeSpan(
                later(span.start(), to.start()),
                span.end().isBefore(to.end()) ? span.end() : to.end());
    }

    /** What touches or overlaps is one. */
    private static Stream<TimeSpan> joined(Stream<TimeSpan> spans) {
        var joined = new ArrayList<TimeSpan>();
        spans.sorted(Comparator.comparing(TimeSpan::start)).forEach(span -> join(joined, span));
        return joined.stream();
    }

    private static void join(List<TimeSpan> joined, TimeSpan span) {
        if (!joined.isEmpty() && !span.start().isAfter(joined.getLast().end())) {
            var before = joined.removeLast();
            joined.add(new TimeSpan(before.start(), later(before.end(), span.end())));
        } else {
            joined.add(span);
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
