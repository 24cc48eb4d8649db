package coop.equalcare.hatstand.rostering.domain;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.people.domain.Engagement;
import coop.equalcare.hatstand.people.domain.Postcode;
import coop.equalcare.hatstand.people.domain.Postcodes;
import coop.equalcare.hatstand.people.domain.Skill;
import coop.equalcare.hatstand.people.domain.geography.Location;
import coop.equalcare.hatstand.people.store.CodePointOpen;
import coop.equalcare.hatstand.rostering.domain.law.WorkedBefore;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One case of {@code roster-rules.txt}; the head of that file tells how to read it. */
record RosterCase(String name, List<Map.Entry<String, String>> facts) {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final PersonId ALEX = new PersonId(new UUID(0, 1));
    private static final PersonId SAM = new PersonId(new UUID(0, 2));
    private static final PersonId ROSE = new PersonId(new UUID(0, 3));

    private static final Postcodes POSTCODES = new CodePointOpen();
    private static final Pattern KIND = Pattern.compile(" ([A-Z_]+)$");
    private static final Pattern NUMBERS = Pattern.compile("\\d+");

    private static final Map<String, DayOfWeek> DAYS =
            Map.of(
                    "MON", DayOfWeek.MONDAY,
                    "TUE", DayOfWeek.TUESDAY,
                    "WED", DayOfWeek.WEDNESDAY,
                    "THU", DayOfWeek.THURSDAY,
                    "FRI", DayOfWeek.FRIDAY,
                    "SAT", DayOfWeek.SATURDAY,
                    "SUN", DayOfWeek.SUNDAY);

    static List<RosterCase> read(String text) {
        var cases = new ArrayList<RosterCase>();
        for (var line : text.lines().toList()) {
            if (line.startsWith("## ")) {
                cases.add(new RosterCase(line.substring(3), new ArrayList<>()));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                var parts = line.split(": ", 2);
                cases.getLast().facts().add(Map.entry(parts[0], parts[1]));
            }
        }
        return cases;
    }

    Board board() {
        var bookings = new ArrayList<Booking>();
        all("booked").forEach(it -> bookings.add(booking(bookings.size() + 10, SAM, it)));
        one("stands").ifPresent(it -> bookings.add(booking(1, ROSE, it)));
        var workers = is().equals("GONE") ? List.<Worker>of() : List.of(alex());
        return new Board(
                RosterRules.around(proposed().when(), LONDON),
                LONDON,
                workers,
                Map.of(SAM, "Sam", ROSE, "Rose"),
                bookings,
                new Board.Facts(
                        Set.of(),
                        homes(),
                        Map.of(WorkingTime.mondayOf(proposed().when().start(), LONDON), worked())));
    }

    /** What is proposed, or what stands on the board and is judged where it stands. */
    Booking proposed() {
        return booking(1, ROSE, one("proposed").or(() -> one("stands")).orElseThrow());
    }

    List<String> says() {
        return all("says")
                .map(it -> it.replace("(WTR)", "(WTR reg. 10)"))
                .map(it -> it.replace("(WTR", "(Working Time Regulations 1998,"))
                .toList();
    }

    private Booking booking(int id, PersonId supported, String text) {
        var kind = KIND.matcher(text);
        return new Booking(
                new BookingId(new UUID(1, id)),
                supported,
                is().equals("NOBODY") ? Optional.empty() : Optional.of(ALEX),
                spanOf(text),
                kind.find() ? BookingKind.valueOf(kind.group(1)) : BookingKind.VISIT,
                id == 1 ? one("needs") : Optional.empty(),
                false,
                0);
    }

    /** For example {@code Rose HX7 8AA, Sam OL14 5QU}. */
    private Map<PersonId, Location> homes() {
        return all("lives")
                .flatMap(it -> Arrays.stream(it.split(", ")))
                .map(it -> it.split(" ", 2))
                .collect(
                        Collectors.toMap(
                                it -> it[0].equals("Rose") ? ROSE : SAM,
                                it ->
                                        Postcode.read(it[1])
                                                .flatMap(POSTCODES::locate)
                                                .orElseThrow()));
    }

    /** For example {@code 800 h, 300 h by night, 10 days away}. */
    private Map<PersonId, WorkedBefore> worked() {
        return one("worked").stream()
                .map(NUMBERS::matcher)
                .map(found -> found.results().map(it -> Integer.parseInt(it.group())).toList())
                .collect(
                        Collectors.toMap(
                                _ -> ALEX,
                                it ->
                                        new WorkedBefore(
                                                Duration.ofHours(it.get(0)),
                                                Duration.ofHours(it.get(1)),
                                                it.get(2))));
    }

    private Worker alex() {
        return new Worker(
                ALEX,
                "Alex",
                Arrays.stream(Engagement.values()).filter(it -> it.name().equals(is())).findAny(),
                all("has").map(RosterCase::skill).toList(),
                all("offers")
                        .flatMap(it -> Arrays.stream(it.split(", ")))
                        .map(RosterCase::window)
                        .toList(),
                all("away").map(RosterCase::absence).toList());
    }

    private String is() {
        return one("is").orElse("EMPLOYED");
    }

    private Optional<String> one(String key) {
        return all(key).findFirst();
    }

    private Stream<String> all(String key) {
        return facts.stream().filter(fact -> fact.getKey().equals(key)).map(Map.Entry::getValue);
    }

    private static Skill skill(String text) {
        var parts = text.split(" until ");
        return new Skill(
                parts[0],
                parts.length > 1 ? Optional.of(LocalDate.parse(parts[1])) : Optional.empty());
    }

    private static AvailabilityWindow window(String text) {
        var parts = text.split("[ -]");
        return new AvailabilityWindow(
                DAYS.get(parts[0]), LocalTime.parse(parts[1]), LocalTime.parse(parts[2]));
    }

    private static Absence absence(String text) {
        var parts = text.split(" ", 2);
        return new Absence(spanOf(parts[1]), AbsenceKind.valueOf(parts[0]));
    }

    /** For example {@code 2026-11-23 22:00 - +07:00}, perhaps with the kind of booking after it. */
    private static TimeSpan spanOf(String text) {
        var ends = KIND.matcher(text).replaceAll("").split(" - ");
        var day = LocalDate.parse(ends[0].substring(0, 10));
        var end = ends[1];
        return new TimeSpan(
                moment(day, ends[0].substring(11)),
                end.startsWith("+")
                        ? moment(day.plusDays(1), end.substring(1))
                        : end.length() > 8
                                ? moment(LocalDate.parse(end.substring(0, 10)), end.substring(11))
                                : moment(day, end));
    }

    private static Instant moment(LocalDate day, String time) {
        var local = day.atTime(LocalTime.parse(time.substring(0, 5))).atZone(LONDON);
        return time.endsWith("GMT")
                ? local.withLaterOffsetAtOverlap().toInstant()
                : local.withEarlierOffsetAtOverlap().toInstant();
    }
}
