package coop.equalcare.hatstand.demo;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * An invented co-op as text: people, a weekly rota, what is still open, who is away and what is
 * paid.
 *
 * <p>It has no dates of its own: {@link DemoScenario} sets it into the week of the day on which it
 * is made.
 *
 * @param open bookings without a worker, in this week only
 */
public record DemoPack(
        String name,
        String zone,
        String signsInAs,
        List<Human> people,
        List<Visit> rota,
        List<Visit> open,
        List<Away> absences,
        List<Wage> rates,
        List<Element> payElements) {

    /** {@code key} is how the pack's other lines call this person. */
    public record Human(
            String key,
            String name,
            String knownAs,
            List<String> hats,
            @Nullable String engagement,
            @Nullable String worksNumber,
            String email,
            String phone,
            String address,
            String postcode,
            String contactBy,
            @Nullable List<Held> skills,
            @Nullable List<Window> availability) {}

    /** A skill, and in how many days it expires, if it does. */
    public record Held(String name, @Nullable Integer expiresInDays) {}

    /** {@code on} holds days as {@code mon tue}. */
    public record Window(String on, LocalTime from, LocalTime until) {}

    /** Support at a clock time on some days of every week; a visit where the kind is left out. */
    public record Visit(
            @JsonProperty("for") String supported,
            @Nullable String by,
            String on,
            LocalTime at,
            int minutes,
            @Nullable String kind,
            @Nullable String skill) {}

    /** Whole days of this week, both included. */
    public record Away(String person, String kind, String from, String until) {}

    /** For everybody where the person is left out. */
    public record Wage(
            @Nullable String person, String kind, long pence, LocalDate from, String source) {}

    /** How payroll software calls a kind of work. */
    public record Element(String kind, String code, String name, boolean countsForMinimumWage) {}

    /** Reads a pack that ships with the program. */
    public static DemoPack read(String name) {
        try (var json = DemoPack.class.getResourceAsStream("/demo/" + name + ".json")) {
            if (json == null) {
                throw new IllegalArgumentException("no demo pack is called " + name);
            }
            return JsonMapper.shared().readValue(json, DemoPack.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads {@code mon tue} as days. */
    static List<DayOfWeek> days(String words) {
        return Arrays.stream(words.split(" ")).map(DemoPack::day).toList();
    }

    static DayOfWeek day(String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(word.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no day is called " + word));
    }
}
