package coop.equalcare.hatstand.people.ui;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.Skill;
import coop.equalcare.hatstand.people.ui.hats.PersonHatsViewModel;
import coop.equalcare.hatstand.people.usecase.OpenPerson;
import coop.equalcare.hatstand.platform.fx.Background;
import coop.equalcare.hatstand.platform.fx.Newest;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** One person as the book has them, with their hats. */
public final class PersonViewModel {

    /** What needs somebody first, then what ends first, then by name. */
    private static final Comparator<Skill> EXCEPTIONS_FIRST =
            Comparator.comparing((Skill skill) -> skill.expiresOn().orElse(LocalDate.MAX))
                    .thenComparing(Skill::name);

    private final Actor actor;
    private final PersonHatsViewModel hats;
    private final Supplier<LocalDate> today;
    private final Newest<PersonId, Outcome<Person>> open;
    private Optional<PersonId> wanted = Optional.empty();

    private final ReadOnlyObjectWrapper<Optional<Person>> person =
            new ReadOnlyObjectWrapper<>(this, "person", Optional.empty());
    private final ReadOnlyObjectWrapper<List<Finding>> refusal =
            new ReadOnlyObjectWrapper<>(this, "refusal", List.of());

    public PersonViewModel(
            Actor actor,
            OpenPerson openPerson,
            PersonHatsViewModel hats,
            Background background,
            Supplier<LocalDate> today) {
        this.actor = actor;
        this.hats = hats;
        this.today = today;
        this.open =
                new Newest<>(
                        background,
                        id -> openPerson.handle(actor, new OpenPerson.Query(id)),
                        this::show);
        hats.tells(() -> person.get().map(Person::id).ifPresent(this::open));
    }

    /** Nobody is shown under the name of another while their own record is on its way. */
    void open(PersonId id) {
        if (!wanted.equals(Optional.of(id))) {
            close();
        }
        wanted = Optional.of(id);
        open.ask(id);
    }

    void close() {
        person.set(Optional.empty());
        refusal.set(List.of());
    }

    private void show(Outcome<Person> outcome) {
        switch (outcome) {
            case Outcome.Done<Person>(var found, var _)
                    when !wanted.equals(Optional.of(found.id())) -> {}
            case Outcome.Done<Person>(var found, var _) -> {
                refusal.set(List.of());
                person.set(Optional.of(found));
                hats.show(found);
            }
            case Outcome.Refused<Person>(var reasons) -> refusal.set(reasons);
            case Outcome.Stale<Person> _ ->
                    throw new IllegalStateException("a reading is never stale");
        }
    }

    boolean mayEdit() {
        return actor.may(Permission.EDIT_PEOPLE);
    }

    LocalDate today() {
        return today.get();
    }

    PersonHatsViewModel hats() {
        return hats;
    }

    List<Skill> skillsOf(Person shown) {
        return shown.skills().stream().sorted(EXCEPTIONS_FIRST).toList();
    }

    ReadOnlyObjectProperty<Optional<Person>> personProperty() {
        return person.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Finding>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }
}
