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
import java.util.function.ToIntBiFunction;

/**
 * Finds somebody for each visit of a week that repeats: within the hours they offer, with the
 * skill, time for the way, and 11 hours of rest between days; rather somebody who comes to this
 * person already.
 */
final class RotaPlanner {

    private static final int DAY = (int) Duration.ofDays(1).toMinutes();
    private static final int WEEK = 7 * DAY;

    /** As long as a break has to be, also where the way is shorter. */
    private static final int BETWEEN = 20;

    private static final int REST = (int) Duration.ofHours(11).toMinutes();

    /** Minutes from Monday's midnight, and with whom. */
    private record Stretch(int from, int until, String at) {

        Stretch movedBy(int minutes) {
            return new Stretch(from + minutes, until + minutes, at);
        }

        int day() {
            return Math.floorDiv(from, DAY);
        }
    }

    private final List<DemoPack.Human> workers;
    private final ToIntBiFunction<String, String> way;
    private final Random random;
    private final Map<String, List<Stretch>> busy = new HashMap<>();
    private final Map<String, Map<String, Integer>> visits = new HashMap<>();

    /**
     * @param way minutes from one person's home to another's
     */
    RotaPlanner(List<DemoPack.Human> workers, ToIntBiFunction<String, String> way, Random random) {
        this.workers = workers;
        this.way = way;
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
                .anyMatch(
                        window -> window.on().stream().anyMatch(day -> offers(window, day, when)));
    }

    private static boolean offers(DemoPack.Window window, DayOfWeek day, Stretch when) {
        var midnight = (day.getValue() - 1) * DAY;
        var end = minutes(window.until()) + (window.until().isAfter(window.from()) ? 0 : DAY);
        return midnight + minutes(window.from()) <= when.from() && when.until() <= midnight + end;
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

    private boolean goTogether(Stretch one, Stretch other) {
        var gap =
                one.from() < other.from() ? other.from() - one.until() : one.from() - other.until();
        return gap
                >= (one.day() == other.day()
                        ? Math.max(BETWEEN, way.applyAsInt(one.at(), other.at()))
                        : REST);
    }

    private static Stretch stretch(DemoPack.Visit visit) {
        var from = (visit.on().getValue() - 1) * DAY + minutes(visit.at());
        return new Stretch(from, from + visit.minutes(), visit.supported());
    }

    private static int minutes(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
