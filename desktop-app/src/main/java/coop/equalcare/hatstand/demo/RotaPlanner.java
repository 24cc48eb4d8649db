package coop.equalcare.hatstand.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Finds somebody for each visit of a week that repeats: within the hours they offer, with the
 * skill, a quarter of an hour to travel, and 11 hours of rest between days; rather somebody who
 * comes to this person already.
 */
final class RotaPlanner {

    private static final int DAY = (int) Duration.ofDays(1).toMinutes();
    private static final int WEEK = 7 * DAY;
    private static final int TRAVEL = 15;
    private static final int REST = (int) Duration.ofHours(11).toMinutes();

    /** Minutes from Monday's midnight. */
    private record Stretch(int from, int until) {

        Stretch movedBy(int minutes) {
            return new Stretch(from + minutes, until + minutes);
        }

        int day() {
            return Math.floorDiv(from, DAY);
        }
    }

    private final List<DemoPack.Human> workers;
    private final Random random;
    private final Map<String, List<Stretch>> busy = new HashMap<>();
    private final Map<String, Map<String, Integer>> visits = new HashMap<>();

    RotaPlanner(List<DemoPack.Human> workers, Random random) {
        this.workers = workers;
        this.random = random;
    }

    /** The visit with whoever takes it, or as it is if nobody can. */
    DemoPack.Visit plan(DemoPack.Visit visit) {
        var when = stretch(visit);
        return inOrderFor(visit.supported()).stream()
                .filter(
                        worker ->
                                offers(worker, when)
                                        && has(worker, visit.skill())
                                        && isFree(worker.key(), when))
                .findFirst()
                .map(worker -> take(visit, worker.key(), when))
                .orElse(visit);
    }

    private DemoPack.Visit take(DemoPack.Visit visit, String worker, Stretch when) {
        busy.computeIfAbsent(worker, _ -> new ArrayList<>()).add(when);
        visits.computeIfAbsent(visit.supported(), _ -> new HashMap<>())
                .merge(worker, 1, Integer::sum);
        return visit.takenBy(worker);
    }

    /** Those who know the person first, then those with little to do. */
    private List<DemoPack.Human> inOrderFor(String supported) {
        var known = visits.getOrDefault(supported, Map.of());
        var order = new HashMap<String, Integer>();
        for (var worker : workers) {
            var load = busy.getOrDefault(worker.key(), List.of()).size();
            order.put(
                    worker.key(),
                    2 * load - 5 * known.getOrDefault(worker.key(), 0) + random.nextInt(4));
        }
        return workers.stream()
                .sorted(Comparator.comparing(worker -> order.getOrDefault(worker.key(), 0)))
                .toList();
    }

    private static boolean has(DemoPack.Human worker, Optional<String> skill) {
        return skill.isEmpty()
                || worker.skills().stream().anyMatch(held -> held.name().equals(skill.get()));
    }

    private static boolean offers(DemoPack.Human worker, Stretch when) {
        return worker.availability().stream()
                .flatMap(
                        window ->
                                window.on().stream()
                                        .map(day -> stretch(day, window.from(), window.until())))
                .anyMatch(hours -> hours.from() <= when.from() && when.until() <= hours.until());
    }

    /** The same week comes before and after this one. */
    private boolean isFree(String worker, Stretch when) {
        return busy.getOrDefault(worker, List.of()).stream()
                .allMatch(
                        taken ->
                                goTogether(taken, when)
                                        && goTogether(taken.movedBy(WEEK), when)
                                        && goTogether(taken.movedBy(-WEEK), when));
    }

    private static boolean goTogether(Stretch one, Stretch other) {
        var gap =
                one.from() < other.from() ? other.from() - one.until() : one.from() - other.until();
        return gap >= (one.day() == other.day() ? TRAVEL : REST);
    }

    private static Stretch stretch(DemoPack.Visit visit) {
        var from = (visit.on().getValue() - 1) * DAY + visit.at().toSecondOfDay() / 60;
        return new Stretch(from, from + visit.minutes());
    }

    private static Stretch stretch(DayOfWeek day, LocalTime from, LocalTime until) {
        var midnight = (day.getValue() - 1) * DAY;
        var end = until.toSecondOfDay() / 60 + (until.isAfter(from) ? 0 : DAY);
        return new Stretch(midnight + from.toSecondOfDay() / 60, midnight + end);
    }
}
