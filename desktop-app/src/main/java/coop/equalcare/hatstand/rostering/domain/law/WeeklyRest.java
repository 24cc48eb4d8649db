package coop.equalcare.hatstand.rostering.domain.law;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.people.domain.Engagement;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Working Time Regulations 1998, regulation 11: "an uninterrupted rest period of not less than 24
 * hours in each seven-day period", which without an agreement is the week from Monday (11(4) and
 * (6)). It does not include the 11 hours of a day, so 35 hours together, "except where this is
 * justified by objective or technical reasons or reasons concerning the organization of work"
 * (11(7)): between the two, it is told as a fact.
 *
 * <p>An employer may choose 48 hours in a fortnight instead (11(2)). Whether a co-op has chosen so
 * is not recorded, so the words say that it can.
 */
public final class WeeklyRest {

    private static final Duration NEEDED = Duration.ofHours(24);
    private static final Duration WITH_DAILY_REST = Duration.ofHours(35);

    private WeeklyRest() {}

    /**
     * @param week local midnight to local midnight, all of it known
     * @param others what else the same person does
     */
    public static Stream<Finding> check(
            LocalDate monday,
            TimeSpan week,
            TimeSpan proposed,
            List<TimeSpan> others,
            Optional<Engagement> engagement) {
        var without = longestOff(week, others.stream());
        var with = longestOff(week, Stream.concat(others.stream(), Stream.of(proposed)));
        if (with.compareTo(without) >= 0) {
            return Stream.of();
        }
        if (with.compareTo(NEEDED) < 0) {
            return Stream.of(
                    Bound.finding(
                            engagement,
                            "rostering.rule.weekly_rest",
                            "rostering.rule.weekly_rest.free",
                            with,
                            monday,
                            NEEDED));
        }
        return with.compareTo(WITH_DAILY_REST) < 0 && Bound.isBound(engagement)
                ? Stream.of(
                        Finding.note(
                                "rostering.rule.weekly_rest.with_daily",
                                with,
                                monday,
                                WITH_DAILY_REST))
                : Stream.of();
    }

    private static Duration longestOff(TimeSpan week, Stream<TimeSpan> work) {
        var longest = Duration.ZERO;
        var busyUntil = week.start();
        for (var span :
                work.filter(week::overlaps)
                        .sorted(Comparator.comparing(TimeSpan::start))
                        .toList()) {
            var off = Duration.between(busyUntil, span.start());
            longest = off.compareTo(longest) > 0 ? off : longest;
            busyUntil = span.end().isAfter(busyUntil) ? span.end() : busyUntil;
        }
        var last = Duration.between(busyUntil, week.end());
        return last.compareTo(longest) > 0 ? last : longest;
    }
}
