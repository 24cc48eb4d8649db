package coop.equalcare.hatstand.identity.usecase;

import static coop.equalcare.hatstand.identity.usecase.Entrance.done;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.identity.domain.guess.Factor;
import coop.equalcare.hatstand.identity.domain.password.StaffPassword;
import coop.equalcare.hatstand.identity.domain.password.StaffPassword.Standing;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.InMemoryPeople;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.TestPeople;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.platform.work.OpenGate;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class SignInWithPasswordTest {

    private static final String PASSWORD = "otter lamp Tuesday";

    private final Person cora = TestPeople.wearing("Cora Hirst", Hat.COORDINATOR);
    private final OpenGate gate = new OpenGate();
    private final Entrance entrance =
            new Entrance(
                    gate,
                    new InMemoryPeople(cora),
                    Entrance.Stores.inMemory(),
                    new Entrance.Clock(),
                    false);
    private final Actor administrator =
            new Actor(
                    new PersonId(UUID.randomUUID()),
                    Set.of(Permission.SIGN_IN, Permission.MANAGE_SIGN_INS));

    @Test
    void whoever_knows_their_password_is_at_the_desk() {
        entrance.chosen(cora.id(), PASSWORD);

        assertThat(done(entrance.enter(cora.id(), PASSWORD)))
                .isInstanceOfSatisfying(
                        Arrival.Step.In.class,
                        in -> assertThat(in.session().name()).isEqualTo("Cora"));
        assertThat(gate.done()).contains(new Gate.Deed("session.start", cora.id().value()));
    }

    @Test
    void nobody_is_whom_they_say_without_it() {
        assertThat(entrance.signIn.handle(new SignIn.AsPerson(cora.id())))
                .isEqualTo(refused("identity.sign_in.password_asked"));
    }

    @Test
    void what_was_typed_is_overwritten() {
        entrance.chosen(cora.id(), PASSWORD);
        var typed = PASSWORD.toCharArray();

        entrance.own.withPassword().handle(new SignInWithPassword.Query(cora.id(), typed));

        assertThat(typed).containsOnly('\0');
    }

    @Test
    void a_wrong_one_is_counted_and_a_right_one_forgives() {
        entrance.chosen(cora.id(), PASSWORD);

        assertThat(entrance.enter(cora.id(), "otter lamp tuesday"))
                .isEqualTo(refused("identity.sign_in.wrong_password"));
        assertThat(guesses()).isEqualTo(1);

        done(entrance.enter(cora.id(), PASSWORD));
        assertThat(guesses()).isZero();
    }

    @Test
    void after_five_wrong_ones_not_even_the_right_one_is_heard_for_a_minute() {
        entrance.chosen(cora.id(), PASSWORD);
        for (var guess = 0; guess < 4; guess++) {
            entrance.enter(cora.id(), "wrong wrong wrong");
        }
        var until = entrance.clock.instant().plusSeconds(60);

        assertThat(entrance.enter(cora.id(), "wrong wrong wrong"))
                .isEqualTo(
                        new Outcome.Refused<>(
                                List.of(
                                        Finding.block("identity.sign_in.wrong_password"),
                                        Finding.warn("identity.guess.wait_after", until))));
        assertThat(entrance.enter(cora.id(), PASSWORD))
                .isEqualTo(new Outcome.Refused<>(Finding.block("identity.guess.wait", until)));

        entrance.clock.pass(Duration.ofMinutes(1));
        assertThat(done(entrance.enter(cora.id(), PASSWORD))).isInstanceOf(Arrival.Step.In.class);
    }

    @Test
    void whoever_was_never_let_in_is_told_whom_to_ask() {
        assertThat(entrance.enter(cora.id(), PASSWORD))
                .isEqualTo(refused("identity.sign_in.no_password"));
    }

    @Test
    void somebody_from_before_there_were_passwords_chooses_one_and_is_in() {
        entrance.stores.passwords().add(open());

        var choose = choose(done(entrance.own.withPassword().comeForTheFirstTime(cora.id())));
        var next = entrance.own.choosePassword().handle(command(choose, PASSWORD));

        assertThat(done(next)).isInstanceOf(Arrival.Step.In.class);
        assertThat(done(entrance.enter(cora.id(), PASSWORD))).isInstanceOf(Arrival.Step.In.class);
        assertThat(entrance.own.withPassword().comeForTheFirstTime(cora.id()))
                .isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void a_code_of_an_administrator_is_good_for_choosing_a_password_only() {
        var code = done(entrance.reset.handle(administrator, forgotten())).text();

        var choose = choose(done(entrance.enter(cora.id(), code.toLowerCase())));
        assertThat(entrance.own.choosePassword().handle(command(choose, code)))
                .isEqualTo(refused("identity.password.same"));
        done(entrance.own.choosePassword().handle(command(choose, PASSWORD)));

        assertThat(done(entrance.enter(cora.id(), PASSWORD))).isInstanceOf(Arrival.Step.In.class);
        assertThat(entrance.enter(cora.id(), code))
                .isEqualTo(refused("identity.sign_in.wrong_password"));
    }

    @Test
    void a_code_ends_after_three_days() {
        var code = done(entrance.reset.handle(administrator, forgotten())).text();
        entrance.clock.pass(Duration.ofDays(3));

        assertThat(entrance.enter(cora.id(), code))
                .isEqualTo(refused("identity.sign_in.code_ended"));
    }

    @Test
    void a_reset_forgives_wrong_guesses_and_the_old_password_is_gone() {
        entrance.chosen(cora.id(), PASSWORD);
        for (var guess = 0; guess < 5; guess++) {
            entrance.enter(cora.id(), "wrong wrong wrong");
        }

        var code = done(entrance.reset.handle(administrator, forgotten())).text();

        assertThat(entrance.enter(cora.id(), PASSWORD))
                .isEqualTo(refused("identity.sign_in.wrong_code"));
        assertThat(done(entrance.enter(cora.id(), code))).isInstanceOf(Arrival.Step.Choose.class);
    }

    @Test
    void nobody_resets_their_own_and_nobody_without_the_right() {
        var own = new ResetSignIn.Command(administrator.person(), false);
        var coordinator = new Actor(new PersonId(UUID.randomUUID()), Set.of(Permission.SIGN_IN));

        assertThat(entrance.reset.handle(administrator, own))
                .isEqualTo(refused("identity.reset.oneself"));
        assertThat(entrance.reset.handle(coordinator, forgotten()))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(entrance.stores.passwords().find(cora.id())).isEmpty();
    }

    @Test
    void whoever_walks_away_half_way_in_leaves_no_open_door() {
        entrance.stores.passwords().add(open());
        var choose = choose(done(entrance.own.withPassword().comeForTheFirstTime(cora.id())));
        entrance.clock.pass(Duration.ofMinutes(16));

        assertThat(entrance.own.choosePassword().handle(command(choose, PASSWORD)))
                .isEqualTo(refused("identity.sign_in.too_late"));
    }

    @Test
    void whoever_came_without_a_code_does_not_choose_once_there_is_one() {
        entrance.stores.passwords().add(open());
        var choose = choose(done(entrance.own.withPassword().comeForTheFirstTime(cora.id())));
        done(entrance.reset.handle(administrator, forgotten()));

        assertThat(entrance.own.choosePassword().handle(command(choose, PASSWORD)))
                .isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void whoever_came_by_a_code_does_not_choose_once_there_is_another() {
        var code = done(entrance.reset.handle(administrator, forgotten())).text();
        var choose = choose(done(entrance.enter(cora.id(), code)));
        done(entrance.reset.handle(administrator, forgotten()));

        assertThat(entrance.own.choosePassword().handle(command(choose, PASSWORD)))
                .isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void at_the_desk_one_changes_it_with_the_one_that_one_has() {
        entrance.chosen(cora.id(), PASSWORD);
        var actor = new Actor(cora.id(), Set.of(Permission.SIGN_IN));

        assertThat(entrance.change.handle(actor, change("something else 7", "heron boots Friday")))
                .isEqualTo(refused("identity.sign_in.wrong_password"));
        assertThat(entrance.change.handle(actor, change(PASSWORD, PASSWORD)))
                .isEqualTo(refused("identity.password.same"));
        assertThat(entrance.change.handle(actor, change(PASSWORD, "Cora Hirst 2026")))
                .isEqualTo(refused("identity.password.name"));
        done(entrance.change.handle(actor, change(PASSWORD, "heron boots Friday")));

        assertThat(done(entrance.enter(cora.id(), "heron boots Friday")))
                .isInstanceOf(Arrival.Step.In.class);
    }

    @Test
    void back_at_a_locked_desk_the_same_password_and_the_same_counting() {
        entrance.chosen(cora.id(), PASSWORD);
        var actor = new Actor(cora.id(), Set.of(Permission.SIGN_IN));
        done(entrance.unlock.locked(actor));

        assertThat(entrance.unlock.handle(actor, "wrong wrong wrong".toCharArray()))
                .isEqualTo(refused("identity.sign_in.wrong_password"));
        assertThat(guesses()).isEqualTo(1);
        done(entrance.unlock.handle(actor, PASSWORD.toCharArray()));

        assertThat(gate.done())
                .contains(
                        new Gate.Deed("session.lock", cora.id().value()),
                        new Gate.Deed("session.unlock", cora.id().value()));
    }

    @Test
    void a_hat_that_was_dropped_meanwhile_does_not_come_back_to_the_desk() {
        entrance.chosen(cora.id(), PASSWORD);
        var more = new Actor(cora.id(), Set.of(Permission.SIGN_IN, Permission.MANAGE_SIGN_INS));

        assertThat(entrance.unlock.handle(more, PASSWORD.toCharArray()))
                .isEqualTo(refused("identity.unlock.hats"));
        assertThat(unlockAtServer(more, Entrance.SERVER_PASSWORD))
                .isEqualTo(refused("identity.unlock.hats"));
    }

    @Test
    void at_a_server_wrong_tries_at_a_locked_desk_are_counted_and_kept_too() {
        var actor = new Actor(cora.id(), Set.of(Permission.SIGN_IN));
        for (var guess = 0; guess < 5; guess++) {
            assertThat(unlockAtServer(actor, "wrong")).isInstanceOf(Outcome.Refused.class);
        }

        assertThat(unlockAtServer(actor, Entrance.SERVER_PASSWORD))
                .isEqualTo(
                        new Outcome.Refused<>(
                                Finding.block(
                                        "identity.guess.wait",
                                        entrance.clock.instant().plusSeconds(60))));
        entrance.clock.pass(Duration.ofMinutes(2));
        assertThat(unlockAtServer(actor, Entrance.SERVER_PASSWORD))
                .isInstanceOf(Outcome.Done.class);
        assertThat(gate.done())
                .contains(
                        new Gate.Deed("session.unlock_wrong", cora.id().value()),
                        new Gate.Deed("session.unlock", cora.id().value()));
    }

    private Outcome<Actor> unlockAtServer(Actor actor, String typed) {
        return entrance.unlockAtServer.handle(actor, typed.toCharArray());
    }

    @Test
    void whom_a_registration_was_about_is_in_the_trail() {
        var id = UUID.randomUUID();

        done(
                entrance.register.handle(
                        administrator,
                        new Register.Command(id, new Register.Who.Known(cora.id()))));

        assertThat(gate.done())
                .contains(
                        new Gate.Deed("registration.finish", cora.id().value()),
                        new Gate.Deed("registration.open", id));
    }

    private int guesses() {
        return entrance.stores.guesses().of(cora.id(), Factor.PASSWORD).guesses();
    }

    private StaffPassword open() {
        return new StaffPassword(
                cora.id(), Standing.OPEN, "", entrance.clock.instant(), Optional.empty(), 0);
    }

    private ResetSignIn.Command forgotten() {
        return new ResetSignIn.Command(cora.id(), false);
    }

    private static Arrival.Step.Choose choose(Arrival.Step step) {
        return (Arrival.Step.Choose) step;
    }

    private static ChoosePassword.Command command(Arrival.Step.Choose step, String password) {
        return new ChoosePassword.Command(step.admission(), password.toCharArray());
    }

    private static ChangePassword.Command change(String current, String next) {
        return new ChangePassword.Command(current.toCharArray(), next.toCharArray());
    }

    private static <T> Outcome<T> refused(String key) {
        return new Outcome.Refused<>(Finding.block(key));
    }
}
