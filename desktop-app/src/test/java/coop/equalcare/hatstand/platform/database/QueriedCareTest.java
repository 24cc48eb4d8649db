package coop.equalcare.hatstand.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.equalcare.hatstand.platform.work.WriteConflict;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.UUID;

/** What is queried does not become final, not even past the client’s own rules. */
class QueriedCareTest {

    @ParameterizedTest
    @EnumSource
    void queries_about_care_are_only_added_to_about_what_is_pending_and_one_at_a_time(
            Dialect dialect) {
        try (var database = TestDatabase.open(dialect, List.of())) {
            tryEach(database, new TestRows(database));
        }
    }

    private static void tryEach(TestDatabase database, TestRows rows) {
        var pending = rows.entry("PENDING");
        var settled = rows.entry("CONFIRMED");
        var ask =
                "insert into care_log_query (entry_id, number, person_id, recorded_by, queried_at,"
                        + " reason) values (?, ?, ?, ?, ?, 'why')";
        database.run(ask, pending, 1, rows.person(), rows.person(), TestRows.NINE);

        refused(
                database,
                "care_log_query_append_only",
                "update care_log_query set reason = 'x' where entry_id = ?",
                pending);
        refused(
                database,
                "care_log_query_append_only",
                "delete from care_log_query where entry_id = ?",
                pending);
        refused(
                database,
                "care_log_query_once_at_a_time",
                ask,
                pending,
                2,
                rows.person(),
                rows.person(),
                TestRows.NINE);
        refused(
                database,
                "care_log_entry_stays_confirmed",
                ask,
                settled,
                1,
                rows.person(),
                rows.person(),
                TestRows.NINE);
        refused(
                database,
                "care_log_entry_waits_for_answer",
                "update care_log_entry set status = 'CONFIRMED', version = 9 where id = ?",
                pending);

        answer(database, rows, pending);
    }

    private static void answer(TestDatabase database, TestRows rows, UUID pending) {
        database.run(
                "insert into care_log_answer values (?, 1, ?, ?, 'so')",
                pending,
                rows.person(),
                TestRows.NINE);
        refused(
                database,
                "care_log_answer_append_only",
                "update care_log_answer set answer = 'x' where entry_id = ?",
                pending);
        refused(
                database,
                "care_log_answer_append_only",
                "delete from care_log_answer where entry_id = ?",
                pending);
        database.run(
                "update care_log_entry set status = 'CONFIRMED', version = 9 where id = ?",
                pending);
    }

    private static void refused(TestDatabase database, String rule, String sql, Object... values) {
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
