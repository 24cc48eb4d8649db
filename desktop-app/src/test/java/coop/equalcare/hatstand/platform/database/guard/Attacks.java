package coop.equalcare.hatstand.platform.database.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.sql.SQLException;
import java.util.List;

/**
 * What nobody gets away with who has a login and {@code psql}, whichever hat they wear: each runs
 * as every hat.
 */
abstract class Attacks extends Attacker {

    @Test
    void a_setting_makes_nobody_somebody_else() throws SQLException {
        var claimed = other.person().toString();

        assertThat(
                        database.ask(
                                me.name(),
                                "select set_config('hatstand.actor', '%s', false)"
                                        .formatted(claimed),
                                "select coalesce(sec.me()::text, '')"))
                .isNotEqualTo(claimed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set role hatstand_owner",
                "set role hatstand_api",
                "set role hatstand_roles",
                "set role hatstand_audit",
                "set role postgres",
                "set session authorization postgres"
            })
    void nobody_becomes_another_role(String sql) {
        refused(sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grant hat_finance to current_user",
                "grant hatstand_owner to current_user",
                "create role u_mine login",
                "alter role postgres password 'x'",
                "alter role current_user createrole",
                "alter role current_user bypassrls",
                "alter role current_user superuser",
                "drop role hat_finance",
                "alter database template1 connection limit 0"
            })
    void nobody_gives_themselves_more(String sql) {
        refused(sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create function f() returns int language sql as 'select 1'",
                "create function f() returns int language plpgsql as 'begin return 1; end'",
                "do 'begin null; end'",
                "create schema mine",
                "create table public.mine (id int)",
                "create temp table person (id int)",
                "create view public.mine as select * from public.person",
                "create operator public.=== (leftarg = int, rightarg = int, function = int4eq)",
                "create extension pgcrypto",
                "create publication mine for all tables",
                "create foreign data wrapper mine"
            })
    void nobody_makes_anything_of_their_own(String sql) {
        refused(sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table booking disable row level security",
                "alter table ledger_transfer disable trigger all",
                "drop policy seen on pay_run",
                "create policy mine on pay_run for select using (true)",
                "create index mine on person (name)",
                "create rule mine as on select to person do instead nothing",
                "drop table person",
                "alter function sec.me() security invoker",
                "create or replace function sec.today() returns date language sql as 'select"
                        + " current_date'",
                "create statistics mine on name, email from person",
                "set session_replication_role = replica",
                "comment on table person is 'x'",
                "reindex table person"
            })
    void nobody_switches_the_guard_off(String sql) {
        refused(sql);
    }

