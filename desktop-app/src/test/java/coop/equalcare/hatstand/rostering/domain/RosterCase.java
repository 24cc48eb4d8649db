package coop.equalcare.hatstand.rostering.domain;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.people.domain.Engagement;
import coop.equalcare.hatstand.people.domain.Skill;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** One case of {@code roster-rules.txt}; the head of that file tells how to read it. */
record RosterCase(String name, List<Map.Entry<String, String>> facts) {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final PersonId ALEX = new PersonId(new UUID(0, 1));
    private static final PersonId SAM = new PersonId(new UUID(0, 2));
    private static final PersonId ROSE = new PersonId(new UUID(0, 3));

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
        var booked = all("booked").map(RosterCase::spanOf).toList();
        var bookings = new ArrayList<Booking>();
        for (var span : booked) {
            bookings.add(booking(bookings.size() + 10, SAM, span, Optional.empty()));
        }
        var workers = is().equals("GONE") ? List.<Worker>of() : List.of(alex());
        return new Board(
                proposed().when().widenedBy(RosterRules.REACH),
                LONDON,
                workers,
                Map.of(SAM, "Sam", ROSE, "Rose"),
                bookings);
    }

    Booking proposed() {
        return booking(1, ROSE, spanOf(one("proposed").orElseThrow()), one("needs"));
    }

    List<String> says() {
        return all("says")
                .map(it -> it.replace("(WTR)", "(Working Time Regulations 1998, reg. 10)"))
                .toList();
    }

    private Booking booking(int id, PersonId supported, TimeSpan when, Optional<String> skill) {
        return new Booking(
                new BookingId(new UUID(1, id)),
                supported,
                is().equals("NOBODY") ? Optional.empty() : Optional.of(ALEX),
                when,
                BookingKind.VISIT,
                skill,
                false,
                0);
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

    /**
     * For example {@code 2026-11-23 22:00 - +07:00}; a kind of booking after it is for the reader.
     */
    private static TimeSpan spanOf(String text) {
        var ends = text.replaceAll(" [A-Z_]+$", "").split(" - ");
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
