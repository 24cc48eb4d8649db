package coop.equalcare.hatstand.payroll.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.Purpose;
import coop.equalcare.hatstand.payroll.domain.PayLine;
import coop.equalcare.hatstand.payroll.domain.PayLineId;
import coop.equalcare.hatstand.payroll.domain.PayRuns;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.rates.domain.Rate;
import coop.equalcare.hatstand.rates.domain.Rates;

import java.util.List;
import java.util.UUID;

/** Answers “why this pay?”: the entries behind a line, and the rate row that counted. */
public final class ExplainLine {

    public record Query(PayLineId line) {}

    public record Explanation(PayLine line, Rate rate, List<PayRuns.Working> workings) {

        public Explanation {
            workings = List.copyOf(workings);
        }
    }

    private final Gate gate;
    private final PayRuns runs;
    private final Rates rates;

    public ExplainLine(Gate gate, PayRuns runs, Rates rates) {
        this.gate = gate;
        this.runs = runs;
        this.rates = rates;
    }

    public Outcome<Explanation> handle(Actor actor, Query query) {
        var asked =
                Gate.Sensitive.list(
                        "payline.read",
                        query.line().value(),
                        Purpose.PAY,
                        () -> payee(query.line()));
        return gate.read(actor, Permission.VIEW_PAY, asked, () -> explain(query.line()));
    }

    /** Whose pay it is. */
    private List<UUID> payee(PayLineId id) {
        return runs.line(id).map(line -> line.person().value()).stream().toList();
    }

    private Outcome<Explanation> explain(PayLineId id) {
        return runs.line(id)
                .<Outcome<Explanation>>map(line -> new Outcome.Done<>(explain(line)))
                .orElseGet(Outcome.Stale::new);
    }

    private Explanation explain(PayLine line) {
        return new Explanation(
                line, rates.find(line.rate()).orElseThrow(), runs.workings(line.id()));
    }
}
