package coop.equalcare.hatstand.rights.ui;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.files.FolderMemory;
import coop.equalcare.hatstand.platform.fx.jobs.Jobs;
import coop.equalcare.hatstand.rights.domain.RecordFile;
import coop.equalcare.hatstand.rights.usecase.TakeOutRecord;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** All that is kept about somebody, written to files: where to, and what was written. */
public final class TakeOutViewModel {

    private final Actor actor;
    private final PersonId person;
    private final TakeOutRecord takeOut;
    private final List<RecordFile> forms;
    private final Jobs jobs;
    private final FolderMemory memory;

    private final StringProperty folder = new SimpleStringProperty(this, "folder", "");
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper(this, "writing");
    private final ReadOnlyObjectWrapper<List<Finding>> said =
            new ReadOnlyObjectWrapper<>(this, "said", List.of());
    private final ReadOnlyObjectWrapper<Optional<TakeOutRecord.TakenOut>> taken =
            new ReadOnlyObjectWrapper<>(this, "taken", Optional.empty());

    public TakeOutViewModel(
            Actor actor,
            PersonId person,
            TakeOutRecord takeOut,
            List<RecordFile> forms,
            Jobs jobs,
            FolderMemory memory) {
        this.actor = actor;
        this.person = person;
        this.takeOut = takeOut;
        this.forms = List.copyOf(forms);
        this.jobs = jobs;
        this.memory = memory;
        memory.folder().ifPresent(folder::set);
    }

    void takeOut() {
        if (writing.get()) {
            return;
        }
        taken.set(Optional.empty());
        if (folder.get().isBlank()) {
            said.set(List.of(Finding.block("platform.folder.choose_first")));
            return;
        }
        try {
            takeOut(Path.of(folder.get().strip()));
        } catch (InvalidPathException unreadable) {
            said.set(List.of(Finding.block("platform.file.no_folder", folder.get())));
        }
    }

    private void takeOut(Path to) {
        said.set(List.of());
        writing.set(true);
        var command = new TakeOutRecord.Command(person, to, forms);
        jobs.start(
                Finding.note("rights.take_out.writing"),
                progress -> takeOut.handle(actor, command, progress),
                outcome -> show(outcome, to),
                () -> writing.set(false));
    }

    private void show(Outcome<TakeOutRecord.TakenOut> outcome, Path to) {
        writing.set(false);
        switch (outcome) {
            case Outcome.Done<TakeOutRecord.TakenOut>(var written, var _) -> {
                memory.keep(to);
                taken.set(Optional.of(written));
            }
            case Outcome.Refused<TakeOutRecord.TakenOut>(var reasons) -> said.set(reasons);
            case Outcome.Stale<TakeOutRecord.TakenOut> _ ->
                    throw new IllegalStateException("a reading is never stale");
        }
    }

    boolean isOwn() {
        return actor.person().equals(person);
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

    ReadOnlyObjectProperty<Optional<TakeOutRecord.TakenOut>> takenProperty() {
        return taken.getReadOnlyProperty();
    }
}
