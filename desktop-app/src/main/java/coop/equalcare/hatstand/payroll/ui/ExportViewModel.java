package coop.equalcare.hatstand.payroll.ui;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.payroll.domain.PayRunId;
import coop.equalcare.hatstand.payroll.usecase.ExportPayRun;
import coop.equalcare.hatstand.platform.files.FolderMemory;
import coop.equalcare.hatstand.platform.fx.jobs.Jobs;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Chooses a format and a folder, writes the files, and says what is in them. */
public final class ExportViewModel {

    private final Actor actor;
    private final PayRunId run;
    private final ExportPayRun exportPayRun;
    private final Jobs jobs;
    private final FolderMemory memory;

    private final ObjectProperty<ExportPayRun.Format> format =
            new SimpleObjectProperty<>(this, "format", ExportPayRun.Format.SAGE);
    private final StringProperty folder = new SimpleStringProperty(this, "folder", "");
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper(this, "writing");
    private final ReadOnlyObjectWrapper<Optional<ExportPayRun.Exported>> exported =
            new ReadOnlyObjectWrapper<>(this, "exported", Optional.empty());
    private final ReadOnlyObjectWrapper<List<Finding>> said =
            new ReadOnlyObjectWrapper<>(this, "said", List.of());

    public ExportViewModel(
            Actor actor, PayRunId run, ExportPayRun exportPayRun, Jobs jobs, FolderMemory memory) {
        this.actor = actor;
        this.run = run;
        this.exportPayRun = exportPayRun;
        this.jobs = jobs;
        this.memory = memory;
        memory.folder().ifPresent(folder::set);
    }

    public void export() {
        if (writing.get()) {
            return;
        }
        exported.set(Optional.empty());
        if (folder.get().isBlank()) {
            said.set(List.of(Finding.block("platform.folder.choose_first")));
            return;
        }
        try {
            export(Path.of(folder.get().strip()));
        } catch (InvalidPathException unreadable) {
            said.set(List.of(Finding.block("platform.file.no_folder", folder.get())));
        }
    }

    private void export(Path to) {
        said.set(List.of());
        writing.set(true);
        var command = new ExportPayRun.Command(run, format.get(), to);
        jobs.start(
                Finding.note("payroll.export.writing"),
                progress -> exportPayRun.handle(actor, command, progress),
                outcome -> show(outcome, to),
                () -> writing.set(false));
    }

    private void show(Outcome<ExportPayRun.Exported> outcome, Path to) {
        writing.set(false);
        switch (outcome) {
            case Outcome.Done<ExportPayRun.Exported>(var files, var findings) -> {
                memory.keep(to);
                said.set(findings);
                exported.set(Optional.of(files));
            }
            case Outcome.Refused<?>(var reasons) -> said.set(reasons);
            case Outcome.Stale<?> _ -> said.set(List.of(Finding.block("payroll.run.stale")));
        }
    }

    public ObjectProperty<ExportPayRun.Format> formatProperty() {
        return format;
    }

    public StringProperty folderProperty() {
        return folder;
    }

    public ReadOnlyBooleanProperty writingProperty() {
        return writing.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<ExportPayRun.Exported>> exportedProperty() {
        return exported.getReadOnlyProperty();
    }

    /** What stood in the way, or was worth saying about what was written. */
    public ReadOnlyObjectProperty<List<Finding>> saidProperty() {
        return said.getReadOnlyProperty();
    }
}
