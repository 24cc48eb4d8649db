package coop.equalcare.hatstand.demo;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The main work of a week without a window: load the week, move a booking, confirm care, run
 * payroll, write its files. It says what it did; every step is the one that the window takes.
 */
public final class DemoTour {

    private final TourOfTheWeek week;
    private final TourOfPay pay;

    public DemoTour(TourOfTheWeek week, TourOfPay pay) {
        this.week = week;
        this.pay = pay;
    }

    /**
     * @param coordinator who looks after the rota
     * @param finance who prepares the pay run and exports it
     * @param second who approves it
     * @param results an existing folder for the files
     * @return what was done, a line a step
     */
    public List<Finding> take(Actor coordinator, Actor finance, Actor second, Path results) {
        var lines = new ArrayList<Finding>();
        lines.add(week.load(coordinator));
        lines.add(week.moveOne(coordinator));
        lines.add(week.confirmLatest(coordinator));
        lines.addAll(pay.run(finance, second));
        lines.addAll(pay.export(finance, results));
        return lines;
    }

    /** The value of what the demo's own data always allows. */
    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value, var _) -> value;
            case Outcome.Refused<T>(var reasons) ->
                    throw new IllegalStateException(
                            "refused: " + reasons.stream().map(Finding::key).toList());
            case Outcome.Stale<T> _ -> throw new IllegalStateException("changed by somebody else");
        };
    }
}
