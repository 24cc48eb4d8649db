package coop.equalcare.hatstand.rostering.domain.series;

import coop.equalcare.hatstand.kernel.PersonId;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What comes again after so many weeks. Each of its weeks is one weekly rule of RFC 5545; people
 * who take turns, and weeks that differ, are several.
 */
public record Pattern(int weeks, List<Turn> turns) {

    public static final int MOST_WEEKS = 20;

    private static final Comparator<Turn> IN_ORDER =
            Comparator.comparing(Turn::week).thenComparing(Turn::day);

    public Pattern {
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw new IllegalArgumentException("a pattern of so many weeks: " + weeks);
        }
        var length = weeks;
        if (turns.isEmpty()
                || turns.stream().anyMatch(it -> it.week() < 0 || it.week() >= length)) {
            throw new IllegalArgumentException("turns that are not in the pattern: " + turns);
        }
        turns = turns.stream().sorted(IN_ORDER).toList();
        if (turns.stream().map(it -> it.week() * 7 + it.day().getValue()).distinct().count()
                < turns.size()) {
            throw new IllegalArgumentException("two on one day: " + turns);
        }
    }

    /** Every so many weeks on these days, by the same person or by nobody yet. */
    public static Pattern weekly(int weeks, Collection<DayOfWeek> days, Optional<PersonId> worker) {
        return new Pattern(weeks, days.stream().map(day -> new Turn(0, day, worker)).toList());
    }

    /** The same days in each of the weeks, and the people one week after another. */
    public static Pattern rotating(Collection<DayOfWeek> days, List<Optional<PersonId>> workers) {
        return new Pattern(
                workers.size(),
                IntStream.range(0, workers.size())
                        .boxed()
                        .flatMap(
                                week ->
                                        days.stream()
                                                .map(day -> new Turn(week, day, workers.get(week))))
                        .toList());
    }

    Set<DayOfWeek> daysOf(int week) {
        return turns.stream()
                .filter(turn -> turn.week() == week)
                .map(Turn::day)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }

    Optional<PersonId> workerOn(int week, LocalDate day) {
        return turns.stream()
                .filter(turn -> turn.week() == week && turn.day() == day.getDayOfWeek())
                .findFirst()
                .flatMap(Turn::worker);
    }

    /** On which days of the week, in whichever of its weeks. */
    public Set<DayOfWeek> days() {
        return turns.stream()
                .map(Turn::day)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }

    /** Whether one person, or nobody yet, is meant for all of it. */
    public boolean isByOne() {
        return turns.stream().map(Turn::worker).distinct().count() == 1;
    }

    /** All of it by somebody, or by nobody yet. */
    public Pattern by(Optional<PersonId> worker) {
        return new Pattern(weeks, turns.stream().map(turn -> turn.by(worker)).toList());
    }
}
