package coop.equalcare.hatstand.platform.database.guard;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.platform.database.GuardedDatabase;

import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** An administrator of the co-op who would like to be one of the server, or somebody else. */
class LoginAttackTest extends Attacker {

    private static final String VERIFIER =
            "SCRAM-SHA-256$20000:W22ZaJ0SNY7soEsUEjb6gQ==$%s=:%s="
                    .formatted("a".repeat(43), "b".repeat(43));

    /** Roles belong to the whole server, and a test may run again. */
    private static final AtomicInteger NAMES = new AtomicInteger();

    @Override
    Set<Hat> hats() {
        return Set.of(Hat.ADMINISTRATOR);
    }

    private static String newName() {
        return "made_%s_%d".formatted(ProcessHandle.current().pid(), NAMES.incrementAndGet());
    }

    /** Somebody who gives support and has no login yet. */
    private UUID somebody() {
        var id = UUID.randomUUID();
        database.run(
                "insert into person (id, name, known_as, contact_by, version) values ('%s', 'Sam', 'Sam', 'EMAIL', 0)"
                        .formatted(id),
                "insert into hat_assignment values (gen_random_uuid(), '%s', 'TRAINER', '2020-01-01', null)"
                        .formatted(id));
        return id;
    }

    private static String make(UUID person, String name, String verifier) {
        return "select api.make_login('%s', '%s', '%s')".formatted(person, name, verifier);
    }

    private GuardedDatabase.Login made() throws SQLException {
        var login = new GuardedDatabase.Login(newName(), somebody());
        database.ask(me.name(), make(login.person(), login.name(), VERIFIER));
        return login;
    }

    @Test
    void a_clear_password_is_no_verifier() {
        refused(make(somebody(), newName(), "otter lamp Tuesday"));
    }

    @Test
    void an_md5_hash_is_no_verifier() {
        refused(make(somebody(), newName(), "md5" + "a".repeat(32)));
    }

    @Test
    void a_verifier_that_is_guessed_quickly_is_refused() {
        refused(make(somebody(), newName(), VERIFIER.replace("20000", "1000")));
    }

    @Test
    void a_quote_in_a_verifier_runs_nothing() {
        refused(make(somebody(), newName(), VERIFIER + "'' superuser"));
    }

    @Test
    void a_quote_in_a_name_runs_nothing() {
        refused(make(somebody(), "sam\" superuser --", VERIFIER));
    }

    @Test
    void the_servers_administrator_is_not_made_anew() {
        refused(make(somebody(), "postgres", VERIFIER));
    }

    @Test
    void a_role_of_hatstand_does_not_become_a_login() {
        refused(make(somebody(), "hatstand_owner", VERIFIER));
        refused(make(somebody(), "hat_finance", VERIFIER));
        refused(make(somebody(), "pg_read_all_data", VERIFIER));
    }

    @Test
    void a_login_of_another_co_op_is_not_taken_over() {
        refused(make(somebody(), other.name(), VERIFIER));
    }

    @Test
    void the_password_of_the_servers_administrator_is_not_set() {
        var person = somebody();
        database.run(
                "insert into login (name, person_id) values ('postgres', '%s')".formatted(person));

        refused("select api.reset_login('%s', '%s')".formatted(person, VERIFIER));
    }

    @Test
    void the_password_of_a_login_that_was_made_elsewhere_is_not_set() {
        refused("select api.reset_login('%s', '%s')".formatted(other.person(), VERIFIER));
    }

    @Test
    void nobody_helps_themselves() {
        refused("select api.reset_login('%s', '%s')".formatted(me.person(), VERIFIER));
        refused("select api.disable_login('%s')".formatted(me.person()));
    }

    @Test
    void the_parts_are_not_called_by_themselves() throws SQLException {
        var login = made();

        refused("select sec.throw_out('%s')".formatted(login.name()));
        refused("select sec.dress_login('%s', '%s')".formatted(me.name(), other.person()));
        refused("select sec.begin_login_deed('login.made', '%s')".formatted(login.person()));
    }

    @Test
    void a_login_gets_the_hats_that_its_person_wears_and_no_others() throws SQLException {
        var login = made();

        assertThat(database.ask(login.name(), "select sec.has_hat('TRAINER')")).isEqualTo("t");
        assertThat(
                        database.ask(
                                login.name(),
                                "select pg_has_role(session_user, 'hat_finance', 'member')"))
                .isEqualTo("f");
    }

    @Test
    void whoever_makes_a_login_by_psql_is_in_the_trail() throws SQLException {
        var login = made();

        assertThat(
                        database.column(
                                "select action from audit_event where subject_id = '%s' and actor_id = '%s'"
                                        .formatted(login.person(), me.person())))
                .containsExactly("login.made");
    }

    @Test
    void a_disabled_login_gets_no_code_and_loses_its_roles() throws SQLException {
        var login = made();
        database.ask(me.name(), "select api.disable_login('%s')".formatted(login.person()));

        refused("select api.reset_login('%s', '%s')".formatted(login.person(), VERIFIER));
        assertThat(
                        database.column(
                                "select rolcanlogin or pg_has_role(oid, 'hat_trainer', 'member')"
                                        + " from pg_roles where rolname = '%s'"
                                                .formatted(login.name())))
                .containsExactly("f");
    }

    @Test
    void a_login_is_not_moved_to_another_person() {
        refused("update login set person_id = '%s'".formatted(me.person()));
        refused(
                "insert into login (name, person_id) values ('nobody', '%s')"
                        .formatted(me.person()));
    }

    @Test
    void nobody_keeps_a_code_for_ever() {
        refused("alter role current_user valid until 'infinity'");
    }

    @Test
    void nobody_raises_their_own_number_of_connections() {
        refused("alter role current_user connection limit 1000");
    }

    @Test
    void nobody_makes_a_setting_for_everybody() {
        refused("alter role all set search_path = 'mine'");
        refused("alter database %s set search_path = 'mine'".formatted(database.name()));
    }

    @Test
    void who_has_the_role_of_an_administrator_of_another_co_op_makes_no_login_here() {
        var stranger = database.login(Hat.TRAINER);
        database.giveRole(stranger, Hat.ADMINISTRATOR);

        assertThat(stateOf(stranger, make(somebody(), newName(), VERIFIER))).isEqualTo("42501");
    }

    private String stateOf(GuardedDatabase.Login who, String sql) {
        try {
            database.ask(who.name(), sql);
            return "done";
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }
}
