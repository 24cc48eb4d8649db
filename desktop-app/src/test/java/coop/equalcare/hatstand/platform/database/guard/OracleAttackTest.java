package coop.equalcare.hatstand.platform.database.guard;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.people.domain.Hat;

import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.util.Set;

/** Whoever may see nothing of others, and tries to learn of it by what the database lets slip. */
class OracleAttackTest extends Attacker {

    @Override
    Set<Hat> hats() {
        return Set.of(Hat.GIVING_SUPPORT);
    }

    @Override
    void prepare() {
        database.run(
                "update person set works_number = 'W-1' where id = '%s'".formatted(other.person()),
                "analyze");
    }

    @Test
    void a_conflict_that_returns_its_row_shows_none() {
        refused(
                "insert into rate select * from rate on conflict do nothing returning"
                        + " pence_per_hour");
        refused(
                "insert into pay_element values ('VISIT', '1', 'x', true)"
                        + " on conflict (kind) do update set name = 'x' returning code");
    }

    @Test
    void a_number_that_is_taken_is_not_found_out() {
        refused(
                "insert into person (id, name, known_as, contact_by, works_number, version)"
                        + " values (gen_random_uuid(), 'x', 'x', 'EMAIL', 'W-1', 0)");
    }

    @Test
    void a_foreign_key_of_ones_own_tells_of_no_row() {
        refused("create table public.mine (id uuid references person (id))");
        refused("create temp table mine (id uuid references person (id))");
    }

    @Test
    void there_is_no_sequence_to_count_by() throws SQLException {
        assertThat(
                        database.ask(
                                me.name(),
                                "select count(*) from pg_sequences where schemaname in ('public',"
                                        + " 'sec', 'api')"))
                .isEqualTo("0");
    }

    @Test
    void statistics_show_no_values_of_hidden_rows() throws SQLException {
        assertThat(
                        database.ask(
                                me.name(),
                                "select count(*) from pg_stats where schemaname in ('public',"
                                    + " 'sec', 'api') and tablename not in ('co_op', 'audit_block',"
                                    + " 'audit_head', 'hat_permission', 'flyway_schema_history')"
                                    + " and (most_common_vals is not null or histogram_bounds is"
                                    + " not null)"))
                .isEqualTo("0");
        refused("select stxdmcv from pg_statistic_ext_data");
        refused("select stavalues1 from pg_statistic");
    }

    @Test
    void a_division_in_a_condition_is_not_asked_of_hidden_rows() throws SQLException {
        assertThat(
                        database.ask(
                                me.name(),
                                "select count(*) from person where works_number = 'W-1'"
                                        + " and 1 / (length(works_number) - 3) > 0"))
                .isEqualTo("0");
    }

    @Test
    void a_copy_out_of_a_table_holds_ones_own_rows_only() throws SQLException {
        assertThat(
                        database.ask(
                                me.name(),
                                "select count(*) from (select * from person) as copied where id <>"
                                        + " sec.me()"))
                .isEqualTo("0");
        refused("copy booking to stdout");
        refused("copy (select * from pay_run) to stdout");
    }

    @Test
    void the_servers_settings_do_not_move_the_co_ops_day() throws SQLException {
        var here = database.ask(me.name(), "select sec.today()");

        assertThat(
                        database.ask(
                                me.name(),
                                "set time zone 'Pacific/Kiritimati'",
                                "select sec.today()"))
                .isEqualTo(here);
    }

    @Test
    void a_transaction_is_not_left_behind_prepared() {
        assertThat(stateOf("begin", "select count(*) from person", "prepare transaction 'mine'"))
                .isEqualTo("55000");
    }

    @Test
    void what_others_were_granted_cannot_be_passed_on() throws SQLException {
        refused("grant select on pay_run to public");
        stateOf("grant execute on function audit_seal(boolean) to public");
        assertThat(
                        database.column(
                                "select has_function_privilege('public', 'audit_seal(boolean)',"
                                        + " 'execute')"))
                .containsExactly("f");
        refused("reassign owned by hatstand_owner to current_user");
        refused("drop owned by hatstand_any");
    }

    @Test
    void languages_and_servers_behind_the_server_stay_shut() {
        refused("create extension dblink");
        refused("create extension postgres_fdw");
        refused("create extension plperlu");
        refused("create server mine foreign data wrapper postgres_fdw");
        refused("create subscription mine connection '' publication mine");
    }
}
