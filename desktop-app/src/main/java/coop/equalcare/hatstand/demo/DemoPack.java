package coop.equalcare.hatstand.demo;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One invented co-op: people, a weekly rota, what is still open, who is away and what is paid.
 *
 * <p>It has no dates of its own: {@link DemoScenario} sets it into the weeks around the day on
 * which it is made.
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
        List<Wage> wages) {

    /** Where the number of an invented co-op is not asked for. */
    public static final long USUAL_SEED = 1;

    private static final String RECIPE = "calder-valley";

    /** {@code key} is how the pack's other lines call this person. */
    record Human(
            String key,
            String name,
            String knownAs,
            List<String> hats,
            Optional<String> engagement,
            Optional<String> worksNumber,
            Reach reach,
            List<Held> skills,
            List<Window> availability) {}

    /** How to reach somebody: addresses and numbers that can reach nobody. */
    record Reach(String email, String phone, String address, String postcode, String contactBy) {}

    /** A skill or check, and in how many days it expires, if it does. */
    record Held(String name, Optional<Integer> expiresInDays) {}

    record Window(Set<DayOfWeek> on, LocalTime from, LocalTime until) {}

    /**
     * Support at a clock time on one day of every week.
     *
     * @param social company rather than care: not on bank holidays
     */
    record Visit(
            String supported,
            Optional<String> by,
            DayOfWeek on,
            LocalTime at,
            int minutes,
            String kind,
            Optional<String> skill,
            boolean social) {

        Visit takenBy(String worker) {
            return new Visit(supported, Optional.of(worker), on, at, minutes, kind, skill, social);
        }
    }

    /** Whole days of this week, both included. */
    record Away(String person, String kind, DayOfWeek from, DayOfWeek until) {}

    /** A rate of one person's own. */
    record Wage(String person, String kind, long pence) {}

    /** The same seed gives the same co-op. */
    public static DemoPack of(long seed) {
        return new DemoMaker(DemoRecipe.read(RECIPE), seed).make();
    }

    static DemoRecipe recipe() {
        return DemoRecipe.read(RECIPE);
    }
}
