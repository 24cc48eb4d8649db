package coop.equalcare.hatstand.platform.database.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import coop.equalcare.hatstand.identity.domain.HatPermissions;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.platform.database.GuardedDatabase;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The database knows who is connected and which hats they wear, and takes nobody's word for it. */
class WhoIsHereTest {

    private static GuardedDatabase database;

    @BeforeAll
    static void open() {
        database = GuardedDatabase.open();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void a_login_is_its_person_and_wears_their_hats() throws SQLException {
        var cora = database.login(Hat.COORDINATOR);

        assertThat(ask(cora, "sec.me()")).isEqualTo(cora.person().toString());
        assertThat(ask(cora, "sec.has_hat('COORDINATOR')")).isEqualTo("t");
        assertThat(ask(cora, "sec.has_hat('FINANCE')")).isEqualTo("f");
        assertThat(ask(cora, "sec.may('EDIT_ROSTER')")).isEqualTo("t");
        assertThat(ask(cora, "sec.may('APPROVE_PAY')")).isEqualTo("f");
    }

    @Test
    void a_disabled_login_is_nobody() throws SQLException {
        var gone = database.login(Hat.FINANCE);
        database.run("update login set active = false where name = '%s'".formatted(gone.name()));

        assertThat(ask(gone, "sec.me()")).isEqualTo("null");
        assertThat(ask(gone, "sec.may('SIGN_IN')")).isEqualTo("f");
    }

    @Test
    void a_row_without_the_role_is_no_hat() throws SQLException {
        var login = database.login();
        database.giveRow(login, Hat.FINANCE, "'2020-01-01'", "null");

        assertThat(ask(login, "sec.has_hat('FINANCE')")).isEqualTo("f");
        assertThat(ask(login, "sec.may('VIEW_PAY')")).isEqualTo("f");
    }

    @Test
    void a_role_without_the_row_is_no_hat() throws SQLException {
        var login = database.login();
        database.giveRole(login, Hat.FINANCE);

        assertThat(ask(login, "sec.has_hat('FINANCE')")).isEqualTo("f");
        assertThat(ask(login, "sec.may('VIEW_PAY')")).isEqualTo("f");
    }

    @Test
    void a_hat_of_tomorrow_or_yesterday_is_not_worn() throws SQLException {
        var login = database.login();
        database.giveRole(login, Hat.TRAINER);
        database.giveRole(login, Hat.AUDITOR);
        database.giveRow(login, Hat.TRAINER, "sec.today() + 1", "null");
        database.giveRow(login, Hat.AUDITOR, "'2020-01-01'", "sec.today()");

        assertThat(ask(login, "sec.has_hat('TRAINER')")).isEqualTo("f");
        assertThat(ask(login, "sec.has_hat('AUDITOR')")).isEqualTo("f");
    }

    @Test
    void a_client_cannot_move_the_day() throws SQLException {
        var login = database.login();

        assertThat(
                        database.ask(
                                login.name(),
                                "set timezone = 'Pacific/Kiritimati'",
                                "select sec.today()"))
                .isEqualTo(ask(login, "sec.today()"));
    }

    @Test
    void rights_in_one_co_op_are_none_in_another_on_the_same_server() throws SQLException {
        var cora = database.login(Hat.COORDINATOR);
        try (var other = GuardedDatabase.open()) {
            other.run("grant connect on database %s to %s".formatted(other.name(), cora.name()));

            assertThat(other.ask(cora.name(), "select sec.me()")).isEqualTo("null");
            assertThat(other.ask(cora.name(), "select sec.may('SIGN_IN')")).isEqualTo("f");
        }
    }

    @Test
    void a_login_of_one_co_op_is_not_let_into_another() {
        var cora = database.login(Hat.COORDINATOR);
        try (var other = GuardedDatabase.open()) {
            assertThat(failure(() -> other.ask(cora.name(), "select 1")))
                    .contains("permission denied for database");
        }
    }

    @Test
    void the_database_gives_each_hat_what_the_desk_gives_it() throws SQLException {
        var said = new TreeSet<String>();
        try (var connection = database.asAdministrator().getConnection();
                var statement = connection.createStatement();
                var row =
                        statement.executeQuery("select hat, permission from sec.hat_permission")) {
            while (row.next()) {
                said.add(row.getString(1) + " " + row.getString(2));
            }
        }

        var meant = new TreeSet<String>();
        for (var hat : Hat.values()) {
            HatPermissions.of(Set.of(hat)).forEach(it -> meant.add(hat + " " + it));
        }
        assertThat(said).isEqualTo(meant);
    }

    @Test
    void a_function_with_anothers_rights_is_not_fooled_by_what_the_caller_made_for_a_session()
            throws SQLException {
        assertThat(
                        ofFunctions(
                                """
                                not exists (select from unnest(proconfig) setting
                                            where setting like 'search_path=%, pg_temp')
                                """))
                .isEqualTo("null");
    }

    @Test
    void no_function_acts_as_the_owner_or_the_servers_administrator() throws SQLException {
        assertThat(
                        ofFunctions(
                                """
                                proowner not in
                                ('hatstand_api'::regrole, 'hatstand_audit'::regrole, 'hatstand_roles'::regrole)
                                """))
                .isEqualTo("null");
    }

    /** Those with the rights of somebody else, of which a condition is true. */
    private static String ofFunctions(String condition) throws SQLException {
        return database.ask(
                "postgres",
                """
                select string_agg(oid::regprocedure::text, ', ') from pg_proc
                where pronamespace in ('public'::regnamespace, 'sec'::regnamespace, 'api'::regnamespace)
                  and prosecdef and\s\
                """
                        + condition);
    }

    @Test
    void whoever_cancels_a_booking_does_it_in_their_own_name() throws SQLException {
        var cora = database.login(Hat.COORDINATOR);
        var fay = database.login(Hat.FINANCE);
        var booking = UUID.randomUUID();
        database.run(
                """
                insert into booking values ('%s', '%s', '%s', '2026-11-24 09:00+00', '2026-11-24 10:00+00',
                                            'VISIT', null, true, 1)
                """
                        .formatted(booking, cora.person(), fay.person()),
                "grant insert on booking_cancellation to hatstand_any");

        database.ask(
                cora.name(),
                "insert into booking_cancellation values ('%s', 1, '%s', '2020-01-01', 'ill')"
                        .formatted(booking, fay.person()));

        assertThat(
                        database.ask(
                                "postgres",
                                """
                                select cancelled_by from booking_cancellation
                                where booking_id = '%s' and cancelled_at > now() - interval '1 hour'
                                """
                                        .formatted(booking)))
                .isEqualTo(cora.person().toString());
    }

    @Test
    void a_server_may_be_set_up_again_and_by_several_at_once() throws Exception {
        var databases = List.of(GuardedDatabase.open(), GuardedDatabase.open());
        try (var setters = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = new ArrayList<Future<?>>();
            for (var round = 0; round < 4; round++) {
                for (var each : databases) {
                    done.add(
                            setters.submit(
                                    () -> {
                                        ServerSetup.prepare(each.asAdministrator());
                                        return true;
                                    }));
                }
            }
            for (var one : done) {
                assertThat(one.get()).isEqualTo(true);
            }
        } finally {
            databases.forEach(GuardedDatabase::close);
        }
    }

    private static String ask(GuardedDatabase.Login login, String expression) throws SQLException {
        return database.ask(login.name(), "select " + expression);
    }

    private static String failure(ThrowingCallable attempt) {
        var thrown = catchThrowable(attempt);
        return String.valueOf(thrown);
    }
}
