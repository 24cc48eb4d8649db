package coop.equalcare.hatstand.people.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.IdSource;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.DraftCheck;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.PersonDraft;
import coop.equalcare.hatstand.people.domain.Postcodes;
import coop.equalcare.hatstand.platform.work.Gate;

/** Takes a new person into the co-op's book. They wear no hat yet. */
public final class AddPerson {

    public record Command(PersonDraft draft) {}

    private final Gate gate;
    private final People people;
    private final DraftCheck check;
    private final IdSource ids;

    public AddPerson(Gate gate, People people, Postcodes postcodes, IdSource ids) {
        this.gate = gate;
        this.people = people;
        this.check = new DraftCheck(people, postcodes);
        this.ids = ids;
    }

    public Outcome<Person> handle(Actor actor, Command command) {
        var id = new PersonId(ids.next());
        var deed = new Gate.Deed("person.add", id.value());
        return gate.write(
                actor,
                Permission.EDIT_PEOPLE,
                deed,
                () -> check.then(command.draft(), id, () -> people.add(command.draft().toNew(id))));
    }
}
