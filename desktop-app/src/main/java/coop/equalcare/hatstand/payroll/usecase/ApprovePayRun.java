package coop.equalcare.hatstand.payroll.usecase;

import coop.equalcare.hatstand.carelog.domain.ConfirmedCare;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Money;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.ledger.domain.AccountName;
import coop.equalcare.hatstand.ledger.domain.Unit;
import coop.equalcare.hatstand.ledger.usecase.PostTransfers;
import coop.equalcare.hatstand.payroll.domain.ApprovedRun;
import coop.equalcare.hatstand.payroll.domain.DraftRun;
import coop.equalcare.hatstand.payroll.domain.PayRules;
import coop.equalcare.hatstand.payroll.domain.PayRun;
import coop.equalcare.hatstand.payroll.domain.PayRunId;
import coop.equalcare.hatstand.payroll.domain.PayRuns;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A second person stands for the run: its lines are locked, what the co-op owes is in the ledger,
 * and the care is paid. All of it or none.
 */
public final class ApprovePayRun {

    public record Command(PayRunId run, int seenVersion) {}

    private static final AccountName WAGES = AccountName.ofTheCoop("wages-expense", Unit.GBP_PENCE);

    private static final String PAYABLE = "wages-payable";

    private final Gate gate;
    private final PayRuns runs;
    private final ConfirmedCare confirmed;
    private final PostTransfers postTransfers;
    private final InstantSource clock;

    public ApprovePayRun(
            Gate gate,
            PayRuns runs,
            ConfirmedCare confirmed,
            PostTransfers postTransfers,
            InstantSource clock) {
        this.gate = gate;
        this.runs = runs;
        this.confirmed = confirmed;
        this.postTransfers = postTransfers;
        this.clock = clock;
    }

    public Outcome<PayRun> handle(Actor actor, Command command) {
        var deed = new Gate.Deed("payrun.approve", command.run().value());
        return gate.write(actor, Permission.APPROVE_PAY, deed, () -> approve(actor, command));
    }

    private Outcome<PayRun> approve(Actor actor, Command command) {
        return runs.findToChange(command.run())
                .map(run -> approve(actor, command, run))
                .orElseGet(Outcome.Stale::new);
    }

    private Outcome<PayRun> approve(Actor actor, Command command, PayRun run) {
        var findings = PayRules.checkApproval(run, actor.person());
        if (!findings.isEmpty()) {
            return new Outcome.Refused<>(findings);
        }
        return switch (run) {
            case ApprovedRun _ -> new Outcome.Stale<>();
            case DraftRun draft when draft.version() != command.seenVersion() ->
                    new Outcome.Stale<>();
            case DraftRun draft -> approve(actor, draft);
        };
    }

    private Outcome<PayRun> approve(Actor actor, DraftRun draft) {
        var approved = draft.approvedBy(actor.person(), clock.instant());
        runs.approve(approved);
        confirmed.markPaid(runs.entriesOf(draft.id()));
        return postTransfers.handle(actor, transfersOf(approved)).map(_ -> approved);
    }

    /** The same run asks for the same transfers under the same keys, so they are posted once. */
    private static PostTransfers.Command transfersOf(PayRun run) {
        return new PostTransfers.Command(Permission.APPROVE_PAY, run.id().value(), wishesOf(run));
    }

    private static List<PostTransfers.Wish> wishesOf(PayRun run) {
        return run.totals().entrySet().stream()
                .filter(owed -> owed.getValue().pence() > 0)
                .sorted(Comparator.comparing(owed -> owed.getKey().value()))
                .map(owed -> wish(run, owed))
                .toList();
    }

    private static PostTransfers.Wish wish(PayRun run, Map.Entry<PersonId, Money> owed) {
        return new PostTransfers.Wish(
                "payrun:%s:%s".formatted(run.id().value(), owed.getKey().value()),
                WAGES,
                AccountName.of(owed.getKey(), PAYABLE, Unit.GBP_PENCE),
                owed.getValue().pence(),
                "wages",
                run.id().value());
    }
}
