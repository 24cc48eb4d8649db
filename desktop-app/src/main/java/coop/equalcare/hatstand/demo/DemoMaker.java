package coop.equalcare.hatstand.demo;

import coop.equalcare.hatstand.people.domain.geography.Location;
import coop.equalcare.hatstand.rostering.domain.travel.TravelMode;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import java.util.stream.Collectors;

/**
 * Makes one co-op of a recipe: the same seed gives the same people, the same rota and the same
 * troubles.
 */
final class DemoMaker {

    private static final int NIGHT_MINUTES = 540;
    private static final LocalTime NIGHT = LocalTime.of(22, 0);

    /** A check lasts three years; the first worker's has run out, the second's is about to. */
    private static final List<Integer> FIRST_CHECKS = List.of(-3, 12);

    private static final int LONGEST_LEFT = 1095;
    private static final int FIRST_WORKS_NUMBER = 101;

    private final DemoRecipe recipe;
    private final Random random;
    private final InventedPeople invented;
    private final List<DemoPack.Human> people = new ArrayList<>();

    DemoMaker(DemoRecipe recipe, long seed) {
        this.recipe = recipe;
        this.random = new Random(seed);
        this.invented = new InventedPeople(recipe, random);
    }

    DemoPack make() {
        recipe.office().forEach(this::addOfficer);
        var workers = addWorkers();
        var supported = addCrowd("getting", recipe.getting(), "GETTING_SUPPORT");
        addCrowd("arranging", recipe.arranging(), "ARRANGING_SUPPORT");
        var planner = new RotaPlanner(workers, ways(), random);
        var visits = new ArrayList<DemoPack.Visit>();
        visits.addAll(nights(supported));
        supported.forEach(person -> visits.addAll(week(person)));
        var planned = visits.stream().map(planner::plan).toList();
        var taken = planned.stream().filter(visit -> visit.by().isPresent()).toList();
        var open = planned.stream().filter(visit -> visit.by().isEmpty()).toList();
        return new DemoPack(
                recipe.name(),
                recipe.zone(),
                recipe.signsInAs(),
                people,
                taken,
                some(open, Math.min(recipe.gaps(), open.size())),
                absences(taken),
                wages(workers));
    }

    /** By car, in minutes; the planner asks again and again about the same few people. */
    private ToIntBiFunction<String, String> ways() {
        var homes =
                people.stream()
                        .collect(
                                Collectors.toMap(
                                        DemoPack.Human::key,
                                        human -> invented.home(human.reach())));
        return (from, to) -> minutes(homes, from, to);
    }

    private static int minutes(Map<String, Location> homes, String from, String to) {
        var start = Objects.requireNonNull(homes.get(from), from);
        var end = Objects.requireNonNull(homes.get(to), to);
        return Math.toIntExact(TravelMode.CAR.over(start.metresTo(end)).toMinutes());
    }

    private void addOfficer(DemoRecipe.Officer officer) {
        people.add(human(officer.key(), officer.name(), officer.knownAs(), officer.hats()));
    }

    private DemoPack.Human human(String key, String name, String knownAs, List<String> hats) {
        return new DemoPack.Human(
                key,
                name,
                knownAs,
                hats,
                Optional.empty(),
                Optional.empty(),
                invented.reach(name),
                List.of(),
                List.of());
    }

    private List<String> addCrowd(String kind, DemoRecipe.Crowd crowd, String hat) {
        var keys = new ArrayList<String>();
        for (var index = 0; index < crowd.count(); index++) {
            var name = nameAt(crowd.names(), index);
            keys.add(kind + index);
            people.add(human(kind + index, name, firstName(name), List.of(hat)));
        }
        return keys;
    }

    private String nameAt(List<String> names, int index) {
        return index < names.size() ? names.get(index) : invented.name();
    }

    private static String firstName(String name) {
        return name.split(" ", 2)[0];
    }

    private List<DemoPack.Human> addWorkers() {
        var workers = new ArrayList<DemoPack.Human>();
        for (var givers : recipe.giving()) {
            for (var index = 0; index < givers.count(); index++) {
                workers.add(worker(givers, nameAt(givers.names(), index), workers.size()));
            }
        }
        people.addAll(workers);
        return workers;
    }

