package coop.equalcare.hatstand.audit.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.platform.database.GuardedDatabase;
import coop.equalcare.hatstand.platform.database.GuardedDatabase.Login;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;

/** Somebody with a valid login and plain SQL goes for the trail itself. */
class AuditAttackTest {

    private static final String LINE =
            "insert into audit_event (id, actor_id, action, subject_id) values ('%s', '%s', '%s',"
                    + " '%s')";

    /** Whoever asks to be let in is nobody yet. */
    private static final UUID NOBODY = new UUID(0, 0);

    private static GuardedDatabase database;
    private static Login cora;
    private static Login fay;
    private static Login ann;
    private static Login adam;
    private static Login nobody;
    private static Login gone;

    @BeforeAll
    static void open() {
        database = GuardedDatabase.open();
        // As if everybody might write anything: what is left are the trail's own guards.
        database.run(
                "grant insert on audit_event to hatstand_any",
                "create policy written_in_this_test on audit_event for insert to hatstand_any"
                        + " with check (true)");
        cora = database.login(Hat.COORDINATOR);
        fay = database.login(Hat.FINANCE);
        ann = database.login(Hat.AUDITOR);
        adam = database.login(Hat.ADMINISTRATOR);
        nobody = database.login();
        gone = database.login(Hat.COORDINATOR);
        database.run("update login set active = false where name = '%s'".formatted(gone.name()));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    static Stream<Login> everybody() {
        return Stream.of(cora, fay, ann, adam, nobody, gone);
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void nobody_changes_takes_out_or_empties_any_table_of_the_trail(Login login) {
        for (var table :
                new String[] {
                    "audit_event", "audit_event_also", "audit_block", "audit_sealed", "audit_head"
                }) {
            denied(login, "delete from " + table);
            denied(login, "truncate " + table);
            denied(login, "begin; lock table " + table + " in access exclusive mode");
            denied(login, "alter table " + table + " disable trigger all");
            denied(login, "alter table " + table + " disable row level security");
            denied(login, "drop table " + table);
        }
        denied(login, "update audit_event set action = 'none'");
        denied(login, "update audit_sealed set place = 9");
        denied(login, "update audit_block set hash = 'x'");
        denied(login, "update audit_head set block_no = 0");
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void nobody_seals_by_hand(Login login) {
        denied(login, "insert into audit_block values (99, now(), 1, 'x', 'y')");
        denied(login, "insert into audit_sealed select id, 99, 1, 'x' from audit_event limit 1");
        denied(login, "insert into audit_head values (2, 0, 'x')");
        denied(login, "select audit_hash('x')");
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void nobody_switches_the_guards_off(Login login) {
        denied(login, "set session_replication_role = replica");
        denied(login, "set role hatstand_audit");
        denied(login, "set role hatstand_owner");
        denied(
                login,
                "create or replace function audit_seal(everything boolean) returns bigint"
                        + " language sql as 'select 0::bigint'");
    }

    @Test
    void a_line_in_another_name_becomes_ones_own() throws SQLException {
        var line = UUID.randomUUID();

        database.ask(cora.name(), line(line, fay.person(), "booking.move"));

        assertThat(as(ann, "select actor_id from audit_event where id = '%s'".formatted(line)))
                .isEqualTo(cora.person().toString());
        assertThat(as(ann, "select login from audit_event where id = '%s'".formatted(line)))
                .isEqualTo(cora.name());
    }

    @Test
    void a_line_cannot_be_put_at_another_time_or_under_another_login() throws SQLException {
        var line = UUID.randomUUID();

        database.ask(
                cora.name(),
                """
                insert into audit_event (id, at, login, written_in, actor_id, action, subject_id)
                values ('%s', '2020-01-01', 'u_other', 1, '%s', 'booking.move', '%s')
                """
                        .formatted(line, cora.person(), UUID.randomUUID()));

        assertThat(
                        as(
                                ann,
                                """
                                select count(*) from audit_event
                                where id = '%s' and at > now() - interval '1 hour' and login = '%s'
                                """
                                        .formatted(line, cora.name())))
                .isEqualTo("1");
    }

    @Test
    void a_disabled_login_adds_nothing_in_anybodys_name() {
        denied(gone, line(UUID.randomUUID(), gone.person(), "booking.move"));
        denied(gone, line(UUID.randomUUID(), fay.person(), "booking.move"));
        denied(gone, line(UUID.randomUUID(), NOBODY, "booking.move"));
    }

    @Test
    void that_a_disabled_login_asked_to_be_let_in_is_kept() throws SQLException {
        var line = UUID.randomUUID();

        database.ask(gone.name(), line(line, NOBODY, "session.ask"));

        assertThat(as(ann, "select login from audit_event where id = '%s'".formatted(line)))
                .isEqualTo(gone.name());
    }

    @Test
    void nobody_says_that_they_act_for_somebody_else() {
        denied(
                cora,
                "insert into audit_event (id, actor_id, on_behalf_of, action, subject_id) values"
                        + " ('%s', '%s', '%s', 'booking.move', '%s')"
                                .formatted(id(), cora.person(), fay.person(), id()));
        database.run(
                "grant update (phone) on person to hatstand_any",
                "grant select on person to hatstand_any");
        assertThatThrownBy(
                        () ->
                                database.ask(
                                        cora.name(),
                                        "select audit_acting('%s', '%s')"
                                                .formatted(cora.person(), fay.person()),
                                        "begin",
                                        "set local hatstand.behalf = '%s'".formatted(fay.person()),
                                        "update person set phone = '01422' where id = '%s'"
                                                .formatted(cora.person())))
                .hasMessageContaining("rule:acting_for_somebody");
    }

    @Test
    void no_line_of_the_trail_begins_another_in_the_servers_log() {
        assertThatThrownBy(
                        () ->
                                database.ask(
                                        cora.name(),
                                        line(
                                                id(),
                                                cora.person(),
                                                "booking.move\nHATSTAND AUDIT login=u_fay")))
                .hasMessageContaining("audit_event_action");
    }

    @Test
    void nothing_is_added_to_anothers_line_nor_later_to_ones_own() throws SQLException {
        var line = UUID.randomUUID();
        database.ask(cora.name(), line(line, cora.person(), "payrun.read"));
        var also = "insert into audit_event_also values ('%s', '%s')".formatted(line, fay.person());

        refused(cora, also);
        refused(fay, also);
    }

    @Test
    void an_open_line_is_not_sealed_and_then_added_to() throws SQLException {
        var line = UUID.randomUUID();
        try (var connection = connection(cora)) {
            run(connection, line(line, cora.person(), "payrun.read"));
            run(connection, "select audit_seal(true)");
            run(
                    connection,
                    "insert into audit_event_also values ('%s', '%s')"
                            .formatted(line, fay.person()));
            connection.commit();
        }

        assertThat(sealsOf(line)).isZero();
        as(fay, "select audit_seal(true)");
        assertThat(sealsOf(line)).isEqualTo(1);
        assertThat(
                        database.ask(
                                "postgres",
                                """
                                select bool_and(here.hash = audit_event_hash(
                                    coalesce(before.hash, block.previous_hash), event))
                                from audit_sealed here
                                join audit_event event on event.id = here.event_id
                                join audit_block block on block.no = here.block_no
                                left join audit_sealed before
                                  on before.block_no = here.block_no and before.place = here.place - 1
                                """))
                .isEqualTo("t");
    }

    private static long sealsOf(UUID line) throws SQLException {
        return Long.parseLong(
                as(ann, "select count(*) from audit_sealed where event_id = '%s'".formatted(line)));
    }

    @Test
    void nothing_is_added_to_an_old_line_whose_transaction_has_the_same_number_again() {
        var line = UUID.randomUUID();

        assertThatThrownBy(
                        () ->
                                database.ask(
                                        "postgres",
                                        "begin",
                                        "set local session_replication_role = replica",
                                        """
                                        insert into audit_event
                                            (id, at, login, written_in, actor_id, action, subject_id)
                                        values ('%1$s', now() - interval '1 day', session_user,
                                            pg_current_xact_id()::text::bigint, '%1$s', 'booking.move', '%1$s')
                                        """
                                                .formatted(line),
                                        "set local session_replication_role = origin",
                                        "insert into audit_event_also values ('%s', '%s')"
                                                .formatted(line, fay.person())))
                .hasMessageContaining("rule:audit_event_also_with_its_event");
    }

    @Test
    void one_sees_what_one_did_and_who_looked_at_one_and_no_more() throws SQLException {
        var mine = UUID.randomUUID();
        var aboutMe = UUID.randomUUID();
        var theirs = UUID.randomUUID();
        database.ask(nobody.name(), line(mine, nobody.person(), "booking.move"));
        database.ask(
                cora.name(),
                LINE.formatted(aboutMe, cora.person(), "person.read", nobody.person()));
        database.ask(cora.name(), line(theirs, cora.person(), "booking.move"));
        var seen = "select count(*) from audit_event where id = '%s'";

        assertThat(as(nobody, seen.formatted(mine))).isEqualTo("1");
        assertThat(as(nobody, seen.formatted(aboutMe))).isEqualTo("1");
        assertThat(as(nobody, seen.formatted(theirs))).isEqualTo("0");
        assertThat(as(fay, seen.formatted(theirs))).isEqualTo("0");
        assertThat(as(ann, seen.formatted(theirs))).isEqualTo("1");
        assertThat(as(adam, seen.formatted(theirs))).isEqualTo("1");
        assertThat(as(gone, seen.formatted(theirs))).isEqualTo("0");
    }

    @Test
    void asking_counts_only_once_it_is_committed() throws SQLException {
        try (var connection = connection(cora)) {
            run(connection, LINE.formatted(id(), cora.person(), "test.look", fay.person()));
            assertThat(asked(connection, fay)).as("in the same transaction").isEqualTo("f");
            connection.rollback();
            assertThat(asked(connection, fay)).as("after a roll-back").isEqualTo("f");
            run(connection, LINE.formatted(id(), cora.person(), "test.look", fay.person()));
            connection.commit();
            assertThat(asked(connection, fay)).as("after the commit").isEqualTo("t");
            assertThat(asked(connection, adam)).as("for another record").isEqualTo("f");
        }
    }

    @Test
    void asking_in_a_savepoint_does_not_count() throws SQLException {
        try (var connection = connection(cora)) {
            var savepoint = connection.setSavepoint();
            run(connection, LINE.formatted(id(), cora.person(), "test.look", ann.person()));
            connection.releaseSavepoint(savepoint);
            assertThat(asked(connection, ann)).isEqualTo("f");
            connection.rollback();
        }
    }

    @Test
    void another_persons_asking_does_not_count() throws SQLException {
        database.ask(cora.name(), LINE.formatted(id(), cora.person(), "test.see", ann.person()));

        assertThat(as(fay, "select sec.has_asked('test.see', '%s')".formatted(ann.person())))
                .isEqualTo("f");
    }

    @Test
    void who_seals_and_who_holds_a_transaction_open_stand_in_nobodys_way() throws SQLException {
        try (var held = connection(cora)) {
            run(held, line(UUID.randomUUID(), cora.person(), "booking.move"));
            database.ask(fay.name(), line(UUID.randomUUID(), fay.person(), "payrun.read"));

            assertThat(as(fay, "select audit_seal(true) > 0")).isEqualTo("t");
            run(held, "select audit_seal(true)");
            assertThat(as(fay, "select audit_seal(true) is null")).isEqualTo("t");
            database.ask(fay.name(), line(UUID.randomUUID(), fay.person(), "payrun.read"));
            held.commit();
        }
        assertThat(as(fay, "select audit_seal(true) > 0")).isEqualTo("t");
    }

    @Test
    void old_values_are_shown_only_to_who_may_and_has_said_so_first() throws SQLException {
        var history =
                "select count(*) > 0 from record_change where subject_id = '%s'"
                        .formatted(fay.person());
        var asking = LINE.formatted(id(), adam.person(), "person.history", fay.person());

        assertThat(as(adam, history)).as("unasked").isEqualTo("f");
        assertThat(database.ask(adam.name(), "begin", asking, history)).as("open").isEqualTo("f");
        assertThat(as(adam, history)).as("rolled back").isEqualTo("f");
        database.ask(adam.name(), asking);
        assertThat(as(adam, history)).as("asked").isEqualTo("t");
        database.ask(
                cora.name(), LINE.formatted(id(), cora.person(), "person.history", fay.person()));
        assertThat(as(cora, history)).as("without the right").isEqualTo("f");
        assertThat(as(fay, history)).as("one's own").isEqualTo("t");
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void nobody_rewrites_or_forges_history(Login login) {
        denied(login, "update record_change set old_value = 'x'");
        denied(login, "delete from record_change");
        denied(login, "truncate record_change");
        denied(
                login,
                "insert into record_change (id, at, login, subject_id, part, part_key, field)"
                    + " values (gen_random_uuid(), now(), 'x', gen_random_uuid(), 'p', 'k', 'f')");
    }

    private static String asked(Connection connection, Login about) throws SQLException {
        try (var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                "select sec.has_asked('test.look', '%s')"
                                        .formatted(about.person()))) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection connection(Login login) throws SQLException {
        var connection = database.as(login).getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static UUID id() {
        return UUID.randomUUID();
    }

    private static String line(UUID id, UUID actor, String action) {
        return LINE.formatted(id, actor, action, UUID.randomUUID());
    }

    private static String as(Login login, String sql) throws SQLException {
        return database.ask(login.name(), sql);
    }

    private static void denied(Login login, String sql) {
        assertThatThrownBy(() -> database.ask(login.name(), sql))
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
    }

    private static void refused(Login login, String sql) {
        assertThatThrownBy(() -> database.ask(login.name(), sql))
                .as(sql)
                .hasMessageContaining("rule:audit_event_also_with_its_event");
    }
}
