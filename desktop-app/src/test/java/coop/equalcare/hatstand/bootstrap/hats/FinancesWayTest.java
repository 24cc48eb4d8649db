package coop.equalcare.hatstand.bootstrap.hats;

import static coop.equalcare.hatstand.bootstrap.hats.WorkingCoOp.done;
import static coop.equalcare.hatstand.bootstrap.hats.WorkingCoOp.refusedByTheDatabase;
import static coop.equalcare.hatstand.bootstrap.hats.WorkingCoOp.refusedByTheDesk;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.carelog.domain.CareLog;
import coop.equalcare.hatstand.carelog.domain.EntryStatus;
import coop.equalcare.hatstand.carelog.usecase.ConfirmEntries;
import coop.equalcare.hatstand.carelog.usecase.ConfirmEntry;
import coop.equalcare.hatstand.carelog.usecase.OpenCareLog;
import coop.equalcare.hatstand.carelog.usecase.RegisterEnded;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.ledger.usecase.VerifyLedger;
import coop.equalcare.hatstand.payroll.domain.PayPeriod;
import coop.equalcare.hatstand.payroll.domain.PayRun;
import coop.equalcare.hatstand.payroll.domain.PayRunStatus;
import coop.equalcare.hatstand.payroll.usecase.ApprovePayRun;
import coop.equalcare.hatstand.payroll.usecase.DiscardPayRun;
import coop.equalcare.hatstand.payroll.usecase.ExplainLine;
import coop.equalcare.hatstand.payroll.usecase.ExportPayRun;
import coop.equalcare.hatstand.payroll.usecase.OpenPayRun;
import coop.equalcare.hatstand.payroll.usecase.PreparePayRun;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.platform.database.CoOp;
import coop.equalcare.hatstand.rates.domain.PayKind;
import coop.equalcare.hatstand.rates.usecase.AddRate;
import coop.equalcare.hatstand.rates.usecase.SetPayElement;
import coop.equalcare.hatstand.rostering.domain.BookingKind;
import coop.equalcare.hatstand.rostering.usecase.CancelBooking;
import coop.equalcare.hatstand.rostering.usecase.PlaceBooking;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The whole of finance's work with logins of their own, and where it ends. */
class FinancesWayTest {

    private static WorkingCoOp coOp;
    private static WorkingCoOp.Desk coordinator;
    private static WorkingCoOp.Desk desk;
    private static WorkingCoOp.Desk second;
    private static WorkingCoOp.Desk facilitator;

    @TempDir Path folder;

    @BeforeAll
    static void open() {
        coOp = new WorkingCoOp();
        coordinator = coOp.desk(Hat.COORDINATOR);
        desk = coOp.desk(Hat.FINANCE);
        second = coOp.desk(Hat.FINANCE);
        facilitator = coOp.desk(Hat.FACILITATOR);
        done(
                desk.hatstand()
                        .rates
                        .addRate
                        .handle(desk.actor(), rate(Optional.empty(), coOp.today.minusYears(1))));
        done(
                desk.hatstand()
                        .rates
                        .setPayElement
                        .handle(
                                desk.actor(),
                                new SetPayElement.Command(PayKind.VISIT, "1", "Visits", true)));
    }

    @AfterAll
    static void close() {
        coOp.close();
    }

    private static AddRate.Command rate(Optional<PersonId> person, LocalDate from) {
        return new AddRate.Command(person, PayKind.VISIT, 1333, from, "Agreed by the members");
    }

    /** Support that day, confirmed by both, with the coordinator's own login. */
    private static void confirmedCare(LocalDate day) {
        var actor = coordinator.actor();
        var careLog = coordinator.hatstand().careLog;
        done(
                coordinator
                        .hatstand()
                        .rostering
                        .placeBooking
                        .handle(
                                actor,
                                new PlaceBooking.Command(
                                        coOp.rose,
                                        Optional.of(coOp.may),
                                        day.atTime(9, 0).atZone(CoOp.HOME_ZONE).toInstant(),
                                        day.atTime(9, 50).atZone(CoOp.HOME_ZONE).toInstant(),
                                        BookingKind.VISIT,
                                        Optional.empty())));
        done(careLog.registerEnded.handle(actor, RegisterEnded.Command.USUAL));
        var pending =
                new OpenCareLog.Query(
                        Set.of(EntryStatus.PENDING), Optional.of(day), Optional.of(day), "");
        var agreements =
                done(careLog.openCareLog.handle(actor, pending)).lines().stream()
                        .map(CareLog.Line::entry)
                        .flatMap(
                                entry ->
                                        Stream.of(entry.worker(), entry.supported())
                                                .map(
                                                        who ->
                                                                new ConfirmEntry.Command(
                                                                        entry.id(),
                                                                        entry.edition(),
                                                                        who)))
                        .toList();
        done(careLog.confirmEntries.handle(actor, new ConfirmEntries.Command(agreements)));
    }