    private DemoPack.Human worker(DemoRecipe.Givers givers, String name, int number) {
        var isPaid = !givers.engagement().equals("VOLUNTEER");
        return new DemoPack.Human(
                "giving" + number,
                name,
                firstName(name),
                List.of("GIVING_SUPPORT"),
                Optional.of(givers.engagement()),
                isPaid
                        ? Optional.of(String.valueOf(FIRST_WORKS_NUMBER + number))
                        : Optional.empty(),
                invented.reach(name),
                skills(number, isPaid),
                List.of(
                        new DemoPack.Window(
                                daysOfWeek(givers.days()), givers.from(), givers.until())));
    }

    private List<DemoPack.Held> skills(int number, boolean isPaid) {
        var held = new ArrayList<DemoPack.Held>();
        var left =
                number < FIRST_CHECKS.size()
                        ? FIRST_CHECKS.get(number)
                        : random.nextInt(60, LONGEST_LEFT);
        held.add(new DemoPack.Held(recipe.check(), Optional.of(left)));
        if (isPaid) {
            some(recipe.skills(), random.nextInt(2, 5))
                    .forEach(
                            skill ->
                                    held.add(
                                            new DemoPack.Held(
                                                    skill,
                                                    Optional.of(
                                                            random.nextInt(60, LONGEST_LEFT)))));
        }
        return held;
    }

    private Set<DayOfWeek> daysOfWeek(int many) {
        return EnumSet.copyOf(some(List.of(DayOfWeek.values()), many));
    }

    private <T> List<T> some(List<T> choices, int many) {
        var shuffled = new ArrayList<>(choices);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, many);
    }

    private List<DemoPack.Visit> week(String person) {
        var week = weekByWeight();
        var days = daysOfWeek(week.days());
        return week.visits().stream()
                .flatMap(
                        visit ->
                                days.stream()
                                        .map(
                                                day ->
                                                        new DemoPack.Visit(
                                                                person,
                                                                Optional.empty(),
                                                                day,
                                                                visit.at()
                                                                        .plusMinutes(
                                                                                15L
                                                                                        * random
                                                                                                .nextInt(
                                                                                                        -2,
                                                                                                        3)),
                                                                visit.minutes(),
                                                                "VISIT",
                                                                Optional.ofNullable(visit.skill()),
                                                                week.social())))
                .toList();
    }

    private DemoRecipe.Week weekByWeight() {
        var at = random.nextInt(recipe.weeks().stream().mapToInt(DemoRecipe.Week::weight).sum());
        for (var week : recipe.weeks()) {
            at -= week.weight();
            if (at < 0) {
                return week;
            }
        }
        throw new IllegalStateException("a recipe has weeks");
    }

    private List<DemoPack.Visit> nights(List<String> supported) {
        var nights = new ArrayList<DemoPack.Visit>();
        var person = supported.iterator();
        for (var kind : recipe.nights()) {
            for (var many = 0; many < kind.people(); many++) {
                var sleeper = person.next();
                for (var day : DayOfWeek.values()) {
                    nights.add(
                            new DemoPack.Visit(
                                    sleeper,
                                    Optional.empty(),
                                    day,
                                    NIGHT,
                                    NIGHT_MINUTES,
                                    kind.kind(),
                                    Optional.empty(),
                                    false));
                }
            }
        }
        return nights;
    }

    /** Two people who have bookings are away: what the coordinator finds in the morning. */
    private static List<DemoPack.Away> absences(List<DemoPack.Visit> taken) {
        var hit =
                taken.stream()
                        .filter(visit -> visit.on() == DayOfWeek.THURSDAY)
                        .flatMap(visit -> visit.by().stream())
                        .distinct()
                        .limit(2)
                        .toList();
        return List.of(
                new DemoPack.Away(hit.getFirst(), "LEAVE", DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY),
                new DemoPack.Away(
                        hit.getLast(), "SICKNESS", DayOfWeek.THURSDAY, DayOfWeek.THURSDAY));
    }

    private List<DemoPack.Wage> wages(List<DemoPack.Human> workers) {
        return workers.stream()
                .filter(worker -> worker.engagement().equals(Optional.of("INDEPENDENT")))
                .map(
                        worker ->
                                new DemoPack.Wage(
                                        worker.key(),
                                        "VISIT",
                                        invented.one(recipe.independentRates())))
                .toList();
    }
}
