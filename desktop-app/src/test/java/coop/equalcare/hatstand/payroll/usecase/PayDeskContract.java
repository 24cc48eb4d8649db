package coop.equalcare.hatstand.payroll.usecase;

import static coop.equalcare.hatstand.payroll.domain.TestCare.ALEX;
import static coop.equalcare.hatstand.payroll.domain.TestCare.MAY;
import static coop.equalcare.hatstand.payroll.domain.TestCare.NINA;
import static coop.equalcare.hatstand.payroll.domain.TestCare.ROSE;
import static coop.equalcare.hatstand.payroll.domain.TestCare.SAM;
import static coop.equalcare.hatstand.payroll.domain.TestCare.VERA;
import static coop.equalcare.hatstand.payroll.domain.TestCare.rate;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.payroll.domain.PayPeriod;
import coop.equalcare.hatstand.payroll.domain.PayRun;
import coop.equalcare.hatstand.payroll.domain.PayRuns;
import coop.equalcare.hatstand.payroll.domain.TestCare;
import coop.equalcare.hatstand.people.domain.Engagement;
import coop.equalcare.hatstand.rates.domain.PayElement;
import coop.equalcare.hatstand.rates.domain.PayKind;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Pay with people, a rate and a code in it, and what every test of it does. */
abstract class PayDeskContract {

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

    OpenPayRun.Opened opened(PayRun run) {
        return done(pay.openRun().handle(PREPARER, new OpenPayRun.Query(run.id())));
    }

    Outcome<ExportPayRun.Exported> export(PayRun run, ExportPayRun.Format format) {
        return pay.export().handle(PREPARER, new ExportPayRun.Command(run.id(), format, folder));
    }

    static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }
}
