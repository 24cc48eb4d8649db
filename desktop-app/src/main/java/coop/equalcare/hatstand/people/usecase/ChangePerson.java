package coop.equalcare.hatstand.people.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.DraftCheck;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.PersonDraft;
import coop.equalcare.hatstand.people.domain.Postcodes;
import coop.equalcare.hatstand.platform.work.Gate;

/** Writes down what has changed about somebody, if nobody else did so in the meantime. */
public final class ChangePerson {

    public record Command(PersonId person, PersonDraft draft, int seenVersion) {}

    private final Gate gate;
    private final People people;
    private final DraftCheck check;

    public ChangePerson(Gate gate, People people, Postcodes postcodes) {
        this.gate = gate;
        this.people = people;
        this.check = new DraftCheck(people, postcodes);
    }

    public Outcome<Person> handle(Actor actor, Command command) {
        var deed = new Gate.Deed("person.change", command.person().value());
        return gate.write(actor, Permission.EDIT_PEOPLE, deed, () -> change(command));
    }

    private Outcome<Person> change(Command command) {
        return people.find(command.person())
                .filter(person -> person.version() == command.seenVersion())
                .map(person -> change(person, command.draft()))
                .orElseGet(Outcome.Stale::new);
    }

    private Outcome<Person> change(Person person, PersonDraft draft) {
        return check.then(draft, person.id(), () -> people.save(draft.appliedTo(person)));
    }
}
