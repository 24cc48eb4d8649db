package coop.equalcare.hatstand.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What an invented co-op is made of, as text that can be reviewed: how many people of what sort,
 * how weeks of support look, what is paid. A {@link DemoMaker} makes one co-op of it for each seed.
 *
 * @param gaps how many bookings of this week nobody has taken yet
 * @param careQuery what one person says is not right about their care of last week
 */
record DemoRecipe(
        String name,
        String zone,
        String signsInAs,
        List<String> postcodeDistricts,
        List<String> streets,
        List<String> firstNames,
        List<String> familyNames,
        List<Officer> office,
        List<Givers> giving,
        Crowd getting,
        Crowd arranging,
        String check,
        List<String> skills,
        List<Week> weeks,
        int gaps,
        List<Nights> nights,
        List<Wage> rates,
        String agreement,
        List<Long> independentRates,
        List<Element> payElements,
        List<HatWish> hatWishes,
        String careQuery) {

    private static final String FOLDER = "/demo/";

    record Officer(String key, String name, String knownAs, List<String> hats) {}

    /**
     * @param names of the first ones; the others get invented ones
     */
    record Crowd(int count, List<String> names) {}

    /** People giving support who offer the same hours on so many days of the week. */
    record Givers(
            int count,
            String engagement,
            LocalTime from,
            LocalTime until,
            int days,
            List<String> names) {}

    /**
     * How the week of somebody getting support looks.
     *
     * @param weight how common it is
     * @param social company rather than care: not on bank holidays
     */
    record Week(int weight, List<Visit> visits, int days, boolean social) {}

    record Visit(LocalTime at, int minutes, @Nullable String skill) {}

    /** So many people get support through every night. */
    record Nights(String kind, int people) {}

    record Wage(String kind, long pence, LocalDate from, String source) {}

    /** How payroll software calls a kind of work. */
    record Element(String kind, String code, String name, boolean countsForMinimumWage) {}

    /**
     * A request for a hat that nobody has decided about yet.
     *
     * @param person by name, and so is whoever asked
     */
    record HatWish(String person, String hat, String askedBy, int daysAgo, String wish) {}

    static DemoRecipe read(String name) {
        return JsonMapper.shared().readValue(text(name + ".json"), DemoRecipe.class);
    }

    private static String text(String file) {
        try (var stream = DemoRecipe.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalArgumentException("no such part of a demo: " + file);
            }
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
