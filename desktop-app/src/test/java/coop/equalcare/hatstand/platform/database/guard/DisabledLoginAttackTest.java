package coop.equalcare.hatstand.platform.database.guard;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.people.domain.Hat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.sql.SQLException;
import java.util.Set;

/** Somebody who has left, with a connection that is still open and every role still held. */
class DisabledLoginAttackTest extends Attacks {

    @Override
    Set<Hat> hats() {
        return Set.of(Hat.COORDINATOR, Hat.FINANCE, Hat.ADMINISTRATOR);
    }

    @Override
    void prepare() {
        database.run("update login set active = false where name = '%s'".formatted(me.name()));
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
                "person",
                "person_skill",
                "hat_assignment",
                "booking",
                "booking_history",
                "availability",
                "absence",
                "care_log_entry",
                "record_change",
                "audit_event"
            })
    void nothing_is_seen_any_more(String table) {
        unseen(table);
    }

    @Test
    void an_open_connection_loses_everything_at_the_next_statement() throws SQLException {
        var leaver = database.login(Hat.COORDINATOR);
        try (var connection = database.as(leaver).getConnection();
                var statement = connection.createStatement()) {
            try (var row = statement.executeQuery("select count(*) > 0 from booking")) {
                row.next();
                assertThat(row.getBoolean(1)).isTrue();
            }
            database.run(
                    "update login set active = false where name = '%s'".formatted(leaver.name()));
            try (var row = statement.executeQuery("select count(*) from booking")) {
                row.next();
                assertThat(row.getInt(1)).isZero();
            }
        }
    }

    @Test
    void nothing_is_changed_any_more() {
        assertThat(changed("update booking set cancelled = true")).isZero();
        assertThat(changed("update person set name = 'x'")).isZero();
        assertThat(
                        changed(
                                "update pay_run set status = 'APPROVED', approved_at = now(),"
                                        + " approved_by = '%s'".formatted(me.person())))
                .isZero();
    }
}
