package coop.equalcare.hatstand.payroll.usecase;

import static coop.equalcare.hatstand.payroll.domain.TestCare.ALEX;
import static coop.equalcare.hatstand.payroll.domain.TestCare.JOY;
import static coop.equalcare.hatstand.payroll.domain.TestCare.MAY;
import static coop.equalcare.hatstand.payroll.domain.TestCare.VERA;
import static coop.equalcare.hatstand.payroll.domain.TestCare.care;
import static coop.equalcare.hatstand.payroll.domain.TestCare.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Money;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.payroll.domain.PayDifference;
import coop.equalcare.hatstand.payroll.domain.PayPeriod;
import coop.equalcare.hatstand.payroll.domain.PayRunStatus;
import coop.equalcare.hatstand.payroll.domain.TestCare;
import coop.equalcare.hatstand.people.domain.Engagement;
import coop.equalcare.hatstand.rates.domain.PayElement;
import coop.equalcare.hatstand.rates.domain.PayKind;
import coop.equalcare.hatstand.rostering.domain.BookingKind;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** How a run is looked through and exported, on fakes and on both databases alike. */
abstract class PayReviewContract extends PayDeskContract {

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
                .containsExactly(tuple("Rose O’Neil", 0, 60L), tuple("Rose O’Neil", 30, 450L));
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
                        tuple(2, PayRunStatus.DRAFT, Optional.empty()),
                        tuple(1, PayRunStatus.APPROVED, Optional.of("Nina Shaw")));
        assertThat(overview.suggested()).isEqualTo(PayPeriod.of(YearMonth.of(2026, 12)));
    }

    @Test
    void before_the_first_run_last_month_is_suggested() {
        assertThat(done(pay.openRuns().handle(PREPARER)).suggested())
                .isEqualTo(PayPeriod.of(YearMonth.of(2026, 10)));
    }

    @Test
    void who_can_be_paid_is_offered_a_rate_of_their_own() {
        pay.know(TestCare.engaged(JOY, "Joy Ashworth", Engagement.VOLUNTEER));

        var opened = done(pay.openRates().handle(PREPARER));

        assertThat(opened.people())
                .extracting(payee -> payee.name())
                .containsExactly(
                        "Alex Lumb",
                        "May Brook",
                        "Nina Shaw",
                        "Rose O’Neil",
                        "Sam Hill",
                        "Vera Moss");
        assertThat(opened.elements()).hasSize(1);
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
                                        Finding.block("payroll.export.no_code", PayKind.MEETING))));
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
}
