package coop.equalcare.hatstand.people.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.InMemoryPeople;
import coop.equalcare.hatstand.people.domain.OnePostcode;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.PersonDraft;
import coop.equalcare.hatstand.people.domain.PersonField;
import coop.equalcare.hatstand.people.domain.Postcodes;
import coop.equalcare.hatstand.people.domain.TestPeople;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.platform.work.OpenGate;

import org.junit.jupiter.api.Test;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

class ChangePeopleTest {

    private static final Postcodes POSTCODES = new OnePostcode(Postcodes.Answer.EXISTS);

    private final Actor secretary =
            new Actor(new PersonId(UUID.randomUUID()), EnumSet.allOf(Permission.class));
    private final Person siobhan = TestPeople.siobhan();
    private final Person may = TestPeople.wearing("May Sutcliffe", Hat.GIVING_SUPPORT);
    private final InMemoryPeople people = new InMemoryPeople(siobhan, may);
    private final OpenGate gate = new OpenGate();
    private final AddPerson addPerson = new AddPerson(gate, people, POSTCODES, UUID::randomUUID);
    private final ChangePerson changePerson = new ChangePerson(gate, people, POSTCODES);

    @Test
    void whoever_is_added_is_called_by_their_first_name_unless_they_say_otherwise() {
        var added = done(addPerson.handle(secretary, adding("Rose Ackroyd")));

        assertThat(people.find(added.id())).contains(added);
        assertThat(added.knownAs()).isEqualTo("Rose");
        assertThat(added.hats()).isEmpty();
    }

    @Test
    void a_name_of_three_hundred_characters_is_refused_behind_the_gate_too() {
        assertThat(addPerson.handle(secretary, adding("n".repeat(300))))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void a_works_number_is_used_once() {
        var mays = PersonDraft.of(may);
        var command = new ChangePerson.Command(may.id(), withNumberOfSiobhan(mays), may.version());

        assertThat(changePerson.handle(secretary, command))
                .isEqualTo(
                        new Outcome.Refused<>(
                                Finding.block(
                                        "people.rule.works_number_taken",
                                        "E017",
                                        "Siobhán O’Neill")));
    }

    @Test
    void ones_own_works_number_stays() {
        var same = PersonDraft.of(siobhan);

        assertThat(done(changePerson.handle(secretary, changing(siobhan, same))).worksNumber())
                .contains("E017");
    }

    @Test
    void a_change_seen_too_late_is_stale() {
        var command = changing(may, PersonDraft.of(may));
        changePerson.handle(secretary, command);

        assertThat(changePerson.handle(secretary, command)).isEqualTo(new Outcome.Stale<>());
    }

    @Test
    void a_change_keeps_the_hats() {
        var changed = done(changePerson.handle(secretary, changing(may, PersonDraft.of(may))));

        assertThat(changed.hats()).isEqualTo(may.hats());
    }

    @Test
    void that_somebody_was_looked_at_is_kept() {
        new OpenPerson(gate, people).handle(secretary, new OpenPerson.Query(may.id()));

        assertThat(gate.done()).containsExactly(new Gate.Deed("person.read", may.id().value()));
    }

    private static AddPerson.Command adding(String name) {
        return new AddPerson.Command(TestPeople.draftNamed(name));
    }

    private static ChangePerson.Command changing(Person person, PersonDraft draft) {
        return new ChangePerson.Command(person.id(), draft, person.version());
    }

    private PersonDraft withNumberOfSiobhan(PersonDraft draft) {
        return draft.taking(Set.of(PersonField.WORKS_NUMBER), PersonDraft.of(siobhan));
    }

    private static Person done(Outcome<Person> outcome) {
        return outcome instanceof Outcome.Done<Person>(var person, var _)
                ? person
                : fail("not done: " + outcome);
    }
}
