package coop.equalcare.hatstand.platform.database.guard;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.people.domain.Hat;

import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.util.Set;

/** Whoever prepares pay, and would like to pay themselves. */
class FinanceAttackTest extends Attacks {

    @Override
    Set<Hat> hats() {
        return Set.of(Hat.FINANCE);
    }

    @Test
    void nobody_approves_for_somebody_else() {
        refused(
                "update pay_run set status = 'APPROVED', approved_at = now(), approved_by ="
                        + " '00000000-0000-0000-0000-000000000001'");
    }

    @Test
    void nobody_approves_what_they_prepared() {
        prepared();

        refused(
                "update pay_run set status = 'APPROVED', approved_at = now(), approved_by = '%s' where id = '%s'"
                        .formatted(me.person(), RUN));
    }

    @Test
    void a_line_pays_no_more_than_its_minutes_at_its_rate() {
        prepared();

        refused(
                """
                insert into pay_line values (gen_random_uuid(), '%s', '%s', 'VISIT',
                '00000000-0000-0000-0000-00000000a001', 1300, 60, 999999)
                """
                        .formatted(RUN, other.person()));
        refused(
                """
                insert into pay_line values (gen_random_uuid(), '%s', '%s', 'VISIT',
                '00000000-0000-0000-0000-00000000a001', 9900, 60, 9900)
                """
                        .formatted(RUN, other.person()));
    }

    @Test
    void nobody_adds_to_anothers_draft() {
        refused(
                """
                insert into pay_line values (gen_random_uuid(), '00000000-0000-0000-0000-00000000d001', '%s', 'VISIT',
                '00000000-0000-0000-0000-00000000a001', 1300, 60, 1300)
                """
                        .formatted(other.person()));
    }

    @Test
    void care_is_not_paid_without_a_run() {
        assertThat(
                        changed(
                                "update care_log_entry set status = 'PAID', version = version + 1"
                                        + " where status = 'CONFIRMED'"))
                .isZero();
        assertThat(
                        changed(
                                "update care_log_entry set status = 'PAID', version = version + 1"
                                        + " where status = 'PENDING'"))
                .isZero();
    }

    @Test
    void the_rota_and_people_are_looked_at_only() {
        refused("update booking set cancelled = true");
        refused("update person set name = 'x'");
        refused("insert into availability values (gen_random_uuid(), null, 1, '09:00', '10:00')");
    }

    @Test
    void what_the_hat_is_for_still_works() throws SQLException {
        assertThat(database.ask(me.name(), "select count(*) > 0 from pay_run")).isEqualTo("t");
        assertThat(database.ask(me.name(), "select count(*) > 0 from rate")).isEqualTo("t");
    }

    private static final String RUN = "00000000-0000-0000-0000-00000000d002";

    private void prepared() {
        stateOf(
                ("insert into pay_run (id, number, from_date, until_date, prepared_by, prepared_at,"
                     + " status, version) values ('%s', 2, '2026-02-01', '2026-02-28', '%s', now(),"
                     + " 'DRAFT', 0) on conflict do nothing")
                        .formatted(RUN, me.person()));
    }
}
