package coop.equalcare.hatstand.platform.database.guard;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.people.domain.Hat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.sql.SQLException;
import java.util.Set;

/** Whoever plans, and would like to see what others earn. */
class CoordinatorAttackTest extends Attacks {

    @Override
    Set<Hat> hats() {
        return Set.of(Hat.COORDINATOR);
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
                "ledger_head"
            })
    void pay_and_the_ledger_stay_hidden(String table) {
        unseen(table);
    }

    @Test
    void nobody_agrees_for_both_in_a_colleagues_name() {
        refused(
                "insert into care_log_confirmation values (gen_random_uuid(), '%s', 0, '%s', now())"
                        .formatted(me.person(), other.person()));
    }

    @Test
    void care_is_not_invented_without_a_booking() {
        refused(
                """
                insert into care_log_entry values (gen_random_uuid(), '00000000-0000-0000-0000-00000000b001', '%s',
                '%s', 'VISIT', '2026-01-05 09:00Z', '2026-01-05 19:00Z', '2026-01-05 09:00Z', '2026-01-05 19:00Z',
                0, 'PENDING', 0, 0)
                """
                        .formatted(me.person(), other.person()));
    }

    @Test
    void care_is_not_confirmed_without_those_who_were_there() {
        var id = "00000000-0000-0000-0000-0000000c0001";
        database.run(
                """
                insert into care_log_entry values ('%s', '00000000-0000-0000-0000-00000000b001', '%s', '%s', 'VISIT',
                '2026-01-05 09:00Z', '2026-01-05 10:00Z', '2026-01-05 09:00Z', '2026-01-05 10:00Z', 0, 'PENDING', 0, 0)
                """
                        .formatted(id, me.person(), other.person()));

        refused(
                "update care_log_entry set status = 'CONFIRMED', version = 1 where id = '"
                        + id
                        + "'");
        refused("update care_log_entry set status = 'PAID', version = 1 where id = '" + id + "'");
        refused("update care_log_entry set worker_id = supported_id where id = '" + id + "'");
    }

    @Test
    void a_change_of_a_booking_is_kept_in_ones_own_name() throws SQLException {
        database.ask(
                me.name(),
                "select set_config('hatstand.actor', '%s', false)".formatted(other.person()),
                "update booking set needs_skill = 'claimed', version = version + 1 where id ="
                        + " '00000000-0000-0000-0000-00000000b001'");

        assertThat(
                        database.ask(
                                me.name(),
                                "select actor_id || login from booking_history where needs_skill ="
                                        + " 'claimed'"))
                .isEqualTo(me.person() + me.name());
    }

    @Test
    void what_the_hat_is_for_still_works() {
        assertThat(
                        changed(
                                "update booking set cancelled = false, version = version + 1 where"
                                        + " id = '00000000-0000-0000-0000-00000000b001'"))
                .isEqualTo(1);
        assertThat(changed("update person set phone = '01632 960001'")).isEqualTo(2);
    }
}
