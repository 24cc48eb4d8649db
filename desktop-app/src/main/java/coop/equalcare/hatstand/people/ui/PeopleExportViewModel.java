package coop.equalcare.hatstand.people.ui;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.people.domain.PeopleFilter;
import coop.equalcare.hatstand.people.domain.PeopleSheet;
import coop.equalcare.hatstand.people.usecase.ExportPeople;
import coop.equalcare.hatstand.people.usecase.FindPeople;
import coop.equalcare.hatstand.platform.files.FolderMemory;
import coop.equalcare.hatstand.platform.fx.jobs.Jobs;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes the list out as a file: where to, and what was written. */
final class PeopleExportViewModel {

    private final PeopleViewModel.Deeds deeds;
    private final Supplier<PeopleFilter> filter;
    private final ReadOnlyObjectProperty<FindPeople.Found> listed;
    private final LocalDate day;
    private final Jobs jobs;
    private final FolderMemory memory;

    private final StringProperty folder = new SimpleStringProperty(this, "folder", "");
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper(this, "writing");
    private final ReadOnlyObjectWrapper<List<Finding>> said =
            new ReadOnlyObjectWrapper<>(this, "said", List.of());
    private final ReadOnlyObjectWrapper<Optional<ExportPeople.Exported>> exported =
            new ReadOnlyObjectWrapper<>(this, "exported", Optional.empty());

    /**
     * @param filter what narrows the list down at the moment
     * @param listed what the list shows
     */
    PeopleExportViewModel(
            PeopleViewModel.Deeds deeds,
            Supplier<PeopleFilter> filter,
            ReadOnlyObjectProperty<FindPeople.Found> listed,
            LocalDate day,
            Jobs jobs,
            FolderMemory memory) {
        this.deeds = deeds;
        this.filter = filter;
        this.listed = listed;
        this.day = day;
        this.jobs = jobs;
        this.memory = memory;
        memory.folder().ifPresent(folder::set);
    }

    void export(PeopleSheet.Words words) {
        if (writing.get()) {
            return;
        }
        exported.set(Optional.empty());
        if (folder.get().isBlank()) {
            said.set(List.of(Finding.block("platform.folder.choose_first")));
            return;
        }
        try {
            export(Path.of(folder.get().strip()), words);
        } catch (InvalidPathException unreadable) {
            said.set(List.of(Finding.block("platform.file.no_folder", folder.get())));
        }
    }

    private void export(Path to, PeopleSheet.Words words) {
        said.set(List.of());
        writing.set(true);
        var command = new ExportPeople.Command(filter.get(), day, to, words);
        jobs.start(
                Finding.note("people.export.writing"),
                progress -> deeds.export().handle(deeds.actor(), command, progress),
                outcome -> show(outcome, to),
                () -> writing.set(false));
    }

    private void show(Outcome<ExportPeople.Exported> outcome, Path to) {
        writing.set(false);
        switch (outcome) {
            case Outcome.Done<ExportPeople.Exported>(var written, var _) -> {
                memory.keep(to);
                exported.set(Optional.of(written));
            }
            case Outcome.Refused<ExportPeople.Exported>(var reasons) -> said.set(reasons);
            case Outcome.Stale<ExportPeople.Exported> _ ->
                    said.set(List.of(Finding.block("people.export.nobody")));
        }
    }

    boolean isNarrow() {
        return filter.get().isNarrow();
    }

    ReadOnlyObjectProperty<FindPeople.Found> listedProperty() {
        return listed;
    }

    StringProperty folderProperty() {
        return folder;
    }

    ReadOnlyBooleanProperty writingProperty() {
        return writing.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Finding>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<ExportPeople.Exported>> exportedProperty() {
        return exported.getReadOnlyProperty();
    }
}
