package coop.equalcare.hatstand.rostering.domain.cover;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.LONDON;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.at;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.people.domain.Engagement;
import coop.equalcare.hatstand.people.domain.Skill;
import coop.equalcare.hatstand.people.domain.geography.Location;
import coop.equalcare.hatstand.rostering.domain.Absence;
import coop.equalcare.hatstand.rostering.domain.AbsenceKind;
import coop.equalcare.hatstand.rostering.domain.AvailabilityWindow;
import coop.equalcare.hatstand.rostering.domain.Board;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.domain.BookingKind;
import coop.equalcare.hatstand.rostering.domain.RosterRules;
import coop.equalcare.hatstand.rostering.domain.Worker;
import coop.equalcare.hatstand.rostering.domain.travel.TravelMode;
import coop.equalcare.hatstand.rostering.usecase.OpenBoard;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One case of {@code cover-ranking.txt}; the head of that file tells how to read it. */
record CoverCase(String name, List<Map.Entry<String, String>> facts) {

    private static final List<String> WORKERS = List.of("Alex", "Bea", "Cy");

    private static final Map<String, PersonId> PEOPLE =
            Map.of(
                    "Alex", new PersonId(new UUID(0, 1)),
                    "Bea", new PersonId(new UUID(0, 2)),
                    "Cy", new PersonId(new UUID(0, 3)),
                    "Rose", new PersonId(new UUID(0, 4)),
                    "Sam", new PersonId(new UUID(0, 5)));

    /** Hebden Bridge; a degree of latitude has so many metres on the sphere that we use. */
    private static final Location ROSES_HOME = new Location(53.74, -2.01);

    private static final double METRES_A_DEGREE = 111_195.08;

    static List<CoverCase> read(String text) {
        var cases = new ArrayList<CoverCase>();
        for (var line : text.lines().toList()) {
            if (line.startsWith("## ")) {
                cases.add(new CoverCase(line.substring(3), new ArrayList<>()));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                var parts = line.split(": ", 2);
                cases.getLast().facts().add(Map.entry(parts[0], parts[1]));
            }
        }
        return cases;
    }

    CoverQuestion question() {
        var booking =
                booking("Rose", one("of"), spanOf(one("booking").orElseThrow()), one("needs"));
        var monday =
                LocalDate.ofInstant(booking.when().start(), LONDON)
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var week = OpenBoard.week(monday, LONDON);
        return new CoverQuestion(
                booking,
                board(booking, week),
                week,
                homes(),
                past(),
                one("mode").map(TravelMode::valueOf).orElse(TravelMode.CAR));
    }

    private Board board(Booking booking, TimeSpan week) {
        var booked =
                all("booked")
                        .map(it -> it.split(" ", 3))
                        .map(
                                it ->
                                        booking(
                                                it[1],
                                                Optional.of(it[0]),
                                                spanOf(it[2]),
                                                Optional.empty()));
        return new Board(
                week.widenedBy(RosterRules.REACH),
                LONDON,
                WORKERS.stream().map(this::worker).toList(),
                Map.of(PEOPLE.get("Rose"), "Rose", PEOPLE.get("Sam"), "Sam"),
                Stream.concat(Stream.of(booking), booked).toList());
    }

    private static Booking booking(
            String supported, Optional<String> worker, TimeSpan when, Optional<String> skill) {
        return new Booking(
                new BookingId(UUID.randomUUID()),
                PEOPLE.get(supported),
                worker.map(PEOPLE::get),
                when,
                BookingKind.VISIT,
                skill,
                false,
                0);
    }

    private Worker worker(String name) {
        return new Worker(
                PEOPLE.get(name),
                name,
                Optional.of(
                        of("employed", name).findAny().isPresent()
                                ? Engagement.EMPLOYED
                                : Engagement.VOLUNTEER),
                of("has", name).map(CoverCase::skill).toList(),
                of("offers", name).map(CoverCase::window).toList(),
                of("away", name).map(CoverCase::absence).toList());
    }

    private Map<PersonId, Location> homes() {
        var homes = new HashMap<PersonId, Location>();
        homes.put(PEOPLE.get("Rose"), ROSES_HOME);
        all("lives")
                .map(it -> it.split(" "))
                .forEach(
                        it -> {
                            if (it[1].equals("nowhere")) {
                                homes.remove(PEOPLE.get(it[0]));
                            } else {
                                homes.put(PEOPLE.get(it[0]), north(Integer.parseInt(it[1])));
                            }
                        });
        return homes;
    }

    private static Location north(int metres) {
        return new Location(
                ROSES_HOME.latitude() + metres / METRES_A_DEGREE, ROSES_HOME.longitude());
    }

    private Map<PersonId, PastSupport> past() {
        return all("knows")
                .map(it -> it.split(" "))
                .collect(
                        Collectors.toMap(
                                it -> PEOPLE.get(it[0]),
                                it ->
                                        new PastSupport(
                                                Integer.parseInt(it[1]), at(it[2] + "T12:00"))));
    }

    List<String> says() {
        return all("says").toList();
    }

    /** Whom, and the first reason that is told of them. */
    Map<String, String> remarks() {
        return all("remark")
                .map(it -> it.split(" ", 2))
                .collect(Collectors.toMap(it -> it[0], it -> it[1]));
    }

    private Optional<String> one(String key) {
        return all(key).findFirst();
    }

    private Stream<String> all(String key) {
        return facts.stream().filter(fact -> fact.getKey().equals(key)).map(Map.Entry::getValue);
    }

    /** What is said of one person under that key, without the name. */
    private Stream<String> of(String key, String name) {
        return all(key).filter(it -> (it + " ").startsWith(name + " "))
                .map(it -> it.substring(name.length()).strip());
    }

    private static Skill skill(String text) {
        var parts = text.split(" until ");
        return new Skill(parts[0], Optional.of(LocalDate.parse(parts[1])));
    }

    private static AvailabilityWindow window(String text) {
        var parts = text.split("[ -]");
        var day =
                Stream.of(DayOfWeek.values())
                        .filter(it -> it.name().startsWith(parts[0]))
                        .findFirst()
                        .orElseThrow();
        return new AvailabilityWindow(day, LocalTime.parse(parts[1]), LocalTime.parse(parts[2]));
    }

    private static Absence absence(String text) {
        var parts = text.split(" ", 2);
        return new Absence(spanOf(parts[1]), AbsenceKind.valueOf(parts[0]));
    }

    /** The end may leave out the day where it is the same. */
    private static TimeSpan spanOf(String text) {
        var ends = text.split(" - ");
        var day = ends[0].substring(0, 10);
        var end = ends[1].length() > 5 ? ends[1] : day + " " + ends[1];
        return new TimeSpan(at(ends[0].replace(' ', 'T')), at(end.replace(' ', 'T')));
    }
}
