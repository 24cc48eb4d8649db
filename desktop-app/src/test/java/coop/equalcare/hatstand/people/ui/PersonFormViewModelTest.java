package coop.equalcare.hatstand.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.people.domain.InMemoryPeople;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.PersonDraft;
import coop.equalcare.hatstand.people.domain.PersonField;
import coop.equalcare.hatstand.people.domain.Skill;
import coop.equalcare.hatstand.people.domain.TestPeople;
import coop.equalcare.hatstand.platform.fx.Direct;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class PersonFormViewModelTest {

    private final Person siobhan = TestPeople.siobhan();
    private final InMemoryPeople people = new InMemoryPeople(siobhan);
    private final TestDesk desk = TestDesk.of(people);
    private final List<Optional<Person>> closed = new ArrayList<>();

    @Test
    void a_form_just_opened_says_nothing_is_wrong() {
        assertThat(form(Optional.empty()).findingOn(PersonField.NAME).getValue()).isEmpty();
    }

    @Test
    void what_is_wrong_with_a_form_is_said_once_its_field_is_left() {
        var form = form(Optional.empty());
        form.textProperty(PersonField.EMAIL).set("rose@");
        assertThat(form.findingOn(PersonField.EMAIL).getValue()).isEmpty();

        form.leave(PersonField.EMAIL);

        assertThat(form.findingOn(PersonField.EMAIL).getValue())
                .contains(Finding.block("people.rule.email_form"));
    }

    @Test
    void what_does_not_fit_is_said_at_once() {
        var form = form(Optional.empty());

        form.textProperty(PersonField.NAME).set("n".repeat(201));

        assertThat(form.findingOn(PersonField.NAME).getValue()).isPresent();
    }

    @Test
    void giving_up_without_a_change_just_closes() {
        form(Optional.of(siobhan)).giveUp();

        assertThat(closed).containsExactly(Optional.empty());
    }

    @Test
    void others_who_only_gave_a_hat_are_in_nobodys_way() {
        var form = form(Optional.of(siobhan));
        people.save(siobhan);
        form.textProperty(PersonField.PHONE).set("01632 960 777");

        form.save();

        assertThat(stored().contact().phone()).contains("01632 960 777");
    }

    @Test
    void what_only_they_changed_stays_theirs_unless_one_says_otherwise() {
        var form = form(Optional.of(siobhan));
        people.save(withName("Siobhán Byrne"));
        form.textProperty(PersonField.PHONE).set("01632 960 777");
        form.save();
        assertThat(form.conflictProperty().get().orElseThrow().fields())
                .containsExactly(PersonField.NAME, PersonField.PHONE);

        form.resolve();

        assertThat(stored().name()).isEqualTo("Siobhán Byrne");
        assertThat(stored().contact().phone()).contains("01632 960 777");
    }

    @Test
    void a_check_is_renewed_and_another_added() {
        var form = form(Optional.of(siobhan));
        var dbs = form.skills().getFirst();
        form.replaceSkill(dbs, new Skill(dbs.name(), Optional.of(TestPeople.TODAY.plusYears(3))));
        form.addSkill(new Skill("Moving and handling", Optional.empty()));

        form.save();

        assertThat(stored().skills())
                .contains(
                        new Skill("DBS check", Optional.of(TestPeople.TODAY.plusYears(3))),
                        new Skill("Moving and handling", Optional.empty()));
    }

    private PersonFormViewModel form(Optional<Person> seen) {
        return new PersonFormViewModel(desk.forms, seen, new Direct(), desk.door, closed::add);
    }

    private Person stored() {
        return people.find(siobhan.id()).orElseThrow();
    }

    private Person withName(String name) {
        return PersonDraft.of(siobhan)
                .taking(Set.of(PersonField.NAME), PersonDraft.named(name))
                .appliedTo(siobhan);
    }
}
