package coop.equalcare.hatstand.payroll.ui;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.payroll.domain.PayLine;
import coop.equalcare.hatstand.payroll.domain.PayRules;
import coop.equalcare.hatstand.payroll.domain.PayRunId;
import coop.equalcare.hatstand.payroll.domain.PayRunStatus;
import coop.equalcare.hatstand.payroll.usecase.ApprovePayRun;
import coop.equalcare.hatstand.payroll.usecase.DiscardPayRun;
import coop.equalcare.hatstand.payroll.usecase.ExplainLine;
import coop.equalcare.hatstand.payroll.usecase.OpenPayRun;
import coop.equalcare.hatstand.platform.fx.Background;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One pay run to look through, and what can be done with it. */
public final class RunViewModel {

    /** What is asked before it is done, because it cannot be taken back. */
    public enum Question {
        APPROVE,
        DISCARD
    }

    private final Actor actor;
    private final OpenPayRun.Opened opened;
    private final PayDeeds deeds;
    private final Background background;
    private final Consumer<PayRunId> whenChanged;
    private final Consumer<Mending> mend;
    private final ExportViewModel export;

    private final ObjectProperty<Optional<Question>> asking =
            new SimpleObjectProperty<>(this, "asking", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ExplainLine.Explanation>> explained =
            new ReadOnlyObjectWrapper<>(this, "explained", Optional.empty());
    private final ReadOnlyObjectWrapper<List<Finding>> refusal =
            new ReadOnlyObjectWrapper<>(this, "refusal", List.of());

    public RunViewModel(
            Actor actor,
            OpenPayRun.Opened opened,
            PayDeeds deeds,
            Background background,
            Consumer<PayRunId> whenChanged,
            Consumer<Mending> mend,
            ExportViewModel export) {
        this.actor = actor;
        this.opened = opened;
        this.deeds = deeds;
        this.background = background;
        this.whenChanged = whenChanged;
        this.mend = mend;
        this.export = export;
    }

    public OpenPayRun.Opened opened() {
        return opened;
    }

    public ExportViewModel export() {
        return export;
    }

    public boolean isDraft() {
        return opened.run().status() == PayRunStatus.DRAFT;
    }

    public boolean mayDiscard() {
        return isDraft() && actor.may(Permission.PREPARE_PAY);
    }

    /** What the form of rates and codes can put right of it, and this person may. */
    public Optional<Mending> mending(Finding found) {
        return Mending.of(found).filter(_ -> actor.may(Permission.PREPARE_PAY));
    }

    public void mend(Mending lacking) {
        mend.accept(lacking);
    }

    public boolean mayExport() {
        return !isDraft() && actor.may(Permission.EXPORT_PAY);
    }

    /** Why this person cannot approve it, if they cannot. */
    public List<Finding> approvalBlockers() {
        return actor.may(Permission.APPROVE_PAY)
                ? PayRules.checkApproval(opened.run(), actor.person())
                : List.of(
                        Finding.block("platform.gate.missing_permission", Permission.APPROVE_PAY));
    }

    public void ask(Question question) {
        asking.set(Optional.of(question));
    }

    public void leaveIt() {
        asking.set(Optional.empty());
    }

    /** Does what was asked. */
    public void answerYes() {
        var question = asking.get();
        asking.set(Optional.empty());
        question.ifPresent(
                deed -> {
                    switch (deed) {
                        case APPROVE -> approve();
                        case DISCARD -> discard();
                    }
                });
    }

    private void approve() {
        var command = new ApprovePayRun.Command(opened.run().id(), opened.run().version());
        background.run(() -> deeds.approve().handle(actor, command), this::showChanged);
    }

    private void discard() {
        var command = new DiscardPayRun.Command(opened.run().id());
        background.run(() -> deeds.discard().handle(actor, command), this::showChanged);
    }

    private void showChanged(Outcome<?> outcome) {
        switch (outcome) {
            case Outcome.Done<?> _ -> whenChanged.accept(opened.run().id());
            case Outcome.Refused<?>(var reasons) -> refusal.set(reasons);
            case Outcome.Stale<?> _ -> refusal.set(List.of(Finding.block("payroll.run.stale")));
        }
    }

    /** “Why this pay?” */
    public void explain(PayLine line) {
        background.run(
                () -> deeds.explain().handle(actor, new ExplainLine.Query(line.id())),
                this::showExplained);
    }

    private void showExplained(Outcome<ExplainLine.Explanation> outcome) {
        switch (outcome) {
            case Outcome.Done<ExplainLine.Explanation>(var why, var _) ->
                    explained.set(Optional.of(why));
            case Outcome.Refused<?>(var reasons) -> refusal.set(reasons);
            case Outcome.Stale<?> _ -> refusal.set(List.of(Finding.block("payroll.run.stale")));
        }
    }

    public void closeExplanation() {
        explained.set(Optional.empty());
    }

    public ReadOnlyObjectProperty<Optional<ExplainLine.Explanation>> explainedProperty() {
        return explained.getReadOnlyProperty();
    }

    public ObjectProperty<Optional<Question>> askingProperty() {
        return asking;
    }

    public ReadOnlyObjectProperty<List<Finding>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }
}
