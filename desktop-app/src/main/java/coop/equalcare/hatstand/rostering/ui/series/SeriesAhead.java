package coop.equalcare.hatstand.rostering.ui.series;

import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.rostering.domain.series.Series;
import coop.equalcare.hatstand.rostering.usecase.series.TopUpSeries;
import coop.equalcare.hatstand.shell.Desk;

import java.time.LocalDate;

/**
 * Books series further ahead as time goes on and as somebody looks at a later week. It runs beside
 * the screen and once for each day it reaches.
 */
public final class SeriesAhead {

    /** Whoever looks further ahead than this sees what is booked and no more. */
    private static final int MOST_WEEKS_AHEAD = 53;

    private final Desk desk;
    private final TopUpSeries topUp;
    private final Runnable onMore;
    private LocalDate reached = LocalDate.MIN;

    /**
     * @param onMore told when bookings have come
     */
    public SeriesAhead(Desk desk, TopUpSeries topUp, Runnable onMore) {
        this.desk = desk;
        this.topUp = topUp;
        this.onMore = onMore;
    }

    /**
     * @param shown the last day that is on the screen
     */
    public void reach(LocalDate today, LocalDate shown) {
        var usual = Series.horizon(today, today);
        var most = today.plusWeeks(MOST_WEEKS_AHEAD);
        var wanted = shown.isAfter(most) ? most : shown.isAfter(usual) ? shown : usual;
        if (!wanted.isAfter(reached) || !desk.actor().may(Permission.EDIT_ROSTER)) {
            return;
        }
        reached = wanted;
        desk.background()
                .runThenFree(
                        () -> topUp.handle(desk.actor(), wanted),
                        this::answered,
                        () -> reached = LocalDate.MIN);
    }

    /** Where the database was away it is tried again. */
    private void answered(Outcome<Integer> outcome) {
        if (outcome instanceof Outcome.Done<Integer>(var made, var _)) {
            if (made > 0) {
                onMore.run();
            }
        } else {
            reached = LocalDate.MIN;
        }
    }
}
