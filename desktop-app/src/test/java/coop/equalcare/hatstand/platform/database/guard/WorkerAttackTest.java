package coop.equalcare.hatstand.platform.database.guard;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.people.domain.Hat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.sql.SQLException;
import java.util.Set;

/** Whoever gives support: a login without an office hat sees themselves. */
class WorkerAttackTest extends Attacks {

    @Override
    Set<Hat> hats() {
        return Set.of(Hat.GIVING_SUPPORT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rate",
                "pay_element",
                "pay_run",
                "pay_line",
                "pay_line_entry",
                "pay_run_payee",
                "pay_run_element",
                "ledger_account",
                "ledger_transfer",
                "ledger_head",
                "booking",
                "booking_history",
                "availability",
                "absence",
                "care_log_entry",
                "care_log_confirmation",
                "care_log_adjustment"
            })
    void everything_of_others_stays_hidden(String table) {
        unseen(table);
    }

    @Test
    void only_ones_own_person_and_login_are_seen() throws SQLException {
        assertThat(database.ask(me.name(), "select string_agg(id::text, ' ') from person"))
                .isEqualTo(me.person().toString());
        assertThat(database.ask(me.name(), "select string_agg(name, ' ') from login"))
                .isEqualTo(me.name());
    }

    @Test
    void nobody_changes_even_themselves() {
        refused("update person set works_number = '1'");
    }

    @Test
    void a_cast_that_fails_tells_nothing_of_a_hidden_row() {
        assertThat(
                        stateOf(
                                "select 1 / (length(name) - length(name)) from person where id <>"
                                        + " sec.me()"))
                .isEqualTo("done");
    }

    @Test
    void a_prepared_statement_and_a_cursor_show_no_more() throws SQLException {
        assertThat(
                        database.ask(
                                me.name(),
                                "prepare mine as select count(*) from person",
                                "execute mine"))
                .isEqualTo("1");
    }
}
