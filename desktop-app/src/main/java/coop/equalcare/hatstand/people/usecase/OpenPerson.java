package coop.equalcare.hatstand.people.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.Purpose;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.platform.work.Gate;

/** Shows all that is kept of one person. That it is looked at is kept before it is. */
public final class OpenPerson {

    public record Query(PersonId person) {}

    private final Gate gate;
    private final People people;

    public OpenPerson(Gate gate, People people) {
        this.gate = gate;
        this.people = people;
    }

    public Outcome<Person> handle(Actor actor, Query query) {
        var asked =
                Gate.Sensitive.one(
                        "person.read", query.person().value(), Purpose.of(actor, query.person()));
        return gate.read(actor, Permission.VIEW_PEOPLE, asked, () -> open(query.person()));
    }

    private Outcome<Person> open(PersonId id) {
        return people.find(id)
                .<Outcome<Person>>map(Outcome.Done::new)
                .orElseGet(() -> new Outcome.Refused<>(Finding.block("people.open.gone")));
    }
}
