package coop.equalcare.hatstand.people.ui;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.PersonDraft;
import coop.equalcare.hatstand.people.domain.PersonFinding;
import coop.equalcare.hatstand.people.domain.PersonRules;
import coop.equalcare.hatstand.people.domain.Postcodes;
import coop.equalcare.hatstand.people.usecase.AddPerson;
import coop.equalcare.hatstand.people.usecase.ChangePerson;
import coop.equalcare.hatstand.people.usecase.OpenPerson;

import java.util.List;
import java.util.Optional;

/** What the form needs in order to check and to save. */
public record PersonForms(
        Actor actor,
        AddPerson addPerson,
        ChangePerson changePerson,
        OpenPerson openPerson,
        Postcodes postcodes) {

    List<PersonFinding> check(PersonDraft draft) {
        return PersonRules.check(draft, postcodes);
    }

    /**
     * @param seen the person as they were when the form was opened; nobody for a new one
     */
    Outcome<Person> save(PersonDraft draft, Optional<Person> seen) {
        return seen.map(
                        person ->
                                changePerson.handle(
                                        actor,
                                        new ChangePerson.Command(
                                                person.id(), draft, person.version())))
                .orElseGet(() -> addPerson.handle(actor, new AddPerson.Command(draft)));
    }

    Outcome<Person> reopen(Person person) {
        return openPerson.handle(actor, new OpenPerson.Query(person.id()));
    }
}
