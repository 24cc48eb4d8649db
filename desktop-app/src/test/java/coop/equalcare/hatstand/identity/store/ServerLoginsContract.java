package coop.equalcare.hatstand.identity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.equalcare.hatstand.identity.domain.server.ServerLogins;
import coop.equalcare.hatstand.identity.domain.server.ServerLogins.Login;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.secrets.RandomBytes;
import coop.equalcare.hatstand.platform.secrets.ScramVerifier;
import coop.equalcare.hatstand.platform.work.WriteConflict;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** What every kind of {@link ServerLogins} does for an administrator. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ServerLoginsContract {

    /** Roles belong to the whole server. */
    private static final AtomicInteger NAMES = new AtomicInteger();

    abstract ServerLogins logins();

    abstract PersonId me();

    /** Somebody without a login. */
    abstract PersonId somebody();

    abstract void inTransaction(Runnable work);

    static String newName() {
        return "contract_%s_%d".formatted(ProcessHandle.current().pid(), NAMES.incrementAndGet());
    }

    private static String verifier() {
        return ScramVerifier.of("otter lamp Tuesday".toCharArray(), RandomBytes.ofTheSystem());
    }

    private PersonId made() {
        var person = somebody();
        inTransaction(() -> logins().make(person, newName(), verifier()));
        return person;
    }

    private Optional<Login> loginOf(PersonId person) {
        var found = new Login[1];
        inTransaction(
                () ->
                        logins().all().stream()
                                .filter(it -> it.person().equals(person))
                                .forEach(it -> found[0] = it));
        return Optional.ofNullable(found[0]);
    }

    private void refused(String rule, Runnable work) {
        assertThatThrownBy(() -> inTransaction(work))
                .isInstanceOfSatisfying(
                        WriteConflict.Forbidden.class, it -> assertThat(it.rule()).isEqualTo(rule));
    }

    @Test
    void a_login_that_was_made_is_listed_with_the_end_of_its_code() {
        var login = loginOf(made()).orElseThrow();

        assertThat(login.active()).isTrue();
        assertThat(login.ours()).isTrue();
        assertThat(login.codeUntil()).isPresent();
        assertThat(login.connections()).isZero();
    }

    @Test
    void everybody_has_one_and_every_one_its_own_name() {
        var person = made();
        var name = loginOf(person).orElseThrow().name();

        refused("login_one_for_each", () -> logins().make(person, newName(), verifier()));
        refused("login_name_taken", () -> logins().make(somebody(), name, verifier()));
    }

    @Test
    void a_disabled_login_stays_known_and_can_be_opened_again() {
        var person = made();

        inTransaction(() -> logins().disable(person));
        assertThat(loginOf(person).orElseThrow().active()).isFalse();
        refused("login_not_ours", () -> logins().reset(person, verifier()));

        inTransaction(() -> logins().enable(person));
        inTransaction(() -> logins().reset(person, verifier()));
        assertThat(loginOf(person).orElseThrow().active()).isTrue();
    }

    @Test
    void nobody_does_it_to_themselves() {
        refused("login_not_ones_own", () -> logins().reset(me(), verifier()));
        refused("login_not_ones_own", () -> logins().disable(me()));
        refused("login_not_ones_own", () -> logins().throwOut(me()));
    }

    @Test
    void what_is_no_verifier_is_refused() {
        refused("login_verifier", () -> logins().make(somebody(), newName(), "otter lamp"));
    }

    @Test
    void nobody_is_thrown_out_who_is_not_there() {
        var person = made();

        inTransaction(() -> assertThat(logins().throwOut(person)).isZero());
    }
}