    @Test
    void row_security_cannot_be_asked_away() {
        assertThat(stateOf("set row_security = off", "select count(*) from login"))
                .isEqualTo("42501");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "copy person to program 'cat'",
                "copy person to '/tmp/person'",
                "copy person from '/etc/passwd'",
                "select pg_read_file('/etc/passwd')",
                "select pg_ls_dir('.')",
                "select lo_import('/etc/passwd')",
                "select lo_create(0)",
                "select lo_from_bytea(0, 'x')",
                "load 'auto_explain'",
                "select * from pg_authid",
                "select * from pg_user_mapping",
                "select pg_reload_conf()",
                "alter system set fsync = off",
                "select pg_logical_emit_message(false, 'x', 'y')"
            })
    void nobody_reaches_the_server_behind_the_database(String sql) {
        refused(sql);
    }

    @Test
    void no_table_is_emptied_deleted_from_or_locked() throws SQLException {
        try (var connection = database.as(me).getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var table : database.tables()) {
                for (var attack :
                        List.of(
                                "truncate %s cascade",
                                "delete from %s",
                                "lock table %s in share row exclusive mode",
                                "lock table %s in access exclusive mode")) {
                    var sql = attack.formatted(table);
                    assertThatThrownBy(() -> statement.execute(sql))
                            .as(sql)
                            .isInstanceOfSatisfying(
                                    SQLException.class,
                                    refused ->
                                            assertThat(refused.getSQLState()).isEqualTo("42501"));
                    connection.rollback();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select pg_advisory_lock(1)",
                "select pg_try_advisory_lock(1)",
                "select pg_advisory_xact_lock(1, 2)",
                "select pg_try_advisory_xact_lock_shared(1)"
            })
    void nobody_takes_a_lock_of_their_own_making(String sql) {
        refused(sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "staff_password",
                "second_factor",
                "recovery_code",
                "sign_in_guess",
                "registration"
            })
    void nobody_reads_or_writes_what_others_sign_in_with(String table) {
        refused("select * from " + table);
        refused("insert into " + table + " select * from " + table);
        refused("copy " + table + " to stdout");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set action = 'x'",
                "update record_change set new_value = 'x'",
                "insert into record_change (id) values (gen_random_uuid())",
                "insert into audit_block (no) values (9)",
                "insert into audit_sealed (event_id) values (gen_random_uuid())",
                "update audit_head set block_no = 0"
            })
    void nobody_touches_the_trail(String sql) {
        refused(sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update booking_history set actor_id = null",
                "insert into booking_history (booking_id, number) values (gen_random_uuid(), 1)",
                "delete from booking_history",
                "truncate booking_history"
            })
    void nobody_rewrites_what_a_booking_was(String sql) {
        refused(sql);
    }

    @Test
    void nobody_writes_a_line_of_the_trail_in_anothers_name() throws SQLException {
        stateOf(
                "insert into audit_event (id, at, actor_id, action, subject_id) values"
                        + " (gen_random_uuid(), now(), '%s', 'person.open', gen_random_uuid())"
                                .formatted(other.person()));

        assertThat(
                        database.ask(
                                "postgres",
                                "select count(*) from audit_event where actor_id = '%s'"
                                        .formatted(other.person())))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into login (name, person_id) select 'u_new', id from person limit 1",
                "update login set person_id = gen_random_uuid()",
                "update login set active = true",
                "insert into sec.hat_permission values ('TRAINER', 'APPROVE_PAY')",
                "update sec.hat_permission set hat = 'TRAINER'",
                "select sec.let('SIGN_IN', 'select on pay_run')",
                "select sec.may_or_owns('APPROVE_PAY')",
                "update co_op set name = 'Mine'"
            })
    void nobody_rewrites_who_is_who_and_what_hats_bring(String sql) {
        refused(sql);
    }

    @Test
    void nobody_gives_themselves_an_office_hat_by_a_row() {
        refused(
                "insert into hat_assignment values (gen_random_uuid(), '%s', 'FACILITATOR',"
                                .formatted(me.person())
                        + " '2020-01-01', null)");
    }

    @Test
    void nobody_raises_a_rate_that_stands() {
        refused("update rate set pence_per_hour = 99999");
    }

    @Test
    void nobody_changes_a_line_of_pay() {
        refused("update pay_line set pence = 99999");
        refused("update pay_line_entry set minutes = 9999");
    }

    @Test
    void nobody_puts_another_name_to_a_pay_run() {
        refused("update pay_run set prepared_by = '%s'".formatted(me.person()));
        refused(
                ("insert into pay_run (id, number, from_date, until_date, prepared_by, prepared_at,"
                                + " status, version) values (gen_random_uuid(), 7, '2026-01-01',"
                                + " '2026-01-31', '%s', now(), 'DRAFT', 0)")
                        .formatted(other.person()));
    }

    @Test
    void nobody_forges_a_link_of_the_ledger() {
        refused(
                """
                insert into ledger_transfer values (1, gen_random_uuid(), now(), '%s',
                '00000000-0000-0000-0000-00000000ac01', '00000000-0000-0000-0000-00000000ac02', 'GBP_PENCE', 100,
                'wages', gen_random_uuid(), 'k', repeat('0', 64), repeat('a', 64))
                """
                        .formatted(me.person()));
    }

    @Test
    void nobody_moves_the_end_of_the_ledger() {
        assertThat(changed("update ledger_head set seq = 99, hash = repeat('a', 64)")).isZero();
    }

    @Test
    void nobody_ends_another_persons_connection() throws SQLException {
        try (var theirs = database.as(other).getConnection();
                var statement = theirs.createStatement()) {
            int pid;
            try (var row = statement.executeQuery("select pg_backend_pid()")) {
                row.next();
                pid = row.getInt(1);
            }
            refused("select pg_terminate_backend(" + pid + ")");
            assertThat(theirs.isValid(2)).isTrue();
        }
    }

    @Test
    void the_catalogue_says_nothing_of_what_others_are_doing() throws SQLException {
        assertThat(
                        database.ask(
                                me.name(),
                                "select count(*) from pg_stat_activity where usename <>"
                                        + " current_user and query not in ('', '<insufficient"
                                        + " privilege>')"))
                .isEqualTo("0");
    }
}
