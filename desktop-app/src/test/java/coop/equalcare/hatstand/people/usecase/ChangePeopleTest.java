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

import java.time.LocalDate;
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
    private final GiveHat giveHat = new GiveHat(gate, people, UUID::randomUUID);
    private final DropHat dropHat = new DropHat(gate, people);

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
    void a_hat_is_given_from_a_day_on() {
        var command = new GiveHat.Command(may.id(), Hat.TRAINER, TestPeople.TODAY, may.version());

        var given = done(giveHat.handle(secretary, command));

        assertThat(given.hatsOn(TestPeople.TODAY)).contains(Hat.TRAINER, Hat.GIVING_SUPPORT);
        assertThat(given.hatsOn(TestPeople.TODAY.minusDays(1))).containsExactly(Hat.GIVING_SUPPORT);
    }

    @Test
    void nobody_wears_the_same_hat_twice_at_once() {
        var command =
                new GiveHat.Command(may.id(), Hat.GIVING_SUPPORT, TestPeople.TODAY, may.version());

        assertThat(giveHat.handle(secretary, command)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void a_hat_dropped_is_not_worn_from_that_day_on_and_can_be_taken_again() {
        var dropped = done(dropHat.handle(secretary, dropping(TestPeople.TODAY)));
        var again =
                new GiveHat.Command(
                        may.id(), Hat.GIVING_SUPPORT, TestPeople.TODAY, dropped.version());

        assertThat(dropped.hatsOn(TestPeople.TODAY)).isEmpty();
        assertThat(done(giveHat.handle(secretary, again)).hats()).hasSize(2);
    }

    @Test
    void a_hat_is_not_dropped_before_it_was_taken() {
        var tooEarly = may.hats().getFirst().since();

        assertThat(dropHat.handle(secretary, dropping(tooEarly)))
                .isEqualTo(
                        new Outcome.Refused<>(
                                Finding.block(
                                        "people.rule.hat_dropped_too_early",
                                        Hat.GIVING_SUPPORT,
                                        tooEarly)));
    }

    @Test
    void giving_hats_needs_a_permission_of_its_own() {
        var coordinator =
                new Actor(
                        secretary.person(), Set.of(Permission.VIEW_PEOPLE, Permission.EDIT_PEOPLE));
        var command = new GiveHat.Command(may.id(), Hat.TRAINER, TestPeople.TODAY, may.version());

        assertThat(giveHat.handle(coordinator, command)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void that_somebody_was_looked_at_is_kept() {
        new OpenPerson(gate, people).handle(secretary, new OpenPerson.Query(may.id()));

        assertThat(gate.done()).containsExactly(new Gate.Deed("person.read", may.id().value()));
    }

    private DropHat.Command dropping(LocalDate from) {
        return new DropHat.Command(may.id(), may.hats().getFirst().id(), from, may.version());
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
