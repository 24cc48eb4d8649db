package coop.equalcare.hatstand.rostering.domain;

import coop.equalcare.hatstand.kernel.TimeSpan;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** When somebody is willing to work, week by week; windows that touch are one. */
public final class WeeklyHours {

    private final List<AvailabilityWindow> windows;

    private WeeklyHours(List<AvailabilityWindow> windows) {
        this.windows = windows;
    }

    public static WeeklyHours of(Worker worker) {
        return new WeeklyHours(worker.availability());
    }

    /** The parts of the time that no window covers, in their order. */
    public Stream<TimeSpan> notCovering(TimeSpan when, ZoneId zone) {
        var missing = new ArrayList<TimeSpan>();
        var coveredUntil = when.start();
        for (var window : around(when, zone)) {
            if (window.start().isAfter(coveredUntil)) {
                missing.add(new TimeSpan(coveredUntil, window.start()));
            }
            if (window.end().isAfter(coveredUntil)) {
                coveredUntil = window.end();
            }
        }
        if (coveredUntil.isBefore(when.end())) {
            missing.add(new TimeSpan(coveredUntil, when.end()));
        }
        return missing.stream();
    }

    /** How much of the time they offer; nothing if they have not said. */
    public Duration within(TimeSpan span, ZoneId zone) {
        return windows.isEmpty()
                ? Duration.ZERO
                : notCovering(span, zone)
                        .map(TimeSpan::length)
                        .reduce(span.length(), Duration::minus);
    }

    /** Yesterday's window may reach over midnight into today. */
    private List<TimeSpan> around(TimeSpan when, ZoneId zone) {
        var first = LocalDate.ofInstant(when.start(), zone).minusDays(1);
        var last = LocalDate.ofInstant(when.end(), zone);
        return first.datesUntil(last.plusDays(1))
                .flatMap(day -> windows.stream().flatMap(window -> window.on(day, zone).stream()))
                .filter(window -> window.overlaps(when))
                .sorted(Comparator.comparing(TimeSpan::start))
                .toList();
    }
}
