package coop.equalcare.hatstand.payroll.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.payroll.domain.ApprovedRun;
import coop.equalcare.hatstand.payroll.domain.DraftRun;
import coop.equalcare.hatstand.payroll.domain.PayRules;
import coop.equalcare.hatstand.payroll.domain.PayRun;
import coop.equalcare.hatstand.payroll.domain.PayRunId;
import coop.equalcare.hatstand.payroll.domain.PayRuns;
import coop.equalcare.hatstand.platform.work.Gate;

/** Throws a draft away; its care is free for another run. */
public final class DiscardPayRun {

    public record Command(PayRunId run) {}

    private final Gate gate;
    private final PayRuns runs;

    public DiscardPayRun(Gate gate, PayRuns runs) {
        this.gate = gate;
        this.runs = runs;
    }

    public Outcome<PayRunId> handle(Actor actor, Command command) {
        var deed = new Gate.Deed("payrun.discard", command.run().value());
        return gate.write(actor, Permission.PREPARE_PAY, deed, () -> discard(command.run()));
    }

    private Outcome<PayRunId> discard(PayRunId id) {
        return runs.findToChange(id).map(this::discard).orElseGet(Outcome.Stale::new);
    }

    private Outcome<PayRunId> discard(PayRun run) {
        return switch (run) {
            case DraftRun draft -> {
                runs.discard(draft);
                yield new Outcome.Done<>(draft.id());
            }
            case ApprovedRun approved -> new Outcome.Refused<>(PayRules.checkDiscard(approved));
        };
    }
}
