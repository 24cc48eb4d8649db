package coop.equalcare.hatstand.payroll.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.kernel.Purpose;
import coop.equalcare.hatstand.payroll.domain.ApprovedRun;
import coop.equalcare.hatstand.payroll.domain.DraftRun;
import coop.equalcare.hatstand.payroll.domain.PayDifference;
import coop.equalcare.hatstand.payroll.domain.PayLine;
import coop.equalcare.hatstand.payroll.domain.PayNames;
import coop.equalcare.hatstand.payroll.domain.PayReview;
import coop.equalcare.hatstand.payroll.domain.PayRun;
import coop.equalcare.hatstand.payroll.domain.PayRunId;
import coop.equalcare.hatstand.payroll.domain.PayRuns;
import coop.equalcare.hatstand.payroll.domain.Payees;
import coop.equalcare.hatstand.payroll.domain.UnpaidCare;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.rates.domain.PayElements;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads one pay run to look through: what needs attention, every line, and what has changed. */
public final class OpenPayRun {

    public record Query(PayRunId run) {}

    /**
     * @param names of everybody in this run and the last one
     * @param attention worth a look before it is approved, the gravest first
     * @param lastNumber of the approved run that the differences are to
     */
    public record Opened(
            PayRun run,
            PayNames names,
            String preparedBy,
            Optional<String> approvedBy,
            List<Finding> attention,
            Optional<Integer> lastNumber,
            List<PayDifference> differences) {

        public Opened {
            attention = List.copyOf(attention);
            differences = List.copyOf(differences);
        }
    }

    private final Gate gate;
    private final PayRuns runs;
    private final Payees payees;
    private final PayElements elements;
    private final UnpaidCare unpaid;

    public OpenPayRun(
            Gate gate, PayRuns runs, Payees payees, PayElements elements, UnpaidCare unpaid) {
        this.gate = gate;
        this.runs = runs;
        this.payees = payees;
        this.elements = elements;
        this.unpaid = unpaid;
    }

    public Outcome<Opened> handle(Actor actor, Query query) {
        var asked =
                Gate.Sensitive.list(
                        "payrun.read", query.run().value(), Purpose.PAY, () -> payees(query.run()));
        return gate.read(
                actor,
                Permission.VIEW_PAY,
                asked,
                () ->
                        runs.find(query.run())
                                .<Outcome<Opened>>map(run -> new Outcome.Done<>(open(run)))
                                .orElseGet(Outcome.Stale::new));
    }

    /** Whose pay is in it. */
    private List<UUID> payees(PayRunId id) {
        return runs.find(id).stream()
                .flatMap(run -> run.lines().stream())
                .map(line -> line.person().value())
                .toList();
    }

    private Opened open(PayRun run) {
        var last = runs.approvedBefore(run);
        var people = new HashSet<PersonId>();
        run.lines().stream().map(PayLine::person).forEach(people::add);
        last.ifPresent(before -> people.addAll(before.totals().keySet()));
        people.add(run.preparedBy());
        approver(run).ifPresent(people::add);
        var names = PayNames.of(payees.of(people).values(), elements.all());
        var leftOut = unpaid.calculate(unpaid.in(run.period()), Progress.NONE);
        return new Opened(
                run,
                names,
                names.payee(run.preparedBy()).name(),
                approver(run).map(person -> names.payee(person).name()),
                PayReview.of(run, names, leftOut),
                last.map(PayRun::number),
                last.map(before -> PayDifference.between(before, run)).orElse(List.of()));
    }

    private static Optional<PersonId> approver(PayRun run) {
        return switch (run) {
            case DraftRun _ -> Optional.empty();
            case ApprovedRun approved -> Optional.of(approved.approvedBy());
        };
    }
}
