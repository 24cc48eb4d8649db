package coop.equalcare.hatstand.payroll.ui;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.payroll.domain.PayPeriod;
import coop.equalcare.hatstand.payroll.domain.PayRun;
import coop.equalcare.hatstand.payroll.domain.PayRunId;
import coop.equalcare.hatstand.payroll.usecase.PreparePayRun;
import coop.equalcare.hatstand.platform.fx.jobs.Job;
import coop.equalcare.hatstand.platform.fx.jobs.Jobs;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Chooses the days of a pay run and prepares it; it can be stopped half way. */
public final class PrepareViewModel {

    private final Actor actor;
    private final PreparePayRun preparePayRun;
    private final Jobs jobs;
    private final Consumer<PayRunId> whenPrepared;

    private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>(this, "from");
    private final ObjectProperty<LocalDate> until = new SimpleObjectProperty<>(this, "until");
    private final ReadOnlyObjectWrapper<Optional<Job>> job =
            new ReadOnlyObjectWrapper<>(this, "job", Optional.empty());
    private final ReadOnlyObjectWrapper<List<Finding>> refusal =
            new ReadOnlyObjectWrapper<>(this, "refusal", List.of());

    public PrepareViewModel(
            Actor actor,
            PayPeriod suggested,
            PreparePayRun preparePayRun,
            Jobs jobs,
            Consumer<PayRunId> whenPrepared) {
        this.actor = actor;
        this.preparePayRun = preparePayRun;
        this.jobs = jobs;
        this.whenPrepared = whenPrepared;
        from.set(suggested.from());
        until.set(suggested.until());
    }

    public void prepare() {
        if (from.get() == null || until.get() == null) {
            refusal.set(List.of(Finding.block("payroll.prepare.days_missing")));
            return;
        }
        if (until.get().isBefore(from.get())) {
            refusal.set(List.of(Finding.block("payroll.prepare.ends_first")));
            return;
        }
        refusal.set(List.of());
        var period = new PayPeriod(from.get(), until.get());
        var begun =
                jobs.named(Finding.note("payroll.prepare.doing", period.from(), period.until()));
        job.set(Optional.of(begun));
        jobs.start(
                begun,
                progress ->
                        preparePayRun.handle(actor, new PreparePayRun.Command(period), progress),
                this::show,
                () -> job.set(Optional.empty()));
    }

    private void show(Outcome<PayRun> outcome) {
        job.set(Optional.empty());
        switch (outcome) {
            case Outcome.Done<PayRun>(var run, var _) -> whenPrepared.accept(run.id());
            case Outcome.Refused<?>(var reasons) -> refusal.set(reasons);
            case Outcome.Stale<?> _ -> refusal.set(List.of(Finding.block("payroll.prepare.busy")));
        }
    }

    public ObjectProperty<LocalDate> fromProperty() {
        return from;
    }

    public ObjectProperty<LocalDate> untilProperty() {
        return until;
    }

    /** What is under way; stopped, nothing is kept of what was worked out so far. */
    public ReadOnlyObjectProperty<Optional<Job>> jobProperty() {
        return job.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Finding>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }
}
