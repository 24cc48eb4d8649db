package coop.equalcare.hatstand.rostering.domain.law;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.people.domain.Engagement;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Working Time Regulations 1998, regulation 12: where a day's work is "more than six hours", an
 * uninterrupted break "of not less than 20 minutes". Bookings that follow each other with less than
 * that between them are one stretch of work. The break of a single long booking is taken in it, by
 * those who are there; it is not planned on the rota.
 */
public final class RestBreak {

    private static final Duration NEEDED = Duration.ofMinutes(20);
    private static final Duration WITHOUT = Duration.ofHours(6);

    private RestBreak() {}

    /**
     * @param others what else the same person does, awake
     */
    public static Stream<Finding> check(
            TimeSpan proposed, List<TimeSpan> others, Optional<Engagement> engagement) {
        var start = proposed.start();
        var end = proposed.end();
        var inARow = 1;
        for (var before = endingBefore(start, others); before.isPresent(); inARow++) {
            start = before.get().start();
            before = endingBefore(start, others);
        }
        for (var after = startingAfter(end, others); after.isPresent(); inARow++) {
            end = after.get().end();
            after = startingAfter(end, others);
        }
        var length = Duration.between(start, end);
        return inARow > 1 && length.compareTo(WITHOUT) > 0
                ? Stream.of(
                        Bound.finding(
                                engagement,
                                "rostering.rule.break",
                                "rostering.rule.break.free",
                                length,
                                start,
                                end,
                                NEEDED))
                : Stream.of();
    }

    private static Optional<TimeSpan> endingBefore(Instant start, List<TimeSpan> others) {
        return others.stream()
                .filter(other -> isShortlyBefore(other.end(), start))
                .min(Comparator.comparing(TimeSpan::start));
    }

    private static Optional<TimeSpan> startingAfter(Instant end, List<TimeSpan> others) {
        return others.stream()
                .filter(other -> isShortlyBefore(end, other.start()))
                .max(Comparator.comparing(TimeSpan::end));
    }

    private static boolean isShortlyBefore(Instant end, Instant start) {
        return !end.isAfter(start) && Duration.between(end, start).compareTo(NEEDED) < 0;
    }
}
