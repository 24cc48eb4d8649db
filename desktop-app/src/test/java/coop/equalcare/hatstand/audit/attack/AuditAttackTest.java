package coop.equalcare.hatstand.audit.attack;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.people.domain.Hat;
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

    private static TrailUnderAttack trail;
    private static Login cora;
    private static Login fay;
    private static Login ann;
    private static Login adam;
    private static Login nobody;
    private static Login gone;

    @BeforeAll
    static void open() {
        trail = new TrailUnderAttack();
        cora = trail.login(Hat.COORDINATOR);
        fay = trail.login(Hat.FINANCE);
        ann = trail.login(Hat.AUDITOR);
        adam = trail.login(Hat.ADMINISTRATOR);
        nobody = trail.login();
        gone = trail.disabledLogin();
    }

    @AfterAll
    static void close() {
        trail.close();
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
            trail.denied(login, "delete from " + table);
            trail.denied(login, "truncate " + table);
            trail.denied(login, "begin; lock table " + table + " in access exclusive mode");
            trail.denied(login, "alter table " + table + " disable trigger all");
            trail.denied(login, "alter table " + table + " disable row level security");
            trail.denied(login, "drop table " + table);
        }
        trail.denied(login, "update audit_event set action = 'none'");
        trail.denied(login, "update audit_sealed set place = 9");
        trail.denied(login, "update audit_block set hash = 'x'");
        trail.denied(login, "update audit_head set block_no = 0");
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void nobody_seals_by_hand(Login login) {
        trail.denied(login, "insert into audit_block values (99, now(), 1, 'x', 'y')");
        trail.denied(
                login, "insert into audit_sealed select id, 99, 1, 'x' from audit_event limit 1");
        trail.denied(login, "insert into audit_head values (2, 0, 'x')");
        trail.denied(login, "select audit_hash('x')");
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void nobody_switches_the_guards_off(Login login) {
        trail.denied(login, "set session_replication_role = replica");
        trail.denied(login, "set role hatstand_audit");
        trail.denied(login, "set role hatstand_owner");
        trail.denied(
                login,
                "create or replace function audit_seal(everything boolean) returns bigint"
                        + " language sql as 'select 0::bigint'");
    }

    @Test
    void a_line_in_another_name_becomes_ones_own() throws SQLException {
        var line = UUID.randomUUID();

        trail.ask(cora.name(), TrailUnderAttack.line(line, fay.person(), "booking.move"));

        assertThat(
                        trail.as(
                                ann,
                                "select actor_id from audit_event where id = '%s'".formatted(line)))
                .isEqualTo(cora.person().toString());
        assertThat(trail.as(ann, "select login from audit_event where id = '%s'".formatted(line)))
                .isEqualTo(cora.name());
    }

    @Test
    void one_sees_what_one_did_and_who_looked_at_one_and_no_more() throws SQLException {
        var mine = UUID.randomUUID();
        var aboutMe = UUID.randomUUID();
        var theirs = UUID.randomUUID();
        trail.ask(nobody.name(), TrailUnderAttack.line(mine, nobody.person(), "booking.move"));
        trail.ask(
                cora.name(),
                TrailUnderAttack.LINE.formatted(
                        aboutMe, cora.person(), "person.read", nobody.person()));
        trail.ask(cora.name(), TrailUnderAttack.line(theirs, cora.person(), "booking.move"));
        var seen = "select count(*) from audit_event where id = '%s'";

        assertThat(trail.as(nobody, seen.formatted(mine))).isEqualTo("1");
        assertThat(trail.as(nobody, seen.formatted(aboutMe))).isEqualTo("1");
        assertThat(trail.as(nobody, seen.formatted(theirs))).isEqualTo("0");
        assertThat(trail.as(fay, seen.formatted(theirs))).isEqualTo("0");
        assertThat(trail.as(ann, seen.formatted(theirs))).isEqualTo("1");
        assertThat(trail.as(adam, seen.formatted(theirs))).isEqualTo("1");
        assertThat(trail.as(gone, seen.formatted(theirs))).isEqualTo("0");
    }

    @Test
    void asking_counts_only_once_it_is_committed() throws SQLException {
        try (var connection = trail.connection(cora)) {
            TrailUnderAttack.run(
                    connection,
                    TrailUnderAttack.LINE.formatted(
                            id(), cora.person(), "test.look", fay.person()));
            assertThat(asked(connection, fay)).as("in the same transaction").isEqualTo("f");
            connection.rollback();
            assertThat(asked(connection, fay)).as("after a roll-back").isEqualTo("f");
            TrailUnderAttack.run(
                    connection,
                    TrailUnderAttack.LINE.formatted(
                            id(), cora.person(), "test.look", fay.person()));
            connection.commit();
            assertThat(asked(connection, fay)).as("after the commit").isEqualTo("t");
            assertThat(asked(connection, adam)).as("for another record").isEqualTo("f");
        }
    }

    @Test
    void asking_in_a_savepoint_does_not_count() throws SQLException {
        try (var connection = trail.connection(cora)) {
            var savepoint = connection.setSavepoint();
            TrailUnderAttack.run(
                    connection,
                    TrailUnderAttack.LINE.formatted(
                            id(), cora.person(), "test.look", ann.person()));
            connection.releaseSavepoint(savepoint);
            assertThat(asked(connection, ann)).isEqualTo("f");
            connection.rollback();
        }
    }

    @Test
    void another_persons_asking_does_not_count() throws SQLException {
        trail.ask(
                cora.name(),
                TrailUnderAttack.LINE.formatted(id(), cora.person(), "test.see", ann.person()));

        assertThat(trail.as(fay, "select sec.has_asked('test.see', '%s')".formatted(ann.person())))
                .isEqualTo("f");
    }

    @Test
    void who_seals_and_who_holds_a_transaction_open_stand_in_nobodys_way() throws SQLException {
        try (var held = trail.connection(cora)) {
            TrailUnderAttack.run(
                    held, TrailUnderAttack.line(UUID.randomUUID(), cora.person(), "booking.move"));
            trail.ask(
                    fay.name(),
                    TrailUnderAttack.line(UUID.randomUUID(), fay.person(), "payrun.read"));

            assertThat(trail.as(fay, "select audit_seal(true) > 0")).isEqualTo("t");
            TrailUnderAttack.run(held, "select audit_seal(true)");
            assertThat(trail.as(fay, "select audit_seal(true) is null")).isEqualTo("t");
            trail.ask(
                    fay.name(),
                    TrailUnderAttack.line(UUID.randomUUID(), fay.person(), "payrun.read"));
            held.commit();
        }
        assertThat(trail.as(fay, "select audit_seal(true) > 0")).isEqualTo("t");
    }

    @Test
    void old_values_are_shown_only_to_who_may_and_has_said_so_first() throws SQLException {
        var history =
                "select count(*) > 0 from record_change where subject_id = '%s'"
                        .formatted(fay.person());
        var asking =
                TrailUnderAttack.LINE.formatted(
                        id(), adam.person(), "person.history", fay.person());

        assertThat(trail.as(adam, history)).as("unasked").isEqualTo("f");
        assertThat(trail.ask(adam.name(), "begin", asking, history)).as("open").isEqualTo("f");
        assertThat(trail.as(adam, history)).as("rolled back").isEqualTo("f");
        trail.ask(adam.name(), asking);
        assertThat(trail.as(adam, history)).as("asked").isEqualTo("t");
        trail.ask(
                cora.name(),
                TrailUnderAttack.LINE.formatted(
                        id(), cora.person(), "person.history", fay.person()));
        assertThat(trail.as(cora, history)).as("without the right").isEqualTo("f");
        assertThat(trail.as(fay, history)).as("one's own").isEqualTo("t");
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void nobody_rewrites_or_forges_history(Login login) {
        trail.denied(login, "update record_change set old_value = 'x'");
        trail.denied(login, "delete from record_change");
        trail.denied(login, "truncate record_change");
        trail.denied(
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

    private static UUID id() {
        return UUID.randomUUID();
    }
}
