package coop.equalcare.hatstand.payroll.ui;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.payroll.domain.PayPeriod;
import coop.equalcare.hatstand.payroll.domain.PayRun;
import coop.equalcare.hatstand.payroll.domain.PayRunId;
import coop.equalcare.hatstand.payroll.usecase.PreparePayRun;
import coop.equalcare.hatstand.platform.fx.Background;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Chooses the days of a pay run and prepares it; it can be stopped half way. */
public final class PrepareViewModel {

    /** How many people are worked out, of how many. */
    public record Done(long people, long of) {}

    private final Actor actor;
    private final PreparePayRun preparePayRun;
    private final Background background;
    private final Consumer<Runnable> onScreen;
    private final Consumer<PayRunId> whenPrepared;

    private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>(this, "from");
    private final ObjectProperty<LocalDate> until = new SimpleObjectProperty<>(this, "until");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyObjectWrapper<Done> done =
            new ReadOnlyObjectWrapper<>(this, "done", new Done(0, 0));
    private final ReadOnlyObjectWrapper<List<Finding>> refusal =
            new ReadOnlyObjectWrapper<>(this, "refusal", List.of());
    private AtomicBoolean cancelled = new AtomicBoolean();

    public PrepareViewModel(
            Actor actor,
            PayPeriod suggested,
            PreparePayRun preparePayRun,
            Background background,
            Consumer<Runnable> onScreen,
            Consumer<PayRunId> whenPrepared) {
        this.actor = actor;
        this.preparePayRun = preparePayRun;
        this.background = background;
        this.onScreen = onScreen;
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
        var stop = new AtomicBoolean();
        cancelled = stop;
        refusal.set(List.of());
        done.set(new Done(0, 0));
        busy.set(true);
        var command = new PreparePayRun.Command(new PayPeriod(from.get(), until.get()));
        background.run(() -> preparePayRun.handle(actor, command, told(stop)), this::show);
    }

    private Progress told(AtomicBoolean stop) {
        return new Progress() {
            @Override
            public void at(long people, long of) {
                onScreen.accept(() -> done.set(new Done(people, of)));
            }

            @Override
            public boolean cancelled() {
                return stop.get();
            }
        };
    }

    /** Nothing is kept of what was worked out so far. */
    public void cancel() {
        cancelled.set(true);
    }

    private void show(Outcome<PayRun> outcome) {
        busy.set(false);
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

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Done> doneProperty() {
        return done.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Finding>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }
}
