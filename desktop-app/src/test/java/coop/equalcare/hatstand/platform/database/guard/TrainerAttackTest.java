package coop.equalcare.hatstand.platform.database.guard;

import coop.equalcare.hatstand.people.domain.Hat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Set;

/** Whoever looks at the rota to teach, and at nothing else. */
class TrainerAttackTest extends Attacks {

    @Override
    Set<Hat> hats() {
        return Set.of(Hat.TRAINER);
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
                "care_log_entry",
                "care_log_confirmation",
                "care_log_adjustment",
                "audit_sealed"
            })
    void pay_the_ledger_and_the_care_log_stay_hidden(String table) {
        unseen(table);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update booking set cancelled = true",
                "update person set email = 'x'",
                "insert into person_skill select id, 'Driving', null from person",
                "update hat_assignment set until = '2030-01-01'",
                "update care_log_entry set status = 'PAID'",
                "select remove_skill(gen_random_uuid(), 'Driving')",
                "select discard_pay_run('00000000-0000-0000-0000-00000000d001')"
            })
    void nothing_is_changed(String sql) {
        refused(sql);
    }
}
