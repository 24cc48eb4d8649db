package coop.equalcare.hatstand.payroll.usecase;

import static coop.equalcare.hatstand.payroll.domain.TestCare.ALEX;
import static coop.equalcare.hatstand.payroll.domain.TestCare.JOY;
import static coop.equalcare.hatstand.payroll.domain.TestCare.MAY;
import static coop.equalcare.hatstand.payroll.domain.TestCare.NINA;
import static coop.equalcare.hatstand.payroll.domain.TestCare.ROSE;
import static coop.equalcare.hatstand.payroll.domain.TestCare.SAM;
import static coop.equalcare.hatstand.payroll.domain.TestCare.VERA;
import static coop.equalcare.hatstand.payroll.domain.TestCare.care;
import static coop.equalcare.hatstand.payroll.domain.TestCare.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Money;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.payroll.domain.PayDifference;
import coop.equalcare.hatstand.payroll.domain.PayPeriod;
import coop.equalcare.hatstand.payroll.domain.PayRun;
import coop.equalcare.hatstand.payroll.domain.PayRunStatus;
import coop.equalcare.hatstand.payroll.domain.PayRuns;
import coop.equalcare.hatstand.payroll.domain.TestCare;
import coop.equalcare.hatstand.people.domain.Engagement;
import coop.equalcare.hatstand.rates.domain.PayElement;
import coop.equalcare.hatstand.rates.domain.PayKind;
import coop.equalcare.hatstand.rostering.domain.BookingKind;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What pay does, on fakes and on both databases alike. */
abstract class PayRunContract {

    static final PayPeriod NOVEMBER = PayPeriod.of(YearMonth.of(2026, 11));
    static final Set<Permission> ALL = EnumSet.allOf(Permission.class);
    static final Actor PREPARER = new Actor(SAM, ALL);
    static final Actor APPROVER = new Actor(NINA, ALL);

    @TempDir Path folder;

    PayDesk pay;

    abstract PayDesk open();

    @BeforeEach
    void openTheDesk() {
        pay = open();
        pay.know(TestCare.employed(SAM, "Sam Hill", "1"));
        pay.know(TestCare.employed(NINA, "Nina Shaw", "2"));
        pay.know(TestCare.employed(MAY, "May Brook", "12"));
        pay.know(TestCare.employed(ALEX, "Alex Lumb", "13"));
        pay.know(TestCare.engaged(VERA, "Vera Moss", Engagement.INDEPENDENT));
        pay.know(TestCare.employed(ROSE, "Rose O’Neil", "14"));
        pay.set(rate(PayKind.VISIT, 1260, "2026-04-01"));
        pay.set(new PayElement(PayKind.VISIT, "1", "Visits", true));
    }

