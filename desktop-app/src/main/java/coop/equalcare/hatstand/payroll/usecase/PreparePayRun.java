package coop.equalcare.hatstand.payroll.usecase;

import coop.equalcare.hatstand.carelog.domain.Confirmed;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.IdSource;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.payroll.domain.DraftRun;
import coop.equalcare.hatstand.payroll.domain.PayCalculation;
import coop.equalcare.hatstand.payroll.domain.PayPeriod;
import coop.equalcare.hatstand.payroll.domain.PayRun;
import coop.equalcare.hatstand.payroll.domain.PayRunId;
import coop.equalcare.hatstand.payroll.domain.PayRuns;
import coop.equalcare.hatstand.payroll.domain.UnpaidCare;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Works out what everybody is owed for a period and keeps it as a draft. Those who prepare at once
 * follow one another, so that nothing is in two runs.
 */
public final class PreparePayRun {

    public record Command(PayPeriod period) {}

    private final Gate gate;
    private final PayRuns runs;
    private final UnpaidCare unpaid;
    private final IdSource ids;
    private final InstantSource clock;

    public PreparePayRun(
            Gate gate, PayRuns runs, UnpaidCare unpaid, IdSource ids, InstantSource clock) {
        this.gate = gate;
        this.runs = runs;
        this.unpaid = unpaid;
        this.ids = ids;
        this.clock = clock;
    }

    /** Cancelled, it leaves nothing behind. */
    public Outcome<PayRun> handle(Actor actor, Command command, Progress progress) {
        var id = new PayRunId(ids.next());
        var deed = new Gate.Deed("payrun.prepare", id.value());
        return gate.write(
                actor,
                Permission.PREPARE_PAY,
                deed,
                () -> prepare(id, actor, command.period(), progress));
    }

    private Outcome<PayRun> prepare(PayRunId id, Actor actor, PayPeriod period, Progress progress) {
        runs.takeTurn();
        var care = unpaid.in(period);
        if (care.isEmpty()) {
            return refused("payroll.prepare.no_care", period.from(), period.until());
        }
        var calculated = unpaid.calculate(care, progress);
        if (progress.cancelled()) {
            return new Outcome.Refused<>(Finding.note("payroll.prepare.cancelled"));
        }
        var lines = calculated.stream().flatMap(one -> one.lines().stream()).toList();
        var findings = calculated.stream().flatMap(one -> one.findings().stream()).toList();
        if (lines.isEmpty()) {
            return nothingPayable(care, findings);
        }
        var run =
                new DraftRun(
                        id,
                        runs.lastNumber() + 1,
                        period,
                        actor.person(),
                        clock.instant(),
                        lines.stream().map(PayCalculation.Line::line).toList(),
                        0);
        runs.add(run, lines);
        return new Outcome.Done<>(run, findings);
    }

    private static Outcome<PayRun> nothingPayable(List<Confirmed> care, List<Finding> findings) {
        var reasons = new ArrayList<Finding>();
        reasons.add(Finding.block("payroll.prepare.nothing_payable", care.size()));
        reasons.addAll(findings);
        return new Outcome.Refused<>(reasons);
    }

    private static Outcome<PayRun> refused(String key, Object... values) {
        return new Outcome.Refused<>(Finding.block(key, values));
    }
}
