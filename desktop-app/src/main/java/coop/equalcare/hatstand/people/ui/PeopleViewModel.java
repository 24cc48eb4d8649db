package coop.equalcare.hatstand.people.ui;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.PeopleFilter;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.usecase.ExportPeople;
import coop.equalcare.hatstand.people.usecase.FindPeople;
import coop.equalcare.hatstand.people.usecase.ListSkills;
import coop.equalcare.hatstand.platform.files.FolderMemory;
import coop.equalcare.hatstand.platform.fx.Background;
import coop.equalcare.hatstand.platform.fx.Newest;
import coop.equalcare.hatstand.platform.fx.jobs.Jobs;
import coop.equalcare.hatstand.platform.work.Change;
import coop.equalcare.hatstand.shell.Doorkeeper;
import coop.equalcare.hatstand.shell.Unsaved;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.Optional;

/** The list that is searched while one types, the person chosen in it, and the form over them. */
public final class PeopleViewModel {

    /** What can be done with the list. */
    public record Deeds(Actor actor, FindPeople find, ListSkills skills, ExportPeople export) {}

    /** More than a person reads through; a few more letters find fewer. */
    private static final int MOST = 500;

    private static final FindPeople.Found NOBODY = new FindPeople.Found(List.of(), false);

    private final Deeds deeds;
    private final PersonViewModel person;
    private final PersonForms forms;
    private final Background background;
    private final Doorkeeper doorkeeper;
    private final Jobs jobs;
    private final FolderMemory folder;
    private final Newest<PeopleFilter, Outcome<FindPeople.Found>> find;

    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final ObjectProperty<Optional<Hat>> hat =
            new SimpleObjectProperty<>(this, "hat", Optional.empty());
    private final ObjectProperty<Optional<String>> skill =
            new SimpleObjectProperty<>(this, "skill", Optional.empty());
    private final BooleanProperty needsAttention =
            new SimpleBooleanProperty(this, "needsAttention");
    private final ObservableList<String> skills = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<FindPeople.Found> found =
            new ReadOnlyObjectWrapper<>(this, "found", NOBODY);
    private final ReadOnlyObjectWrapper<List<Finding>> refusal =
            new ReadOnlyObjectWrapper<>(this, "refusal", List.of());
    private final ReadOnlyObjectWrapper<Optional<PersonId>> chosen =
            new ReadOnlyObjectWrapper<>(this, "chosen", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<PersonFormViewModel>> form =
            new ReadOnlyObjectWrapper<>(this, "form", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<PeopleExportViewModel>> export =
            new ReadOnlyObjectWrapper<>(this, "export", Optional.empty());
    private boolean clearing;

    /**
     * @param folder to which the list was last taken out
     */
    public PeopleViewModel(
            Deeds deeds,
            PersonViewModel person,
            PersonForms forms,
            Background background,
            Doorkeeper doorkeeper,
            Jobs jobs,
            FolderMemory folder) {
        this.deeds = deeds;
        this.person = person;
        this.forms = forms;
        this.background = background;
        this.doorkeeper = doorkeeper;
        this.jobs = jobs;
        this.folder = folder;
        this.find =
                new Newest<>(
                        background,
                        filter ->
                                deeds.find()
                                        .handle(
                                                deeds.actor(),
                                                new FindPeople.Query(filter, person.today(), MOST)),
                        this::show);
        hat.subscribe((_, _) -> look());
        skill.subscribe((_, _) -> look());
        needsAttention.subscribe((_, _) -> look());
        words.subscribe(_ -> look());
        readSkills();
    }

    private void look() {
        if (!clearing) {
            find.ask(filter());
        }
    }

    private PeopleFilter filter() {
        return new PeopleFilter(words.get(), hat.get(), skill.get(), needsAttention.get());
    }

    boolean isNarrow() {
        return filter().isNarrow();
    }

    /** Everybody again. */
    void clearFilters() {
        clearing = true;
        words.set("");
        hat.set(Optional.empty());
        skill.set(Optional.empty());
        needsAttention.set(false);
        clearing = false;
        look();
    }

    private void readSkills() {
        background.run(
                () -> deeds.skills().handle(deeds.actor()),
                outcome -> {
                    if (outcome instanceof Outcome.Done<List<String>>(var names, var _)
                            && !skills.equals(names)) {
                        skills.setAll(names);
                    }
                });
    }

    private void show(Outcome<FindPeople.Found> outcome) {
        switch (outcome) {
            case Outcome.Done<FindPeople.Found>(var lines, var _) -> {
                refusal.set(List.of());
                found.set(lines);
            }
            case Outcome.Refused<FindPeople.Found>(var reasons) -> refusal.set(reasons);
            case Outcome.Stale<FindPeople.Found> _ -> look();
        }
    }

    /** Shows somebody, unless a form is open whose owner wants to stay with it. */
    public void choose(PersonId id) {
        if (!chosen.get().equals(Optional.of(id))) {
            doorkeeper.pass(
                    unsaved(),
                    () -> {
                        form.set(Optional.empty());
                        export.set(Optional.empty());
                        chosen.set(Optional.of(id));
                        person.open(id);
                    });
        }
    }

    /** What was typed into the form that is open, or about a hat. */
    Optional<Unsaved> unsaved() {
        return form.get().flatMap(PersonFormViewModel::unsaved).or(person.hats()::unsaved);
    }

    void add() {
        if (person.mayEdit() && form.get().isEmpty()) {
            open(Optional.empty());
        }
    }

    void edit() {
        if (person.mayEdit() && form.get().isEmpty()) {
            person.personProperty()
                    .get()
                    .filter(it -> chosen.get().equals(Optional.of(it.id())))
                    .ifPresent(it -> open(Optional.of(it)));
        }
    }

    private void open(Optional<Person> about) {
        export.set(Optional.empty());
        form.set(
                Optional.of(
                        new PersonFormViewModel(
                                forms, about, background, doorkeeper, this::closed)));
    }

    private void closed(Optional<Person> saved) {
        form.set(Optional.empty());
        saved.ifPresent(
                it -> {
                    chosen.set(Optional.of(it.id()));
                    person.open(it.id());
                    look();
                    readSkills();
                });
    }

    /** Opens the form that takes the list out as a file. */
    void export() {
        doorkeeper.pass(
                unsaved(),
                () -> {
                    form.set(Optional.empty());
                    export.set(
                            Optional.of(
                                    new PeopleExportViewModel(
                                            deeds,
                                            this::filter,
                                            foundProperty(),
                                            person.today(),
                                            jobs,
                                            folder)));
                });
    }

    void closeExport() {
        export.set(Optional.empty());
    }

    /** Another desk changed something; called on any thread. */
    void heard(Change change) {
        if (change.concerns("person")) {
            background.run(() -> change, this::refresh);
        }
    }

    private void refresh(Change change) {
        look();
        readSkills();
        chosen.get()
                .filter(
                        id ->
                                id.value().equals(change.subject())
                                        || change.equals(Change.everything()))
                .ifPresent(person::open);
    }

    StringProperty wordsProperty() {
        return words;
    }

    ObjectProperty<Optional<Hat>> hatProperty() {
        return hat;
    }

    ObjectProperty<Optional<String>> skillProperty() {
        return skill;
    }

    BooleanProperty needsAttentionProperty() {
        return needsAttention;
    }

    /** Those that can be chosen from. */
    ObservableList<String> skills() {
        return skills;
    }

    ReadOnlyObjectProperty<FindPeople.Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Finding>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<PersonId>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<PersonFormViewModel>> formProperty() {
        return form.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<PeopleExportViewModel>> exportProperty() {
        return export.getReadOnlyProperty();
    }

    PersonViewModel person() {
        return person;
    }
}
