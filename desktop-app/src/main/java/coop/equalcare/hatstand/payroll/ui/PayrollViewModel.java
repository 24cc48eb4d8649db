package coop.equalcare.hatstand.payroll.ui;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.payroll.domain.PayPeriod;
import coop.equalcare.hatstand.payroll.domain.PayRunId;
import coop.equalcare.hatstand.payroll.domain.PayRunStatus;
import coop.equalcare.hatstand.payroll.domain.PayRuns;
import coop.equalcare.hatstand.payroll.ui.rates.RatesViewModel;
import coop.equalcare.hatstand.payroll.usecase.OpenPayRun;
import coop.equalcare.hatstand.payroll.usecase.OpenPayRuns;
import coop.equalcare.hatstand.payroll.usecase.OpenRates;
import coop.equalcare.hatstand.platform.files.FolderMemory;
import coop.equalcare.hatstand.platform.fx.Background;
import coop.equalcare.hatstand.platform.fx.jobs.Jobs;
import coop.equalcare.hatstand.shell.Doorkeeper;
import coop.equalcare.hatstand.shell.Unsaved;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The list of pay runs, and what stands beside it: one run, or the form that prepares the next. */
public final class PayrollViewModel {

    /** What stands beside the list. */
    public sealed interface Beside {

        /** The list is not read yet. */
        record Nothing() implements Beside {}

        /** There is no run yet, and this is how to make one. */
        record Welcome() implements Beside {}

        record Preparing(PrepareViewModel form) implements Beside {}

        record Rates(RatesViewModel form) implements Beside {}

        record Run(RunViewModel run) implements Beside {}
    }

    private final Actor actor;
    private final PayDeeds deeds;
    private final Background background;
    private final Doorkeeper doorkeeper;
    private final Jobs jobs;
    private final FolderMemory memory;

    private final ObservableList<PayRuns.Summary> runs = FXCollections.observableArrayList();
    private final ObjectProperty<PayRuns.Summary> selected =
            new SimpleObjectProperty<>(this, "selected");
    private final ReadOnlyObjectWrapper<Beside> beside =
            new ReadOnlyObjectWrapper<>(this, "beside", new Beside.Nothing());
    private final ReadOnlyObjectWrapper<List<Finding>> trouble =
            new ReadOnlyObjectWrapper<>(this, "trouble", List.of());
    private Optional<OpenPayRuns.Overview> overview = Optional.empty();
    private Consumer<OpenPayRuns.Overview> onceRead = _ -> {};
    private boolean reading;

    /**
     * @param doorkeeper asked before what was typed would give way
     * @param memory which folder the last export went to
     */
    public PayrollViewModel(
            Actor actor,
            PayDeeds deeds,
            Background background,
            Doorkeeper doorkeeper,
            Jobs jobs,
            FolderMemory memory) {
        this.actor = actor;
        this.deeds = deeds;
        this.background = background;
        this.doorkeeper = doorkeeper;
        this.jobs = jobs;
        this.memory = memory;
        selected.subscribe(this::open);
    }

    /** Reads the list again and keeps what is open. */
    public void refresh() {
        background.run(
                () -> deeds.openRuns().handle(actor), outcome -> show(outcome, Optional.empty()));
    }

    /** Shows a run as soon as the list is read. */
    public void open(PayRunId run) {
        refreshAndOpen(run);
    }

    private void refreshAndOpen(PayRunId run) {
        background.run(
                () -> deeds.openRuns().handle(actor), outcome -> show(outcome, Optional.of(run)));
    }

    private void show(Outcome<OpenPayRuns.Overview> outcome, Optional<PayRunId> wanted) {
        switch (outcome) {
            case Outcome.Done<OpenPayRuns.Overview>(var read, var _) -> show(read, wanted);
            case Outcome.Refused<?>(var reasons) -> trouble.set(reasons);
            case Outcome.Stale<?> _ -> trouble.set(List.of(Finding.block("payroll.screen.stale")));
        }
    }

    private void show(OpenPayRuns.Overview read, Optional<PayRunId> wanted) {
        overview = Optional.of(read);
        trouble.set(List.of());
        var before = Optional.ofNullable(selected.get()).map(PayRuns.Summary::id);
        var open = wanted.or(() -> before);
        reading = true;
        runs.setAll(read.runs());
        reading = false;
        var deed = onceRead;
        onceRead = _ -> {};
        deed.accept(read);
        var now = open.flatMap(id -> runs.stream().filter(run -> run.id().equals(id)).findFirst());
        if (isForm(beside.get()) && wanted.isEmpty()) {
            return;
        }
        var next = now.or(() -> runs.stream().findFirst());
        if (next.isEmpty()) {
            selected.set(null);
            beside.set(new Beside.Welcome());
        } else if (!next.get().equals(selected.get())) {
            selected.set(next.get());
        } else {
            open(next.get());
        }
    }

