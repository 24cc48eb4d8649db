package coop.equalcare.hatstand.rostering.domain.series;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.ALEX;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.LONDON;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rostering.domain.BookingKind;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** One case of {@code series.txt}; the head of that file tells how to read it. */
record SeriesCase(String name, List<Map.Entry<String, String>> facts) {

    private static final Map<String, PersonId> PEOPLE = Map.of("May", MAY, "Alex", ALEX);

    static List<SeriesCase> read(String text) {
        var cases = new ArrayList<SeriesCase>();
        for (var line : text.lines().toList()) {
            if (line.startsWith("## ")) {
                cases.add(new SeriesCase(line.substring(3), new ArrayList<>()));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                var parts = line.split(": ", 2);
                cases.getLast().facts().add(Map.entry(parts[0], parts[1]));
            }
        }
        return cases;
    }

    List<String> gives() {
        return all("gives").toList();
    }

    List<String> inWords(Texts texts) {
        return series().daysUntil(LocalDate.parse(one("until").orElseThrow())).stream()
                .map(day -> inWords(day, texts))
                .toList();
    }

    private String inWords(Series.Day day, Texts texts) {
        var timed = hours().on(day.day(), LONDON);
        var when = timed.when();
        var by =
                PEOPLE.entrySet().stream()
                        .filter(it -> day.worker().equals(Optional.of(it.getValue())))
                        .map(it -> " by " + it.getKey())
                        .findFirst()
                        .orElse("");
        return timed.remark()
                .map(
                        it ->
                                day.day()
                                        + local(" HH:mmz-", when.start())
                                        + local("HH:mmz ", when.end())
                                        + texts.duration(when.length())
                                        + ": "
                                        + texts.of(it))
                .orElseGet(
                        () ->
                                day.day()
                                        + local(" HH:mm-", when.start())
                                        + local("HH:mm", when.end())
                                        + by);
    }

    private static String local(String pattern, Instant at) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).format(at.atZone(LONDON));
    }

    private Series series() {
        var first = LocalDate.parse(one("first").orElseThrow());
        return new Series(
                new SeriesId(new UUID(0, 1)),
                ROSE,
                first,
                new SeriesPlan(
                        BookingKind.VISIT, Optional.empty(), hours(), pattern(), end(), false),
                first.minusDays(1),
                0);
    }

    private ClockHours hours() {
        var parts = one("hours").orElseThrow().split("[-+]");
        return new ClockHours(
                LocalTime.parse(parts[0]),
                LocalTime.parse(parts[1]),
                parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
    }

    private Pattern pattern() {
        var weeks = all("week").toList();
        var turns = new ArrayList<Turn>();
        for (var week = 0; week < weeks.size(); week++) {
            var parts = weeks.get(week).split(" by ");
            var worker =
                    Optional.of(parts).filter(it -> it.length > 1).map(it -> PEOPLE.get(it[1]));
            for (var day : parts[0].split(" ")) {
                if (!day.equals("-")) {
                    turns.add(new Turn(week, dayOf(day), worker));
                }
            }
        }
        return new Pattern(weeks.size(), turns);
    }

    private static DayOfWeek dayOf(String day) {
        return Arrays.stream(DayOfWeek.values())
                .filter(it -> it.name().startsWith(day))
                .findFirst()
                .orElseThrow();
    }

    private SeriesEnd end() {
        return new SeriesEnd(one("last").map(LocalDate::parse), one("times").map(Integer::valueOf));
    }

    private Optional<String> one(String key) {
        return all(key).findFirst();
    }

    private Stream<String> all(String key) {
        return facts.stream().filter(fact -> fact.getKey().equals(key)).map(Map.Entry::getValue);
    }
}
