package coop.equalcare.hatstand.carelog.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Which days the list is about; weeks begin on a Monday. */
enum Period {
    ANY_TIME,
    THIS_WEEK,
    LAST_WEEK,
    LAST_FOUR_WEEKS;

    private static final int A_WEEK = 7;
    private static final int FOUR_WEEKS = 28;

    Optional<LocalDate> from(LocalDate today) {
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return switch (this) {
            case ANY_TIME -> Optional.empty();
            case THIS_WEEK -> Optional.of(monday);
            case LAST_WEEK -> Optional.of(monday.minusDays(A_WEEK));
            case LAST_FOUR_WEEKS -> Optional.of(today.minusDays(FOUR_WEEKS - 1));
        };
    }

    Optional<LocalDate> until(LocalDate today) {
        return switch (this) {
            case ANY_TIME -> Optional.empty();
            case THIS_WEEK, LAST_FOUR_WEEKS -> Optional.of(today);
            case LAST_WEEK ->
                    Optional.of(
                            today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                    .minusDays(1));
        };
    }
}
