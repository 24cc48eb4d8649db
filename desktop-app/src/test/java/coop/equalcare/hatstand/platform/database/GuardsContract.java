package coop.equalcare.hatstand.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.equalcare.hatstand.platform.work.WriteConflict;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.UUID;

/** What must not change cannot be changed, not even past the client's own rules. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class GuardsContract {

    private TestDatabase database;
    private TestRows rows;

    abstract Dialect dialect();

    @BeforeAll
    void open() {
        database = TestDatabase.open(dialect(), List.of());
        rows = new TestRows(database);
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Test
    void the_audit_trail_is_only_added_to() {
        var id = rows.audited();

        refused("audit_event_append_only", "update audit_event set action = 'x' where id = ?", id);
        refused("audit_event_append_only", "delete from audit_event where id = ?", id);
    }

    @Test
    void the_ledger_is_only_added_to() {
        var id = rows.transfer();

        refused(
                "ledger_transfer_append_only",
                "update ledger_transfer set amount = 1 where id = ?",
                id);
        refused("ledger_transfer_append_only", "delete from ledger_transfer where id = ?", id);
    }

    @Test
    void confirmations_are_only_added_to() {
        var entry = rows.confirmation();

        refused(
                "care_log_confirmation_append_only",
                "update care_log_confirmation set edition = 9 where entry_id = ?",
                entry);
        refused(
                "care_log_confirmation_append_only",
                "delete from care_log_confirmation where entry_id = ?",
                entry);
    }

    @Test
    void adjustments_are_only_added_to() {
        var id = rows.adjustment();

        refused(
                "care_log_adjustment_append_only",
                "update care_log_adjustment set reason = 'x' where entry_id = ?",
                id);
        refused(
                "care_log_adjustment_append_only",
                "delete from care_log_adjustment where entry_id = ?",
                id);
    }

    @Test
    void why_a_booking_was_cancelled_is_only_added_to() {
        var booking = rows.bookingOf(rows.entry("PENDING"));
        database.run(
                "insert into booking_cancellation values (?, 1, ?, ?, 'ill')",
                booking,
                rows.person(),
                TestRows.NINE);

        refused(
                "booking_cancellation_append_only",
                "update booking_cancellation set reason = 'x' where booking_id = ?",
                booking);
        refused(
                "booking_cancellation_append_only",
                "delete from booking_cancellation where booking_id = ?",
                booking);
    }

    @Test
    void rates_are_only_added_to() {
        var id = rows.rate();

        refused("rate_append_only", "update rate set pence_per_hour = 1 where id = ?", id);
        refused("rate_append_only", "delete from rate where id = ?", id);
    }

    @Test
    void what_a_first_export_said_is_only_added_to() {
        var run = rows.draft();
        database.run(
                "insert into pay_run_payee values (?, ?, 'May', '1', 'EMPLOYED')",
                run,
                rows.person());
        database.run("insert into pay_run_element values (?, 'VISIT', '1', 'Visits', true)", run);

        refused(
                "pay_run_payee_append_only",
                "update pay_run_payee set name = 'x' where run_id = ?",
                run);
        refused("pay_run_payee_append_only", "delete from pay_run_payee where run_id = ?", run);
        refused(
                "pay_run_element_append_only",
                "update pay_run_element set code = 'x' where run_id = ?",
                run);
        refused("pay_run_element_append_only", "delete from pay_run_element where run_id = ?", run);
    }

    @ParameterizedTest
    @CsvSource({
        "audit_event, audit_event_append_only",
        "ledger_transfer, ledger_transfer_append_only",
        "care_log_confirmation, care_log_confirmation_append_only",
        "care_log_adjustment, care_log_adjustment_append_only",
        "care_log_query, care_log_query_append_only",
        "care_log_answer, care_log_answer_append_only",
        "care_log_entry, care_log_entry_stays_confirmed",
        "rate, rate_append_only",
        "pay_run, pay_run_stays_approved",
        "pay_line, pay_line_stays_approved",
        "pay_line_entry, pay_line_entry_stays_approved",
        "pay_run_payee, pay_run_payee_append_only",
        "pay_run_element, pay_run_element_append_only",
        "booking_cancellation, booking_cancellation_append_only",
        "booking_history, booking_history_append_only"
    })
    void no_guarded_table_is_emptied_at_once(String table, String rule) {
        rows.lineEntry(rows.line(rows.draft()));

        Emptying.isRefused(database, table, rule);
    }

    @Test
    void a_pending_entry_may_change_be_confirmed_or_go() {
        var id = rows.entry("PENDING");

        database.run("update care_log_entry set break_minutes = 5, version = 4 where id = ?", id);
        database.run(
                "update care_log_entry set status = 'CONFIRMED', version = 5 where id = ?", id);
        database.run("delete from care_log_entry where id = ?", rows.entry("PENDING"));

        assertThat(database.number("select version from care_log_entry where id = ?", id))
                .isEqualTo(5);
    }

    @Test
    void a_confirmed_entry_is_paid_once_and_nothing_else() {
        var id = rows.entry("CONFIRMED");
        var rule = "care_log_entry_stays_confirmed";

        refused(rule, "update care_log_entry set break_minutes = 5, version = 4 where id = ?", id);
        refused(rule, "update care_log_entry set status = 'PENDING', version = 4 where id = ?", id);
        refused(rule, "update care_log_entry set status = 'PAID' where id = ?", id);
        refused(
                rule,
                "update care_log_entry set status = 'PAID', version = 4, break_minutes = 1 where id"
                        + " = ?",
                id);
        refused(rule, "delete from care_log_entry where id = ?", id);

        database.run("update care_log_entry set status = 'PAID', version = 4 where id = ?", id);

        refused(
                rule,
                "update care_log_entry set status = 'CONFIRMED', version = 5 where id = ?",
                id);
        refused(rule, "update care_log_entry set status = 'PAID', version = 5 where id = ?", id);
        refused(rule, "delete from care_log_entry where id = ?", id);
    }

    @Test
    void the_booking_of_confirmed_care_stays_as_it_was() {
        var rule = "booking_stays_confirmed";
        for (var status : List.of("CONFIRMED", "PAID")) {
            var booking = rows.bookingOf(rows.entry(status));

            refused(rule, "update booking set worker_id = null where id = ?", booking);
            refused(
                    rule,
                    "update booking set supported_id = ? where id = ?",
                    rows.person(),
                    booking);
            refused(
                    rule,
                    "update booking set ends_at = ? where id = ?",
                    TestRows.NINE.plusSeconds(60),
                    booking);
            refused(rule, "update booking set kind = 'SLEEP_IN' where id = ?", booking);
            refused(rule, "update booking set cancelled = true where id = ?", booking);

            database.run("update booking set needs_skill = 'Hoist' where id = ?", booking);
        }
    }

    @Test
    void the_booking_of_pending_care_may_still_change() {
        var booking = rows.bookingOf(rows.entry("PENDING"));

        assertThat(database.run("update booking set cancelled = true where id = ?", booking))
                .isEqualTo(1);
    }

    @Test
    void a_draft_may_change_and_go() {
        var run = rows.draft();
        var line = rows.line(run);
        var entry = rows.lineEntry(line);

        database.run("update pay_line_entry set minutes = 30 where entry_id = ?", entry);
        database.run("update pay_line set minutes = 30 where id = ?", line);
        database.run("delete from pay_line_entry where entry_id = ?", entry);
        database.run("delete from pay_line where id = ?", line);

        assertThat(database.run("delete from pay_run where id = ?", run)).isEqualTo(1);
    }

    @Test
    void an_approved_run_stays_as_it_was_approved() {
        var run = rows.draft();
        rows.approve(run);

        refused(
                "pay_run_stays_approved",
                "update pay_run set until_date = from_date where id = ?",
                run);
        refused(
                "pay_run_stays_approved",
                "update pay_run set status = 'DRAFT', approved_by = null where id = ?",
                run);
        refused("pay_run_stays_approved", "delete from pay_run where id = ?", run);
    }

    @Test
    void the_lines_of_an_approved_run_stay_too() {
        var run = rows.draft();
        var line = rows.line(run);
        rows.approve(run);
        var another = rows.line(rows.draft());
        var rule = "pay_line_stays_approved";

        refused(rule, "update pay_line set pence = 1 where id = ?", line);
        refused(rule, "delete from pay_line where id = ?", line);
        refused(rule, "update pay_line set run_id = ? where id = ?", run, another);
        refused(
                rule,
                "insert into pay_line values (?, ?, ?, 'VISIT', ?, 1300, 60, 1300)",
                UUID.randomUUID(),
                run,
                rows.person(),
                rows.rate());
    }

    @Test
    void what_an_approved_run_pays_for_stays_too() {
        var run = rows.draft();
        var line = rows.line(run);
        var entry = rows.lineEntry(line);
        rows.approve(run);
        var another = rows.lineEntry(rows.line(rows.draft()));
        var rule = "pay_line_entry_stays_approved";

        refused(rule, "update pay_line_entry set minutes = 1 where entry_id = ?", entry);
        refused(rule, "delete from pay_line_entry where entry_id = ?", entry);
        refused(rule, "update pay_line_entry set line_id = ? where entry_id = ?", line, another);
        refused(
                rule,
                "insert into pay_line_entry values (?, ?, 60)",
                line,
                rows.entry("CONFIRMED"));
    }

    /** Refused to whoever writes, and told to a person by the rule's name. */
    private void refused(String rule, String sql, Object... values) {
        assertThatThrownBy(
                        () ->
                                database.inTransaction(
                                        () ->
                                                database.sessions()
                                                        .current()
                                                        .doWork(
                                                                connection ->
                                                                        TestDatabase.run(
                                                                                connection,
                                                                                sql,
                                                                                values))))
                .as(sql)
                .isInstanceOfSatisfying(
                        WriteConflict.Forbidden.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
