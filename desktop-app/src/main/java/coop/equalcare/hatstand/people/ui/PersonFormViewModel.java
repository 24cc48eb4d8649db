package coop.equalcare.hatstand.people.ui;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.people.domain.ContactBy;
import coop.equalcare.hatstand.people.domain.Engagement;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.PersonDraft;
import coop.equalcare.hatstand.people.domain.PersonField;
import coop.equalcare.hatstand.people.domain.PersonFinding;
import coop.equalcare.hatstand.people.domain.Skill;
import coop.equalcare.hatstand.platform.fx.Background;
import coop.equalcare.hatstand.platform.fx.Newest;
import coop.equalcare.hatstand.shell.Doorkeeper;
import coop.equalcare.hatstand.shell.Unsaved;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A person being written down: checked while typed, saved once, nothing typed is ever lost. */
public final class PersonFormViewModel {

    private static final Set<PersonField> TYPED =
            EnumSet.range(PersonField.NAME, PersonField.POSTCODE);

    /** Said at once; whether a form is right is only said once the field has been left. */
    private static final Set<String> SAID_AT_ONCE =
            Set.of(
                    "people.rule.name_too_long",
                    "people.rule.known_as_too_long",
                    "people.rule.too_long",
                    "people.rule.unreadable");

    private final PersonForms forms;
    private final Background background;
    private final Consumer<Optional<Person>> onClose;
    private final Newest<PersonDraft, List<PersonFinding>> check;

    private final Map<PersonField, StringProperty> texts = new EnumMap<>(PersonField.class);
    private final ObjectProperty<ContactBy> contactBy =
            new SimpleObjectProperty<>(this, "contactBy", ContactBy.PHONE);
    private final ObjectProperty<Optional<Engagement>> engagement =
            new SimpleObjectProperty<>(this, "engagement", Optional.empty());
    private final ObservableList<Skill> skills = FXCollections.observableArrayList();

    private final Set<PersonField> left = EnumSet.noneOf(PersonField.class);
    private final ReadOnlyObjectWrapper<List<PersonFinding>> findings =
            new ReadOnlyObjectWrapper<>(this, "findings", List.of());
    private final ReadOnlyObjectWrapper<List<Finding>> refusal =
            new ReadOnlyObjectWrapper<>(this, "refusal", List.of());
    private final ReadOnlyObjectWrapper<Optional<PersonConflict>> conflict =
            new ReadOnlyObjectWrapper<>(this, "conflict", Optional.empty());
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper(this, "saving");

    private final Doorkeeper doorkeeper;
    private Optional<Person> seen;
    private PersonDraft start;
    private Runnable afterwards = () -> {};

    /**
     * @param seen whom it is about; nobody for a new person
     * @param doorkeeper asked before it is given up
     * @param onClose told who was saved, or nobody if it was given up
     */
    PersonFormViewModel(
            PersonForms forms,
            Optional<Person> seen,
            Background background,
            Doorkeeper doorkeeper,
            Consumer<Optional<Person>> onClose) {
        this.forms = forms;
        this.seen = seen;
        this.background = background;
        this.doorkeeper = doorkeeper;
        this.onClose = onClose;
        this.check = new Newest<>(background, forms::check, findings::set);
        this.start = seen.map(PersonDraft::of).orElse(PersonDraft.BLANK);
        TYPED.forEach(this::addText);
        addText(PersonField.WORKS_NUMBER);
        fill(start);
        contactBy.subscribe(this::changed);
        engagement.subscribe(this::changed);
        skills.subscribe(this::changed);
        if (seen.isPresent()) {
            left.addAll(EnumSet.allOf(PersonField.class));
        }
        changed();
    }

    private void addText(PersonField field) {
        var text = new SimpleStringProperty(this, field.name(), "");
        texts.put(field, text);
        text.subscribe(this::changed);
    }

    private void fill(PersonDraft draft) {
        texts.forEach((field, text) -> text.set((String) draft.value(field)));
        contactBy.set(draft.contactBy());
        engagement.set(draft.engagement());
        skills.setAll(draft.skills());
    }

    private void changed() {
        refusal.set(List.of());
        check.ask(draft());
    }

    private PersonDraft draft() {
        return new PersonDraft(
                text(PersonField.NAME),
                text(PersonField.KNOWN_AS),
                text(PersonField.EMAIL),
                text(PersonField.PHONE),
                text(PersonField.ADDRESS),
                text(PersonField.POSTCODE),
                contactBy.get(),
                engagement.get(),
                text(PersonField.WORKS_NUMBER),
                skills);
    }

