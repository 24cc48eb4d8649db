package coop.equalcare.hatstand.people.ui;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.usecase.FindPeople;
import coop.equalcare.hatstand.platform.fx.Background;
import coop.equalcare.hatstand.platform.fx.Newest;
import coop.equalcare.hatstand.platform.work.Change;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.List;
import java.util.Optional;

/** The list that is searched while one types, the person chosen in it, and the form over them. */
public final class PeopleViewModel {

    /** More than a person reads through; a few more letters find fewer. */
    private static final int MOST = 500;

    private static final FindPeople.Found NOBODY = new FindPeople.Found(List.of(), false);

    private final PersonViewModel person;
    private final PersonForms forms;
    private final Background background;
    private final Newest<String, Outcome<FindPeople.Found>> find;

    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final ReadOnlyObjectWrapper<FindPeople.Found> found =
            new ReadOnlyObjectWrapper<>(this, "found", NOBODY);
    private final ReadOnlyObjectWrapper<List<Finding>> refusal =
            new ReadOnlyObjectWrapper<>(this, "refusal", List.of());
    private final ReadOnlyObjectWrapper<Optional<PersonId>> chosen =
            new ReadOnlyObjectWrapper<>(this, "chosen", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<PersonFormViewModel>> form =
            new ReadOnlyObjectWrapper<>(this, "form", Optional.empty());

    public PeopleViewModel(
            Actor actor,
            FindPeople findPeople,
            PersonViewModel person,
            PersonForms forms,
            Background background) {
        this.person = person;
        this.forms = forms;
        this.background = background;
        this.find =
                new Newest<>(
                        background,
                        typed ->
                                findPeople.handle(
                                        actor, new FindPeople.Query(typed, person.today(), MOST)),
                        this::show);
        words.subscribe(find::ask);
    }

    private void show(Outcome<FindPeople.Found> outcome) {
        switch (outcome) {
            case Outcome.Done<FindPeople.Found>(var lines, var _) -> {
                refusal.set(List.of());
                found.set(lines);
            }
            case Outcome.Refused<FindPeople.Found>(var reasons) -> refusal.set(reasons);
            case Outcome.Stale<FindPeople.Found> _ -> find.ask(words.get());
        }
    }

    public void choose(PersonId id) {
        if (!chosen.get().equals(Optional.of(id))) {
            chosen.set(Optional.of(id));
            person.open(id);
        }
    }

    void add() {
        if (person.mayEdit() && form.get().isEmpty()) {
            form.set(
                    Optional.of(
                            new PersonFormViewModel(
                                    forms, Optional.empty(), background, this::closed)));
        }
    }

    void edit() {
        if (person.mayEdit() && form.get().isEmpty()) {
            person.personProperty()
                    .get()
                    .ifPresent(
                            it ->
                                    form.set(
                                            Optional.of(
                                                    new PersonFormViewModel(
                                                            forms,
                                                            Optional.of(it),
                                                            background,
                                                            this::closed))));
        }
    }

    private void closed(Optional<Person> saved) {
        form.set(Optional.empty());
        saved.ifPresent(
                it -> {
                    chosen.set(Optional.of(it.id()));
                    person.open(it.id());
                    find.ask(words.get());
                });
    }

    /** Another desk changed something; called on any thread. */
    void heard(Change change) {
        if (change.kind().equals("person")) {
            background.run(() -> change, this::refresh);
        }
    }

    private void refresh(Change change) {
        find.ask(words.get());
        chosen.get().filter(id -> id.value().equals(change.subject())).ifPresent(person::open);
    }

    StringProperty wordsProperty() {
        return words;
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

    PersonViewModel person() {
        return person;
    }
}
