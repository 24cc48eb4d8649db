package coop.equalcare.hatstand.payroll.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.payroll.domain.PayPeriod;
import coop.equalcare.hatstand.payroll.domain.PayRuns;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;

/** Reads the list of pay runs, the newest first. */
public final class OpenPayRuns {

    /**
     * @param suggested what one would prepare next
     */
    public record Overview(List<PayRuns.Summary> runs, PayPeriod suggested) {

        public Overview {
            runs = List.copyOf(runs);
        }
    }

    /** Ten years of weekly runs. */
    private static final int MOST = 520;

    private final Gate gate;
    private final PayRuns runs;
    private final InstantSource clock;
    private final ZoneId zone;

    public OpenPayRuns(Gate gate, PayRuns runs, InstantSource clock, ZoneId zone) {
        this.gate = gate;
        this.runs = runs;
        this.clock = clock;
        this.zone = zone;
    }

    public Outcome<Overview> handle(Actor actor) {
        var deed = new Gate.Deed("payruns.read", actor.person().value());
        return gate.read(
                actor,
                Permission.VIEW_PAY,
                deed,
                () -> {
                    var newestFirst = runs.newestFirst(MOST);
                    return new Outcome.Done<>(new Overview(newestFirst, next(newestFirst)));
                });
    }

    /** The month after the last run, or last month where there was none yet. */
    private PayPeriod next(List<PayRuns.Summary> newestFirst) {
        var lastMonth = YearMonth.from(LocalDate.ofInstant(clock.instant(), zone)).minusMonths(1);
        return newestFirst.stream()
                .findFirst()
                .map(run -> run.period().until().plusDays(1))
                .map(day -> new PayPeriod(day, day.plusMonths(1).minusDays(1)))
                .orElseGet(() -> PayPeriod.of(lastMonth));
    }
}