    private void open(PayRuns.Summary run) {
        if (run == null || reading) {
            return;
        }
        background.run(
                () -> deeds.openRun().handle(actor, new OpenPayRun.Query(run.id())), this::show);
    }

    private void show(Outcome<OpenPayRun.Opened> outcome) {
        switch (outcome) {
            case Outcome.Done<OpenPayRun.Opened>(var opened, var _) ->
                    beside.set(new Beside.Run(runModel(opened)));
            case Outcome.Refused<?>(var reasons) -> trouble.set(reasons);
            case Outcome.Stale<?> _ -> refresh();
        }
    }

    private RunViewModel runModel(OpenPayRun.Opened opened) {
        var export = new ExportViewModel(actor, opened.run().id(), deeds.export(), jobs, memory);
        return new RunViewModel(
                actor, opened, deeds, background, this::changed, this::mend, export);
    }

    private void changed(PayRunId run) {
        refreshAndOpen(run);
    }

    public boolean mayPrepare() {
        return actor.may(Permission.PREPARE_PAY);
    }

    /** Opens the form, with the days that would come next. */
    public void prepare() {
        whenRead(known -> doorkeeper.pass(unsaved(), () -> prepare(known.suggested())));
    }

    private void whenRead(Consumer<OpenPayRuns.Overview> deed) {
        overview.ifPresentOrElse(deed, () -> onceRead = deed);
    }

    private void prepare(PayPeriod suggested) {
        selected.set(null);
        beside.set(
                new Beside.Preparing(
                        new PrepareViewModel(
                                actor, suggested, deeds.prepare(), jobs, this::prepared)));
    }

    /** Shows a run, unless a form is open whose owner wants to stay with it. */
    public void choose(PayRuns.Summary run) {
        if (!run.equals(selected.get())) {
            doorkeeper.pass(unsaved(), () -> selected.set(run));
        }
    }

    /** What was typed into the form that is open. */
    public Optional<Unsaved> unsaved() {
        return beside.get() instanceof Beside.Rates(var form) ? form.unsaved() : Optional.empty();
    }

    /** A form stays open while others work; what one has typed is not taken away. */
    private static boolean isForm(Beside what) {
        return what instanceof Beside.Preparing || what instanceof Beside.Rates;
    }

    /** Opens the forms in which a missing rate or code is mended. */
    public void openRates() {
        whenRead(_ -> doorkeeper.pass(unsaved(), () -> readRates(Optional.empty())));
    }

    /** Opens them filled in with a rate that confirmed care lacks. */
    public void openRates(Mending.Rate lacking) {
        whenRead(_ -> doorkeeper.pass(unsaved(), () -> mend(lacking)));
    }

    /** Opens them filled in with what a run lacks. */
    private void mend(Mending lacking) {
        readRates(Optional.of(lacking));
    }

    private void readRates(Optional<Mending> lacking) {
        background.run(
                () -> deeds.openRates().handle(actor), outcome -> showRates(outcome, lacking));
    }

    private void showRates(Outcome<OpenRates.Opened> outcome, Optional<Mending> lacking) {
        switch (outcome) {
            case Outcome.Done<OpenRates.Opened>(var opened, var _) -> {
                selected.set(null);
                var form = new RatesViewModel(actor, opened, firstUnpaidDay(), deeds, background);
                lacking.ifPresent(form::mend);
                beside.set(new Beside.Rates(form));
            }
            case Outcome.Refused<?>(var reasons) -> trouble.set(reasons);
            case Outcome.Stale<?> _ -> refresh();
        }
    }

    /** The day after what is approved; before the first approval, the day of the first draft. */
    private LocalDate firstUnpaidDay() {
        return runs.stream()
                .filter(run -> run.status() == PayRunStatus.APPROVED)
                .map(run -> run.period().until().plusDays(1))
                .max(Comparator.naturalOrder())
                .or(
                        () ->
                                runs.stream()
                                        .map(run -> run.period().from())
                                        .min(Comparator.naturalOrder()))
                .or(() -> overview.map(known -> known.suggested().from()))
                .orElseThrow();
    }

    /**
     * The new run comes in the place of its form; whoever went on with something else stays there.
     */
    private void prepared(PayRunId run) {
        if (beside.get() instanceof Beside.Preparing) {
            beside.set(new Beside.Nothing());
            refreshAndOpen(run);
        } else {
            refresh();
        }
    }

    /** Back to the runs, without what the form would have done. */
    public void closeForm() {
        doorkeeper.pass(unsaved(), this::backToRuns);
    }

    private void backToRuns() {
        beside.set(new Beside.Nothing());
        refresh();
    }

    public ObservableList<PayRuns.Summary> runs() {
        return runs;
    }

    public ObjectProperty<PayRuns.Summary> selectedProperty() {
        return selected;
    }

    public ReadOnlyObjectProperty<Beside> besideProperty() {
        return beside.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Finding>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }
}
