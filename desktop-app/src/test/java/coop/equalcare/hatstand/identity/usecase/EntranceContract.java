package coop.equalcare.hatstand.identity.usecase;

import static coop.equalcare.hatstand.identity.usecase.Entrance.done;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.equalcare.hatstand.identity.domain.guess.Factor;
import coop.equalcare.hatstand.identity.domain.password.StaffPassword;
import coop.equalcare.hatstand.identity.domain.password.StaffPassword.Standing;
import coop.equalcare.hatstand.identity.domain.registration.Registration;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.TestPeople;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** What the way in promises over any store: fakes and both databases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EntranceContract {

    /** Where an earlier try of a registration was broken off. */
    enum BrokenOff {
        BEFORE_ANYTHING,
        AFTER_THE_IDENTITY,
        AFTER_THE_PERSON,
        AFTER_THE_CREDENTIALS,
        NOT_AT_ALL
    }

    /** Somebody in the book before anybody thought of registering them. */
    enum KnownHow {
        BY_THE_BOOK_ONLY,
        WITH_AN_IDENTITY,
        WITH_A_PASSWORD
    }

    private final Actor administrator =
            new Actor(
                    new PersonId(UUID.randomUUID()),
                    Set.of(Permission.SIGN_IN, Permission.MANAGE_SIGN_INS));

    Entrance entrance;
    People people;

    abstract Entrance open();

    abstract People people();

    abstract <T> T inTransaction(Supplier<T> work);

    abstract void shut();

    @BeforeAll
    void start() {
        entrance = open();
        people = people();
    }

    @AfterAll
    void end() {
        shut();
    }

    @ParameterizedTest
    @EnumSource
    void a_registration_is_finished_from_wherever_it_was_broken_off(BrokenOff where) {
        var id = UUID.randomUUID();
        var half = leave(where, id);
        var command = newcomer(id);

        var registered = done(entrance.register.handle(administrator, command));
        var again = done(entrance.register.handle(administrator, command));

        half.ifPresent(person -> assertThat(registered.person().id()).isEqualTo(person));
        assertThat(registered.code().isPresent())
                .isEqualTo(where.ordinal() < BrokenOff.AFTER_THE_CREDENTIALS.ordinal());
        assertThat(again.person().id()).isEqualTo(registered.person().id());
        assertThat(again.code()).isEmpty();
        assertWhole(id, registered.person().id());
    }

    @ParameterizedTest
    @EnumSource
    void somebody_known_gets_what_they_lack_and_stays_one(KnownHow how) {
        var id = UUID.randomUUID();
        var known = know(how, id);
        var command = new Register.Command(UUID.randomUUID(), new Register.Who.Known(known));

        var registered = done(entrance.register.handle(administrator, command));
        done(entrance.register.handle(administrator, command));

        assertThat(registered.person().id()).isEqualTo(known);
        assertThat(registered.code().isPresent()).isEqualTo(how != KnownHow.WITH_A_PASSWORD);
        assertWhole(how == KnownHow.WITH_AN_IDENTITY ? id : command.id(), known);
    }

    @Test
    void a_newcomer_is_found_by_name_and_comes_in_by_the_code() {
        var registered = done(entrance.register.handle(administrator, newcomer(UUID.randomUUID())));

        var step =
                done(
                        entrance.enter(
                                registered.person().id(), registered.code().orElseThrow().text()));

        assertThat(step).isInstanceOf(Arrival.Step.Choose.class);
    }

    @Test
    void whoever_may_not_registers_nobody() {
        var coordinator = new Actor(new PersonId(UUID.randomUUID()), Set.of(Permission.SIGN_IN));
        var id = UUID.randomUUID();

        assertThat(entrance.register.handle(coordinator, newcomer(id)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(inTransaction(() -> entrance.stores.registrations().find(id))).isEmpty();
    }

    @Test
    void a_guess_is_counted_before_anybody_looks_at_it() {
        var person = worker().id();
        var guessing = guessing();

        assertThatThrownBy(
                        () ->
                                guessing.guess(
                                        person,
                                        Factor.PASSWORD,
                                        () -> {
                                            throw new IllegalStateException("the plug is pulled");
                                        }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(guesses(person)).isEqualTo(1);
    }

    @Test
    void a_restart_forgives_nothing() {
        var person = worker().id();
        for (var guess = 0; guess < 5; guess++) {
            guessing().guess(person, Factor.PASSWORD, EntranceContract::wrong);
        }

        assertThat(guessing().guess(person, Factor.PASSWORD, () -> new Outcome.Done<>(true)))
                .isEqualTo(
                        new Outcome.Refused<>(
                                Finding.block(
                                        "identity.guess.wait",
                                        entrance.clock.instant().plusSeconds(60))));
        assertThat(guesses(person)).isEqualTo(5);
    }

    Guessing guessing() {
        return new Guessing(entrance.gate(), entrance.stores.guesses(), entrance.clock);
    }

    int guesses(PersonId person) {
        return inTransaction(() -> entrance.stores.guesses().of(person, Factor.PASSWORD).guesses());
    }

    Person worker() {
        return inTransaction(
                () -> people.add(TestPeople.wearing("May Sutcliffe", Hat.COORDINATOR)));
    }

    static Outcome<Boolean> wrong() {
        return new Outcome.Refused<>(Finding.block("identity.sign_in.wrong_password"));
    }

    private static Register.Command newcomer(UUID id) {
        return new Register.Command(
                id, new Register.Who.Newcomer(TestPeople.draftNamed("Ada Lord")));
    }

    private Optional<PersonId> leave(BrokenOff where, UUID id) {
        if (where == BrokenOff.BEFORE_ANYTHING) {
            return Optional.empty();
        }
        var person = TestPeople.named("Ada Lord");
        var begun = Registration.begun(id, person.id(), entrance.clock.instant());
        return inTransaction(
                () -> {
                    entrance.stores.registrations().add(begun);
                    if (where.compareTo(BrokenOff.AFTER_THE_PERSON) >= 0) {
                        people.add(person);
                    }
                    if (where.compareTo(BrokenOff.AFTER_THE_CREDENTIALS) >= 0) {
                        entrance.stores.passwords().add(open(person.id()));
                    }
                    if (where == BrokenOff.NOT_AT_ALL) {
                        entrance.stores
                                .registrations()
                                .save(begun.finished(entrance.clock.instant()));
                    }
                    return Optional.of(person.id());
                });
    }

    private PersonId know(KnownHow how, UUID id) {
        var person = TestPeople.named("Ada Lord");
        return inTransaction(
                () -> {
                    people.add(person);
                    switch (how) {
                        case BY_THE_BOOK_ONLY -> {}
                        case WITH_AN_IDENTITY ->
                                entrance.stores
                                        .registrations()
                                        .add(
                                                Registration.begun(
                                                        id, person.id(), entrance.clock.instant()));
                        case WITH_A_PASSWORD -> entrance.stores.passwords().add(open(person.id()));
                    }
                    return person.id();
                });
    }

    private StaffPassword open(PersonId person) {
        return new StaffPassword(
                person, Standing.OPEN, "", entrance.clock.instant(), Optional.empty(), 0);
    }

    private void assertWhole(UUID id, PersonId person) {
        inTransaction(
                () -> {
                    var registration = entrance.stores.registrations().of(person).orElseThrow();
                    assertThat(registration.id()).isEqualTo(id);
                    assertThat(registration.isHalfDone()).isFalse();
                    assertThat(people.find(person)).isPresent();
                    assertThat(entrance.stores.passwords().find(person)).isPresent();
                    return true;
                });
    }
}
