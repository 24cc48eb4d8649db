package coop.equalcare.hatstand.people.store;

import static coop.equalcare.hatstand.people.domain.TestPeople.TODAY;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.HatAssignment;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.PeopleFilter;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.Skill;
import coop.equalcare.hatstand.people.domain.TestPeople;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** What a filter finds, whatever keeps the people. */
abstract class PeopleFilterContract {

    abstract People people();

    abstract <T> T inTransaction(Supplier<T> work);

    @Test
    void filters_fit_together() {
        var ending =
                write(holding("Filtered Ana", "Sign language", Optional.of(TODAY.plusDays(30))));
        var lasting =
                write(holding("Filtered Bea", "Sign language", Optional.of(TODAY.plusDays(31))));
        var endless = write(holding("Filtered Cy", "Sign language", Optional.empty()));
        var over = write(holding("Filtered Dee", "Lipreading", Optional.of(TODAY.minusDays(1))));
        var trainer = write(TestPeople.wearing("Filtered Eve", Hat.TRAINER));

        assertThat(filtered(Optional.of(Hat.TRAINER), Optional.empty(), false))
                .containsExactly(trainer.id());
        assertThat(filtered(Optional.empty(), Optional.of("Sign language"), false))
                .containsExactly(ending.id(), lasting.id(), endless.id());
        assertThat(filtered(Optional.empty(), Optional.empty(), true))
                .containsExactly(ending.id(), over.id());
        assertThat(filtered(Optional.empty(), Optional.of("Sign language"), true))
                .containsExactly(ending.id());
        assertThat(filtered(Optional.of(Hat.TRAINER), Optional.of("Lipreading"), false)).isEmpty();
    }

    private List<PersonId> filtered(Optional<Hat> hat, Optional<String> skill, boolean attention) {
        return found(new PeopleFilter("filtered", hat, skill, attention));
    }

    private List<PersonId> filtered(String words, Optional<Hat> hat) {
        return found(new PeopleFilter(words, hat, Optional.empty(), false));
    }

    private List<PersonId> found(PeopleFilter filter) {
        return inTransaction(() -> people().search(filter, TODAY, 1000)).stream()
                .map(People.Line::id)
                .toList();
    }

    private static Person holding(String name, String skill, Optional<LocalDate> until) {
        var held = List.of(new Skill(skill, until));
        var person = TestPeople.named(name);
        return new Person(
                person.id(),
                person.name(),
                person.knownAs(),
                person.contact(),
                person.engagement(),
                person.worksNumber(),
                person.hats(),
                held,
                person.version());
    }

    @Test
    void a_hat_that_was_dropped_is_not_found_by_it() {
        var before = TestPeople.named("Dropped Hat");
        var dropped = write(before.taking(droppedToday(Hat.AUDITOR)));

        assertThat(filtered("dropped", Optional.empty())).containsExactly(dropped.id());
        assertThat(filtered("dropped", Optional.of(Hat.AUDITOR))).isEmpty();
    }

    @Test
    void every_skill_is_named_once_and_in_order() {
        write(holding("Skilled One", "Zither", Optional.empty()));
        write(holding("Skilled Two", "Zither", Optional.of(TODAY)));
        write(holding("Skilled Three", "élan", Optional.empty()));

        assertThat(inTransaction(() -> people().skillNames()))
                .containsSubsequence("élan", "Zither")
                .doesNotHaveDuplicates();
    }

    private Person write(Person person) {
        return inTransaction(() -> people().add(person));
    }

    private static HatAssignment droppedToday(Hat hat) {
        return new HatAssignment(UUID.randomUUID(), hat, TODAY.minusYears(1), Optional.of(TODAY));
    }
}
