package coop.equalcare.hatstand.rostering.ui.span;

import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.rostering.usecase.OpenBoard;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The days on the screen. Weeks and fortnights begin on a Monday, months on their first.
 *
 * @param first the day at the left
 */
public record ShownDays(BoardSpan span, LocalDate first) {

    /** Those among which the day is. */
    public static ShownDays around(BoardSpan span, LocalDate day) {
        return new ShownDays(
                span,
                switch (span) {
                    case DAY -> day;
                    case WEEK, FORTNIGHT -> OpenBoard.mondayOf(day);
                    case MONTH -> day.withDayOfMonth(1);
                });
    }

    public static ShownDays week(LocalDate monday) {
        return new ShownDays(BoardSpan.WEEK, monday);
    }

    /** As many further on, or back. */
    public ShownDays turned(int pages) {
        return new ShownDays(
                span,
                switch (span) {
                    case DAY -> first.plusDays(pages);
                    case WEEK -> first.plusWeeks(pages);
                    case FORTNIGHT -> first.plusWeeks(2L * pages);
                    case MONTH -> first.plusMonths(pages);
                });
    }

    /** The day after the last. */
    public LocalDate until() {
        return turned(1).first();
    }

    public LocalDate last() {
        return until().minusDays(1);
    }

    public int count() {
        return (int) ChronoUnit.DAYS.between(first, until());
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && day.isBefore(until());
    }

    public TimeSpan time(ZoneId zone) {
        return TimeSpan.ofDays(first, until(), zone);
    }
}