    private String text(PersonField field) {
        var text = texts.get(field);
        return text == null ? "" : text.get();
    }

    /** The person has gone on to another field: now its form may be spoken of. */
    void leave(PersonField field) {
        if (left.add(field)) {
            changed();
        }
    }

    /** What there is to say about a field just now. */
    ObservableValue<Optional<Finding>> findingOn(PersonField field) {
        return findings.map(
                all ->
                        all.stream()
                                .filter(found -> found.field() == field)
                                .map(PersonFinding::finding)
                                .filter(
                                        finding ->
                                                left.contains(field)
                                                        || SAID_AT_ONCE.contains(finding.key()))
                                .findFirst());
    }

    void addSkill(Skill skill) {
        skills.removeIf(held -> held.name().equals(skill.name()));
        skills.add(skill);
    }

    void replaceSkill(Skill held, Skill by) {
        skills.set(skills.indexOf(held), by);
    }

    void removeSkill(Skill skill) {
        skills.remove(skill);
    }

    void save() {
        saveAnd(() -> {});
    }

    /**
     * @param then where to go once it is saved; if it cannot be, nobody goes anywhere
     */
    void saveAnd(Runnable then) {
        afterwards = then;
        left.addAll(EnumSet.allOf(PersonField.class));
        changed();
        if (saving.get() || blocked()) {
            return;
        }
        var draft = draft();
        saving.set(true);
        background.run(() -> forms.save(draft, seen), this::saved, this::failed);
    }

    private boolean blocked() {
        return forms.check(draft()).stream().anyMatch(found -> found.finding().blocks());
    }

    private void saved(Outcome<Person> outcome) {
        switch (outcome) {
            case Outcome.Done<Person>(var person, var _) -> {
                start = draft();
                onClose.accept(Optional.of(person));
                afterwards.run();
            }
            case Outcome.Refused<Person>(var reasons) -> refuse(reasons);
            case Outcome.Stale<Person> _ -> seen.ifPresent(this::compare);
        }
    }

    private void compare(Person mine) {
        background.run(() -> forms.reopen(mine), this::compared, this::failed);
    }

    private void compared(Outcome<Person> outcome) {
        switch (outcome) {
            case Outcome.Done<Person>(var theirs, var _) -> meet(theirs);
            case Outcome.Refused<Person>(var reasons) -> refuse(reasons);
            case Outcome.Stale<Person> _ -> refuse(List.of(Finding.block("people.form.stale")));
        }
    }

    /** What they changed is shown beside ours; if that is none of the form's, it is saved again. */
    private void meet(Person theirs) {
        saving.set(false);
        var found = PersonConflict.between(start, draft(), theirs);
        seen = Optional.of(theirs);
        start = PersonDraft.of(theirs);
        if (found.isPresent()) {
            conflict.set(found);
        } else {
            saveAnd(afterwards);
        }
    }

    /** The person has chosen field by field. */
    void resolve() {
        conflict.get()
                .ifPresent(
                        both -> {
                            conflict.set(Optional.empty());
                            fill(both.chosen());
                            save();
                        });
    }

    private void refuse(List<Finding> reasons) {
        saving.set(false);
        refusal.set(reasons);
    }

    private void failed(Throwable fault) {
        refuse(List.of(Finding.block("people.form.fault")));
    }

    /** Closes, or asks first if something would be lost. */
    void giveUp() {
        doorkeeper.pass(unsaved(), this::close);
    }

    void close() {
        onClose.accept(Optional.empty());
    }

    /** What would be lost if it were closed now. */
    Optional<Unsaved> unsaved() {
        return draft().equals(start) ? Optional.empty() : Optional.of(new UnsavedPerson(this));
    }

    StringProperty textProperty(PersonField field) {
        var text = texts.get(field);
        if (text == null) {
            throw new IllegalArgumentException("not a text: " + field);
        }
        return text;
    }

    ObjectProperty<ContactBy> contactByProperty() {
        return contactBy;
    }

    ObjectProperty<Optional<Engagement>> engagementProperty() {
        return engagement;
    }

    ObservableList<Skill> skills() {
        return skills;
    }

    ReadOnlyObjectProperty<List<Finding>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<PersonConflict>> conflictProperty() {
        return conflict.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    Optional<Person> seen() {
        return seen;
    }
}
