package coop.equalcare.hatstand.rostering.domain.cover;

import coop.equalcare.hatstand.kernel.Finding;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** How much it counts that somebody has been there before: a known face is half of good support. */
public final class Continuity {

    /** How far back the rota is asked: a season, after which much is strange again. */
    public static final Duration LOOKS_BACK = Duration.ofDays(84);

    private static final Duration FRESH = Duration.ofDays(14);
    private static final int POINTS_A_TIME = 4;
    private static final int MOST_POINTS = 40;
    private static final int POINTS_IF_FRESH = 10;

    private Continuity() {}

    static Reason reason(Optional<PastSupport> past, String supported, ZoneId zone) {
        return new Reason(
                Reason.Kind.KNOWS,
                past.map(
                                it ->
                                        Finding.note(
                                                "rostering.cover.knows",
                                                supported,
                                                it.times(),
                                                LocalDate.ofInstant(it.last(), zone)))
                        .orElseGet(() -> Finding.note("rostering.cover.new", supported)));
    }

    static int points(Optional<PastSupport> past, Instant start) {
        return past.map(it -> points(it, start)).orElse(0);
    }

    private static int points(PastSupport past, Instant start) {
        var often = Math.min(MOST_POINTS, POINTS_A_TIME * past.times());
        var isFresh = !past.last().isBefore(start.minus(FRESH));
        return often + (isFresh ? POINTS_IF_FRESH : 0);
    }
}
