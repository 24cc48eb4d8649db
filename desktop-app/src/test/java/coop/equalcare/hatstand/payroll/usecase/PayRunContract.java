package coop.equalcare.hatstand.payroll.usecase;

import static coop.equalcare.hatstand.payroll.domain.TestCare.ALEX;
import static coop.equalcare.hatstand.payroll.domain.TestCare.MAY;
import static coop.equalcare.hatstand.payroll.domain.TestCare.ROSE;
import static coop.equalcare.hatstand.payroll.domain.TestCare.care;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Money;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.payroll.domain.PayRunStatus;
import coop.equalcare.hatstand.rates.domain.PayKind;
import coop.equalcare.hatstand.rostering.domain.BookingKind;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** How a run is prepared, discarded and approved, on fakes and on both databases alike. */
abstract class PayRunContract extends PayDeskContract {

    @Test
    void a_draft_holds_confirmed_care_of_its_period_and_no_other() {
        pay.confirm(care(MAY, "2026-10-31T23:30", 30));
        pay.confirm(care(MAY, "2026-11-01T00:00", 60));
        pay.confirm(care(MAY, "2026-11-30T23:45", 45));
        pay.confirm(care(MAY, "2026-12-01T00:45", 60));

        var run = prepared();

        assertThat(run.minutes()).isEqualTo(105);
        assertThat(run.total()).isEqualTo(new Money(2205));
        assertThat(run.number()).isEqualTo(1);
        assertThat(run.status()).isEqualTo(PayRunStatus.DRAFT);
    }

    @Test
    void a_run_with_no_confirmed_care_is_refused_with_its_days() {
        assertThat(pay.prepare().handle(PREPARER, command(), Progress.NONE))
                .isEqualTo(
                        new Outcome.Refused<>(
                                Finding.block(
                                        "payroll.prepare.no_care",
                                        NOVEMBER.from(),
                                        NOVEMBER.until())));
    }

    @Test
    void a_run_in_which_every_rate_is_missing_is_refused_with_the_reasons() {
        pay.confirm(care(MAY, BookingKind.SLEEP_IN, "2026-11-02T22:00", 540, 0));

        var outcome = pay.prepare().handle(PREPARER, command(), Progress.NONE);

        assertThat(outcome)
                .isEqualTo(
                        new Outcome.Refused<>(
                                List.of(
                                        Finding.block("payroll.prepare.nothing_payable", 1),
                                        Finding.warn(
                                                "payroll.rule.no_rate",
                                                "May Brook",
                                                PayKind.SLEEP_IN,
                                                LocalDate.of(2026, 11, 2),
                                                1,
                                                Duration.ofHours(9),
                                                MAY))));
        assertThat(runs()).isEmpty();
    }

    @Test
    void a_cancelled_run_leaves_nothing_behind() {
        pay.confirm(care(MAY, "2026-11-02T09:00", 60));
        pay.confirm(care(ALEX, "2026-11-02T09:00", 60));

        assertThat(pay.prepare().handle(PREPARER, command(), new CancelAfter(1)))
                .isEqualTo(new Outcome.Refused<>(Finding.note("payroll.prepare.cancelled")));
        assertThat(runs()).isEmpty();
        assertThat(prepared().number()).isEqualTo(1);
    }

    @Test
    void care_in_a_draft_is_in_no_other_until_the_draft_is_discarded() {
        pay.confirm(care(MAY, "2026-11-02T09:00", 60));
        var draft = prepared();

        assertThat(pay.prepare().handle(PREPARER, command(), Progress.NONE))
                .isInstanceOf(Outcome.Refused.class);
        pay.discard().handle(PREPARER, new DiscardPayRun.Command(draft.id()));

        assertThat(runs()).isEmpty();
        assertThat(prepared().total()).isEqualTo(new Money(1260));
    }

    @Test
    void a_second_person_approves_and_the_care_is_paid_and_the_wages_are_owed() {
        pay.confirm(care(MAY, "2026-11-02T09:00", 60));
        pay.confirm(care(MAY, "2026-11-03T09:00", 30));
        pay.confirm(care(ALEX, "2026-11-03T09:00", 60));

        var run = approved(prepared());

        assertThat(run.status()).isEqualTo(PayRunStatus.APPROVED);
        assertThat(pay.paid()).isEqualTo(3);
        assertThat(pay.owed(MAY)).isEqualTo(1890);
        assertThat(pay.owed(ALEX)).isEqualTo(1260);
        assertThat(opened(run).approvedBy()).contains("Nina Shaw");
    }

    @Test
    void nobody_approves_what_they_prepared() {
        pay.confirm(care(MAY, "2026-11-02T09:00", 60));
        var draft = prepared();

        assertThat(pay.approve().handle(PREPARER, approval(draft)))
                .isEqualTo(new Outcome.Refused<>(Finding.block("payroll.rule.second_person")));
        assertThat(pay.paid()).isZero();
        assertThat(pay.owed(MAY)).isZero();
    }

    @Test
    void nothing_is_approved_twice() {
        pay.confirm(care(MAY, "2026-11-02T09:00", 60));
        var draft = prepared();
        approved(draft);

        assertThat(pay.approve().handle(new Actor(ALEX, ALL), approval(draft)))
                .isEqualTo(new Outcome.Refused<>(Finding.block("payroll.rule.approved_already")));
        assertThat(pay.owed(MAY)).isEqualTo(1260);
    }

    @Test
    void an_approved_run_cannot_be_discarded() {
        pay.confirm(care(MAY, "2026-11-02T09:00", 60));
        var run = approved(prepared());

        assertThat(pay.discard().handle(PREPARER, new DiscardPayRun.Command(run.id())))
                .isEqualTo(new Outcome.Refused<>(Finding.block("payroll.rule.only_a_draft")));
    }

    @Test
    void a_discarded_draft_cannot_be_approved() {
        pay.confirm(care(MAY, "2026-11-02T09:00", 60));
        var draft = prepared();
        pay.discard().handle(PREPARER, new DiscardPayRun.Command(draft.id()));

        assertThat(pay.approve().handle(APPROVER, approval(draft)))
                .isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void nobody_acts_without_the_permission() {
        var stranger = new Actor(ROSE, Set.of());

        assertThat(pay.prepare().handle(stranger, command(), Progress.NONE))
                .isEqualTo(
                        new Outcome.Refused<>(
                                Finding.block(
                                        "platform.gate.missing_permission",
                                        Permission.PREPARE_PAY)));
    }

    /** Somebody presses cancel once so many people are worked out. */
    private static final class CancelAfter implements Progress {

        private final long people;
        private long seen;

        CancelAfter(long people) {
            this.people = people;
        }

        @Override
        public void at(long done, long total) {
            seen = done;
        }

        @Override
        public boolean cancelled() {
            return seen >= people;
        }
    }
}
