package coop.equalcare.hatstand.rostering.domain.law;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.people.domain.Engagement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Working Time Regulations 1998, regulation 10(1): "not less than eleven consecutive hours in each
 * 24-hour period during which he works".
 *
 * <p>A 24-hour period begins whenever work begins, and in each there must be 11 hours in a row
 * without work. So visits of one day need no rest between them, a long break by day counts, and a
 * working day is at most 13 hours from its first start to its last end. A booking is told of a rest
 * only if it makes that rest shorter. Sleep-ins, waking nights, meetings and training are work.
 */
public final class DailyRest {

    private static final Duration NEEDED = Duration.ofHours(11);
    private static final Duration PERIOD = Duration.ofHours(24);

    /**
     * The longest stretch without work in the 24 hours from when work began.
     *
     * @param beforeWork whether it ends because work begins, not because the 24 hours are over
     */
    private record Rest(Instant periodStart, TimeOff off, boolean beforeWork) {

        boolean isEnough() {
            return off.length().compareTo(NEEDED) >= 0;
        }

        boolean isShorterThan(Rest other) {
            return off.length().compareTo(other.off.length()) < 0;
        }
    }

    /** May be empty, unlike a {@link TimeSpan}. */
    private record TimeOff(Instant from, Instant until) {

        Duration length() {
            return Duration.between(from, until);
        }

        /** Whether a night lies between the two local days that it joins. */
        boolean isOverMidnight(ZoneId zone) {
            var lastDay = LocalDate.ofInstant(from.minusNanos(1), zone);
            return lastDay.isBefore(LocalDate.ofInstant(until, zone));
        }
    }

    private DailyRest() {}

    /**
     * @param others what else the same person does, by start
     */
    public static Stream<Finding> check(
            TimeSpan proposed,
            List<TimeSpan> others,
            Optional<Engagement> engagement,
            ZoneId zone) {
        var reach = proposed.widenedBy(PERIOD);
        var work = others.stream().filter(reach::overlaps).toList();
        var tooShort = tooShort(proposed, work);
        if (tooShort.isEmpty()) {
            return Bound.isBound(engagement)
                    ? lawfulShortNights(proposed, work, zone)
                    : Stream.of();
        }
        var bound = engagement.orElse(Engagement.EMPLOYED);
        return madeShorter(tooShort, work).map(rest -> finding(rest, bound));
    }

    /**
     * Of each 24-hour period that touches the booking and holds no 11 hours of rest: its longest.
     */
    private static List<Rest> tooShort(TimeSpan proposed, List<TimeSpan> work) {
        var all =
                Stream.concat(work.stream(), Stream.of(proposed))
                        .sorted(Comparator.comparing(TimeSpan::start))
                        .toList();
        var earliest = proposed.start().minus(PERIOD);
        return all.stream()
                .map(TimeSpan::start)
                .filter(start -> start.isAfter(earliest) && !start.isAfter(proposed.start()))
                .map(start -> longestRest(start, all))
                .filter(rest -> !rest.isEnough())
                .toList();
    }

    /** Those that would be longer without the booking; each once, at its shortest. */
    private static Stream<Rest> madeShorter(List<Rest> rests, List<TimeSpan> withoutIt) {
        var shortest = new TreeMap<Instant, Rest>();
        rests.stream()
                .filter(rest -> rest.isShorterThan(longestRest(rest.periodStart(), withoutIt)))
                .forEach(
                        rest ->
                                shortest.merge(
                                        rest.off().from(),
                                        rest,
                                        (one, other) -> other.isShorterThan(one) ? other : one));
        return shortest.values().stream();
    }

    private static Rest longestRest(Instant periodStart, List<TimeSpan> work) {
        var periodEnd = periodStart.plus(PERIOD);
        var busyUntil = periodStart;
        var longest = new Rest(periodStart, new TimeOff(periodStart, periodStart), false);
        for (var span : work) {
            if (!span.start().isAfter(periodEnd) && span.end().isAfter(busyUntil)) {
                var off = new TimeOff(busyUntil, span.start());
                longest = longer(longest, new Rest(periodStart, off, true));
                busyUntil = span.end();
            }
        }
        return longer(longest, new Rest(periodStart, new TimeOff(busyUntil, periodEnd), false));
    }

    private static Rest longer(Rest one, Rest other) {
        return one.isShorterThan(other) ? other : one;
    }

    /**
     * Law for whoever is employed. Independent workers decide on their own hours, and volunteers
     * are no workers in law: both are told the same facts as facts.
     */
    private static Finding finding(Rest rest, Engagement engagement) {
        var length = rest.off().length();
        var start = rest.beforeWork() ? rest.off().until() : rest.periodStart();
        var key = key(engagement, rest.beforeWork());
        return engagement == Engagement.EMPLOYED
                ? Finding.warn(key, length, start, NEEDED)
                : Finding.note(key, length, start, NEEDED);
    }

    private static String key(Engagement engagement, boolean beforeWork) {
        return switch (engagement) {
            case EMPLOYED ->
                    beforeWork ? "rostering.rule.rest.before" : "rostering.rule.rest.within";
            case INDEPENDENT ->
                    beforeWork
                            ? "rostering.rule.rest.before.independent"
                            : "rostering.rule.rest.within.independent";
            case VOLUNTEER ->
                    beforeWork
                            ? "rostering.rule.rest.before.volunteer"
                            : "rostering.rule.rest.within.volunteer";
        };
    }

    /**
     * An evening and the next morning closer than 11 hours look wrong to anybody. Where the rest by
     * day makes them lawful, say so rather than nothing.
     */
    private static Stream<Finding> lawfulShortNights(
            TimeSpan proposed, List<TimeSpan> work, ZoneId zone) {
        var before =
                work.stream()
                        .map(TimeSpan::end)
                        .filter(end -> end.isBefore(proposed.start()))
                        .max(Comparator.naturalOrder())
                        .map(end -> new TimeOff(end, proposed.start()));
        var after =
                work.stream()
                        .map(TimeSpan::start)
                        .filter(start -> start.isAfter(proposed.end()))
                        .min(Comparator.naturalOrder())
                        .map(start -> new TimeOff(proposed.end(), start));
        return Stream.of(before, after)
                .flatMap(Optional::stream)
                .filter(off -> off.isOverMidnight(zone) && off.length().compareTo(NEEDED) < 0)
                .map(
                        off ->
                                Finding.note(
                                        "rostering.rule.rest.night",
                                        off.length(),
                                        off.from(),
                                        off.until(),
                                        NEEDED));
    }
}
