package coop.equalcare.hatstand.carelog.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** How long an entry has waited for its people, in the co-op's days; the longest first. */
public enum Age {
    OLDER,
    THIS_WEEK,
    TODAY;

    private static final int A_WEEK = 7;

    /**
     * Where one age ends and the next begins.
     *
     * @param weekAgo what ended before this is {@link #OLDER}
     * @param today what ended from here on is of {@link #TODAY}
     */
    public record Limits(Instant weekAgo, Instant today) {

        public static Limits on(LocalDate today, ZoneId zone) {
            return new Limits(
                    today.minusDays(A_WEEK).atStartOfDay(zone).toInstant(),
                    today.atStartOfDay(zone).toInstant());
        }
    }

    public static Age of(Instant ended, Limits limits) {
        if (ended.isBefore(limits.weekAgo())) {
            return OLDER;
        }
        return ended.isBefore(limits.today()) ? THIS_WEEK : TODAY;
    }
}