    @AfterEach
    void closeTheDesk() {
        pay.close();
    }

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
                                                Duration.ofHours(9)))));
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
    void the_review_names_what_needs_attention_first() {
        pay.know(TestCare.engaged(JOY, "Joy Ashworth", Engagement.EMPLOYED));
        pay.set(rate(PayKind.MEETING, 1260, "2026-04-01"));
        pay.confirm(care(MAY, "2026-11-02T09:00", 60));
        pay.confirm(care(JOY, "2026-11-02T09:00", 60));
        pay.confirm(care(ALEX, BookingKind.MEETING, "2026-11-02T13:00", 60, 0));
        pay.confirm(care(ALEX, BookingKind.SLEEP_IN, "2026-11-02T22:00", 60, 0));
        var run = prepared();
        pay.confirm(care(MAY, "2026-11-05T09:00", 60));

        assertThat(opened(run).attention())
                .extracting(Finding::key)
                .containsExactlyInAnyOrder(
                        "payroll.rule.no_rate",
                        "payroll.review.later",
                        "payroll.review.no_works_number",
                        "payroll.review.no_code");
    }

    @Test
    void the_review_says_what_has_changed_since_the_last_approved_run() {
        pay.confirm(care(MAY, "2026-11-02T09:00", 60));
        pay.confirm(care(ALEX, "2026-11-02T09:00", 60));
        approved(prepared());
        pay.confirm(care(MAY, "2026-11-09T09:00", 60));
        pay.confirm(care(VERA, "2026-11-09T09:00", 120));

        var opened = opened(prepared());

        assertThat(opened.lastNumber()).contains(1);
        assertThat(opened.differences())
                .containsExactly(
                        new PayDifference(VERA, Money.ZERO, new Money(2520)),
                        new PayDifference(ALEX, new Money(1260), Money.ZERO));
    }

    @Test
    void every_line_opens_to_its_entries_and_the_rate_that_counted() {
        pay.confirm(care(MAY, BookingKind.VISIT, "2026-11-03T09:00", 480, 30));
        pay.confirm(care(MAY, "2026-11-02T09:00", 60));
        var line = prepared().lines().getFirst();

        var explained = done(pay.explain().handle(PREPARER, new ExplainLine.Query(line.id())));

        assertThat(explained.line()).isEqualTo(line);
        assertThat(explained.rate().source()).isEqualTo("agreed");
        assertThat(explained.workings())
                .extracting(
                        working -> working.supported(),
                        working -> working.breakMinutes(),
                        working -> working.minutes())
                .containsExactly(
                        tuple("Rose O’Neil", 0, 60L),
                        tuple("Rose O’Neil", 30, 450L));
    }

    @Test
    void the_list_says_how_far_each_run_is_and_what_to_prepare_next() {
        pay.confirm(care(MAY, "2026-11-02T09:00", 60));
        approved(prepared());
        pay.confirm(care(ALEX, "2026-11-03T09:00", 60));
        prepared();

        var overview = done(pay.openRuns().handle(PREPARER));

        assertThat(overview.runs())
                .extracting(run -> run.number(), run -> run.status(), run -> run.approvedBy())
                .containsExactly(
                        tuple(
                                2, PayRunStatus.DRAFT, Optional.empty()),
                        tuple(
                                1, PayRunStatus.APPROVED, Optional.of("Nina Shaw")));
        assertThat(overview.suggested()).isEqualTo(PayPeriod.of(YearMonth.of(2026, 12)));
    }

    @Test
    void before_the_first_run_last_month_is_suggested() {
        assertThat(done(pay.openRuns().handle(PREPARER)).suggested())
                .isEqualTo(PayPeriod.of(YearMonth.of(2026, 10)));
    }

    @Test
    void a_draft_is_not_exported() {
        pay.confirm(care(MAY, "2026-11-02T09:00", 60));

        assertThat(export(prepared(), ExportPayRun.Format.SAGE))
                .isEqualTo(new Outcome.Refused<>(Finding.block("payroll.rule.approve_first")));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void the_same_run_exported_twice_gives_the_same_bytes_whatever_has_changed()
            throws IOException {
        pay.confirm(care(MAY, "2026-11-02T09:00", 60));
        var run = approved(prepared());
        var first = done(export(run, ExportPayRun.Format.GENERIC));
        var bytes = Files.readAllBytes(first.file());
        var control = Files.readAllBytes(first.control());
        pay.call(MAY, "May Brook-Lumb");
        pay.set(new PayElement(PayKind.VISIT, "99", "Renamed", false));
        folder = Files.createDirectory(folder.resolve("again"));

        var second = done(export(run, ExportPayRun.Format.GENERIC));

        assertThat(second.file().getFileName()).isEqualTo(first.file().getFileName());
        assertThat(second.file()).hasBinaryContent(bytes);
        assertThat(second.control()).hasBinaryContent(control);
        assertThat(second.hash()).isEqualTo(first.hash());
    }

    @Test
    void an_export_says_its_control_totals_and_names_its_run_period_and_hash() {
        pay.confirm(care(MAY, "2026-11-02T09:00", 60));
        pay.confirm(care(VERA, "2026-11-02T09:00", 60));
        var run = approved(prepared());

        var exported = done(export(run, ExportPayRun.Format.SAGE));

        assertThat(exported.people()).isEqualTo(1);
        assertThat(exported.total()).isEqualTo(new Money(1260));
        assertThat(exported.file())
                .hasFileName(
                        "hatstand-payrun-0001-2026-11-01_2026-11-30-sage-"
                                + exported.hash().shortForm()
                                + ".csv")
                .content()
                .isEqualTo(
                        """
                        Employee Reference,Payment Reference,Hours,Rate\r
                        12,1,1.00,12.60\r
                        """);
        assertThat(runs().getFirst().exported()).isTrue();
    }

    @Test
    void what_payroll_would_not_know_is_named_before_any_file_is_written() {
        pay.know(TestCare.engaged(JOY, "Joy Ashworth", Engagement.EMPLOYED));
        pay.set(rate(PayKind.MEETING, 1260, "2026-04-01"));
        pay.confirm(care(JOY, BookingKind.MEETING, "2026-11-02T09:00", 60, 0));
        var run = approved(prepared());

        assertThat(export(run, ExportPayRun.Format.SAGE))
                .isEqualTo(
                        new Outcome.Refused<>(
                                List.of(
                                        Finding.block(
                                                "payroll.export.no_works_number", "Joy Ashworth"),
                                        Finding.block(
                                                "payroll.export.no_code", PayKind.MEETING))));
        assertThat(folder).isEmptyDirectory();
        assertThat(runs().getFirst().exported()).isFalse();
    }

    @Test
    void a_folder_that_vanished_is_named() {
        pay.confirm(care(MAY, "2026-11-02T09:00", 60));
        var run = approved(prepared());
        folder = folder.resolve("gone");

        assertThat(export(run, ExportPayRun.Format.SAGE))
                .isEqualTo(
                        new Outcome.Refused<>(
                                Finding.block("platform.file.no_folder", folder.toString())));
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

    List<PayRuns.Summary> runs() {
        return done(pay.openRuns().handle(PREPARER)).runs();
    }

    static PreparePayRun.Command command() {
        return new PreparePayRun.Command(NOVEMBER);
    }

    PayRun prepared() {
        return done(pay.prepare().handle(PREPARER, command(), Progress.NONE));
    }

    PayRun approved(PayRun draft) {
        return done(pay.approve().handle(APPROVER, approval(draft)));
    }

    static ApprovePayRun.Command approval(PayRun draft) {
        return new ApprovePayRun.Command(draft.id(), draft.version());
    }

    private OpenPayRun.Opened opened(PayRun run) {
        return done(pay.openRun().handle(PREPARER, new OpenPayRun.Query(run.id())));
    }

    Outcome<ExportPayRun.Exported> export(PayRun run, ExportPayRun.Format format) {
        return pay.export().handle(PREPARER, new ExportPayRun.Command(run.id(), format, folder));
    }

    static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
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