    private static Outcome<PayRun> prepare(WorkingCoOp.Desk by, LocalDate day) {
        return by.hatstand()
                .payroll
                .preparePayRun
                .handle(
                        by.actor(),
                        new PreparePayRun.Command(new PayPeriod(day, day)),
                        Progress.NONE);
    }

    private static Outcome<PayRun> approve(WorkingCoOp.Desk by, PayRun run) {
        return by.hatstand()
                .payroll
                .approvePayRun
                .handle(by.actor(), new ApprovePayRun.Command(run.id(), run.version()));
    }

    @Test
    void a_run_is_prepared_explained_approved_by_a_second_person_posted_and_exported() {
        var day = coOp.today.minusDays(5);
        confirmedCare(day);
        var payroll = desk.hatstand().payroll;

        var run = done(prepare(desk, day));
        var opened = done(payroll.openPayRun.handle(desk.actor(), new OpenPayRun.Query(run.id())));
        done(
                payroll.explainLine.handle(
                        desk.actor(), new ExplainLine.Query(opened.run().lines().getFirst().id())));
        assertThat(approve(desk, run)).isInstanceOf(Outcome.Refused.class);
        assertThat(done(approve(second, run)).status()).isEqualTo(PayRunStatus.APPROVED);

        for (var format : EnumSet.allOf(ExportPayRun.Format.class)) {
            var exported =
                    done(
                            payroll.exportPayRun.handle(
                                    desk.actor(),
                                    new ExportPayRun.Command(run.id(), format, folder)));
            assertThat(exported.total()).isEqualTo(run.total());
        }
        assertThat(
                        done(desk.hatstand()
                                        .ledger
                                        .verifyLedger
                                        .handle(
                                                desk.actor(),
                                                VerifyLedger.Query.PLAIN,
                                                Progress.NONE))
                                .transfers())
                .isPositive();
        assertThat(done(payroll.openPayRuns.handle(desk.actor())).runs()).isNotEmpty();
        assertThat(done(payroll.openRates.handle(desk.actor())).rates()).isNotEmpty();
    }

    @Test
    void a_facilitator_may_be_the_second_person() {
        var day = coOp.today.minusDays(6);
        confirmedCare(day);

        var run = done(prepare(desk, day));

        assertThat(done(approve(facilitator, run)).status()).isEqualTo(PayRunStatus.APPROVED);
        refusedByTheDesk(Permission.PREPARE_PAY, prepare(facilitator, day));
    }

    @Test
    void a_draft_is_thrown_away_and_an_approved_run_is_not() {
        var day = coOp.today.minusDays(7);
        confirmedCare(day);
        var payroll = desk.hatstand().payroll;

        var draft = done(prepare(desk, day));
        done(payroll.discardPayRun.handle(desk.actor(), new DiscardPayRun.Command(draft.id())));
        var run = done(prepare(desk, day));
        done(approve(second, run));

        assertThat(payroll.discardPayRun.handle(desk.actor(), new DiscardPayRun.Command(run.id())))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void somebody_gets_a_rate_of_their_own() {
        var own = rate(Optional.of(coOp.tom), coOp.today);

        done(desk.hatstand().rates.addRate.handle(desk.actor(), own));
        refusedByTheDesk(
                Permission.PREPARE_PAY,
                facilitator.hatstand().rates.addRate.handle(facilitator.actor(), own));
        refusedByTheDatabase(
                Permission.PREPARE_PAY,
                facilitator
                        .hatstand()
                        .rates
                        .addRate
                        .handle(
                                facilitator.tampered(),
                                rate(Optional.of(coOp.tom), coOp.today.plusDays(1))));
    }

    @Test
    void finance_changes_neither_the_rota_nor_care_nor_people() {
        var place =
                new PlaceBooking.Command(
                        coOp.rose,
                        Optional.of(coOp.tom),
                        coOp.today.plusDays(40).atTime(9, 0).atZone(CoOp.HOME_ZONE).toInstant(),
                        coOp.today.plusDays(40).atTime(10, 0).atZone(CoOp.HOME_ZONE).toInstant(),
                        BookingKind.VISIT,
                        Optional.empty());
        var placed =
                done(coordinator
                                .hatstand()
                                .rostering
                                .placeBooking
                                .handle(coordinator.actor(), place))
                        .booking();
        var cancel =
                new CancelBooking.Command(placed.id(), Optional.of("To save"), placed.version());
        var rostering = desk.hatstand().rostering;

        refusedByTheDesk(
                Permission.EDIT_ROSTER, rostering.cancelBooking.handle(desk.actor(), cancel));
        refusedByTheDatabase(
                Permission.EDIT_ROSTER, rostering.cancelBooking.handle(desk.tampered(), cancel));
        assertThat(
                        done(
                                desk.hatstand()
                                        .careLog
                                        .registerEnded
                                        .handle(desk.actor(), RegisterEnded.Command.USUAL)))
                .isNotNull();
    }
}
