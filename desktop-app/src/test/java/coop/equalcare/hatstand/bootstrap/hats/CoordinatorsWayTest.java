package coop.equalcare.hatstand.bootstrap.hats;

import static coop.equalcare.hatstand.bootstrap.hats.WorkingCoOp.done;
import static coop.equalcare.hatstand.bootstrap.hats.WorkingCoOp.refusedByTheDatabase;
import static coop.equalcare.hatstand.bootstrap.hats.WorkingCoOp.refusedByTheDesk;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.carelog.domain.CareLogEntry;
import coop.equalcare.hatstand.carelog.domain.Confirmed;
import coop.equalcare.hatstand.carelog.domain.EntryStatus;
import coop.equalcare.hatstand.carelog.domain.Proposal;
import coop.equalcare.hatstand.carelog.usecase.AdjustEntry;
import coop.equalcare.hatstand.carelog.usecase.ConfirmEntries;
import coop.equalcare.hatstand.carelog.usecase.ConfirmEntry;
import coop.equalcare.hatstand.carelog.usecase.OpenCareLog;
import coop.equalcare.hatstand.carelog.usecase.OpenEntry;
import coop.equalcare.hatstand.carelog.usecase.RegisterEnded;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.payroll.domain.PayPeriod;
import coop.equalcare.hatstand.payroll.usecase.PreparePayRun;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.PeopleFilter;
import coop.equalcare.hatstand.people.domain.PersonDraft;
import coop.equalcare.hatstand.people.domain.Skill;
import coop.equalcare.hatstand.people.usecase.AddPerson;
import coop.equalcare.hatstand.people.usecase.ChangePerson;
import coop.equalcare.hatstand.people.usecase.FindPeople;
import coop.equalcare.hatstand.people.usecase.OpenPerson;
import coop.equalcare.hatstand.people.usecase.hats.GiveHat;
import coop.equalcare.hatstand.people.usecase.hats.RequestHat;
import coop.equalcare.hatstand.platform.database.CoOp;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingKind;
import coop.equalcare.hatstand.rostering.domain.Slot;
import coop.equalcare.hatstand.rostering.usecase.CancelBooking;
import coop.equalcare.hatstand.rostering.usecase.ChangeBooking;
import coop.equalcare.hatstand.rostering.usecase.ChangeBookingTime;
import coop.equalcare.hatstand.rostering.usecase.ListSupported;
import coop.equalcare.hatstand.rostering.usecase.MoveBooking;
import coop.equalcare.hatstand.rostering.usecase.OpenBoard;
import coop.equalcare.hatstand.rostering.usecase.PlaceBooking;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The whole of a coordinator's work with a login of their own, and where it ends. */
class CoordinatorsWayTest {

    private static WorkingCoOp coOp;
    private static WorkingCoOp.Desk desk;
    private static WorkingCoOp.Desk trainer;

    @BeforeAll
    static void open() {
        coOp = new WorkingCoOp();
        desk = coOp.desk(Hat.COORDINATOR);
        trainer = coOp.desk(Hat.TRAINER);
    }

    @AfterAll
    static void close() {
        coOp.close();
    }

    private static LocalDate monday() {
        return coOp.today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static PlaceBooking.Command visit(LocalDate day) {
        return new PlaceBooking.Command(
                coOp.rose,
                Optional.of(coOp.may),
                day.atTime(9, 0).atZone(CoOp.HOME_ZONE).toInstant(),
                day.atTime(10, 0).atZone(CoOp.HOME_ZONE).toInstant(),
                BookingKind.VISIT,
                Optional.empty());
    }

    private static Booking placed(LocalDate day) {
        return done(desk.hatstand().rostering.placeBooking.handle(desk.actor(), visit(day)))
                .booking();
    }

    @Test
    void the_board_is_loaded_with_its_workers_and_whom_one_can_book_for() {
        var rostering = desk.hatstand().rostering;

        var week = done(rostering.openBoard.handle(desk.actor(), OpenBoard.Query.week(monday())));
        var supported =
                done(
                        rostering.listSupported.handle(
                                desk.actor(), new ListSupported.Query(coOp.today)));

        assertThat(week.board().workers()).extracting("id").contains(coOp.may, coOp.tom);
        assertThat(supported).extracting("id").contains(coOp.rose);
    }

    @Test
    void a_booking_is_placed_moved_changed_cancelled_with_a_reason_and_put_back() {
        var rostering = desk.hatstand().rostering;
        var booking = placed(coOp.today.plusDays(20));

        var moved =
                done(
                        rostering.moveBooking.handle(
                                desk.actor(),
                                new MoveBooking.Command(
                                        booking.id(),
                                        new Slot(Optional.of(coOp.tom), booking.when().start()),
                                        booking.version())));
        var undone = done(rostering.moveBooking.handle(desk.actor(), moved.reversed())).after();
        var longer =
                done(rostering.changeBookingTime.handle(
                                desk.actor(),
                                new ChangeBookingTime.Command(
                                        undone.id(),
                                        undone.when().start(),
                                        undone.when().end().plusSeconds(1800),
                                        undone.version())))
                        .after();
        var changed =
                done(rostering.changeBooking.handle(
                                desk.actor(),
                                new ChangeBooking.Command(
                                        longer.id(),
                                        ChangeBooking.Content.of(longer),
                                        longer.version())))
                        .after();
        var cancelled =
                done(
                        rostering.cancelBooking.handle(
                                desk.actor(),
                                new CancelBooking.Command(
                                        changed.id(),
                                        Optional.of("Rose is away"),
                                        changed.version())));
        var restored = done(rostering.restoreBooking.handle(desk.actor(), cancelled.reversed()));

        assertThat(restored.booking().cancelled()).isFalse();
        assertThat(restored.booking().worker()).contains(coOp.may);
    }

    @Test
    void whoever_only_sees_the_rota_changes_nothing_of_it() {
        var booking = placed(coOp.today.plusDays(30));
        var cancel =
                new CancelBooking.Command(booking.id(), Optional.of("Why not"), booking.version());
        var place = visit(coOp.today.plusDays(31));
        var theirs = trainer.hatstand().rostering;

        refusedByTheDesk(
                Permission.EDIT_ROSTER, theirs.placeBooking.handle(trainer.actor(), place));
        refusedByTheDatabase(
                Permission.EDIT_ROSTER, theirs.placeBooking.handle(trainer.tampered(), place));
        refusedByTheDatabase(
                Permission.EDIT_ROSTER, theirs.cancelBooking.handle(trainer.tampered(), cancel));
        done(theirs.openBoard.handle(trainer.actor(), OpenBoard.Query.week(monday())));
    }

    @Test
    void somebody_is_added_opened_changed_and_found() {
        var people = desk.hatstand().people;
        var draft = draft("Ivy Dolderthwaite", "01632 960001", List.of(skill("Hoist")));

        var added = done(people.addPerson.handle(desk.actor(), new AddPerson.Command(draft)));
        var opened = done(people.openPerson.handle(desk.actor(), new OpenPerson.Query(added.id())));
        var other = draft("Ivy Dolderthwaite", "01632 960002", List.of(skill("Medication")));
        var changed =
                done(
                        people.changePerson.handle(
                                desk.actor(),
                                new ChangePerson.Command(added.id(), other, opened.version())));

        assertThat(changed.skills()).extracting(Skill::name).containsExactly("Medication");
        assertThat(done(people.listSkills.handle(desk.actor()))).contains("Medication");
        assertThat(
                        done(people.findPeople.handle(
                                        desk.actor(),
                                        new FindPeople.Query(
                                                PeopleFilter.of("dolderthw"), coOp.today, 10)))
                                .lines())
                .hasSize(1);
    }

    @Test
    void whoever_only_sees_people_changes_none() {
        var command = new AddPerson.Command(draft("Nobody Atall", "", List.of()));
        var theirs = trainer.hatstand().people;

        refusedByTheDesk(Permission.EDIT_PEOPLE, theirs.addPerson.handle(trainer.actor(), command));
        refusedByTheDatabase(
                Permission.EDIT_PEOPLE, theirs.addPerson.handle(trainer.tampered(), command));
        done(theirs.openPerson.handle(trainer.actor(), new OpenPerson.Query(coOp.rose)));
    }

    @Test
    void care_that_ended_is_registered_adjusted_and_confirmed() {
        placed(coOp.today.minusDays(2));
        var entry = pending(desk.actor());
        var careLog = desk.hatstand().careLog;
        var when = entry.worked().when();

        var adjusted =
                done(
                        careLog.adjustEntry.handle(
                                desk.actor(),
                                new AdjustEntry.Command(
                                        entry.id(),
                                        entry.edition(),
                                        Optional.empty(),
                                        new Proposal(
                                                when.start(),
                                                when.end().plusSeconds(900),
                                                0,
                                                "Rose felt unwell"))));
        done(
                careLog.confirmEntry.handle(
                        desk.actor(),
                        new ConfirmEntry.Command(entry.id(), adjusted.edition(), entry.worker())));
        var confirmed =
                done(
                        careLog.confirmEntries.handle(
                                desk.actor(),
                                new ConfirmEntries.Command(
                                        List.of(
                                                new ConfirmEntry.Command(
                                                        entry.id(),
                                                        adjusted.edition(),
                                                        entry.supported())))));

        assertThat(confirmed.leftOut()).isEmpty();
        assertThat(confirmed.confirmed()).containsExactly(entry.id());
        var opened = done(careLog.openEntry.handle(desk.actor(), new OpenEntry.Query(entry.id())));
        assertThat(opened.entry()).isInstanceOf(Confirmed.class);
        assertThat(opened.history().adjustments()).hasSize(1);
    }

    private static CareLogEntry pending(Actor actor) {
        var careLog = desk.hatstand().careLog;
        done(careLog.registerEnded.handle(actor, RegisterEnded.Command.USUAL));
        var query =
                new OpenCareLog.Query(
                        Set.of(EntryStatus.PENDING), Optional.empty(), Optional.empty(), "");
        return done(careLog.openCareLog.handle(actor, query)).lines().getFirst().entry();
    }

    @Test
    void whoever_does_not_see_the_care_log_neither_reads_nor_confirms() {
        placed(coOp.today.minusDays(3));
        var entry = pending(desk.actor());
        var theirs = trainer.hatstand().careLog;
        var confirm = new ConfirmEntry.Command(entry.id(), entry.edition(), entry.worker());

        refusedByTheDesk(
                Permission.CONFIRM_CARE, theirs.confirmEntry.handle(trainer.actor(), confirm));
        assertThat(theirs.openEntry.handle(trainer.tampered(), new OpenEntry.Query(entry.id())))
                .isInstanceOf(Outcome.Stale.class);
        refusedByTheDatabase(
                Permission.CONFIRM_CARE, theirs.confirmEntry.handle(trainer.tampered(), confirm));
    }

    @Test
    void a_coordinator_sees_nobodys_pay_and_gives_no_hats() {
        var payroll = desk.hatstand().payroll;
        var lastWeek =
                new PreparePayRun.Command(new PayPeriod(coOp.today.minusDays(7), coOp.today));
        var hats = desk.hatstand().people.hatDeeds;
        var asked =
                done(
                        hats.request()
                                .handle(
                                        desk.actor(),
                                        new RequestHat.Command(coOp.may, Hat.TRAINER, "")));
        var giveHat = new GiveHat.Command(asked.id(), coOp.may, coOp.today, "", asked.version());

        refusedByTheDesk(
                Permission.PREPARE_PAY,
                payroll.preparePayRun.handle(desk.actor(), lastWeek, Progress.NONE));
        refusedByTheDatabase(
                Permission.PREPARE_PAY,
                payroll.preparePayRun.handle(desk.tampered(), lastWeek, Progress.NONE));
        refusedByTheDatabase(Permission.VIEW_PAY, payroll.openPayRuns.handle(desk.tampered()));
        refusedByTheDatabase(Permission.PREPARE_PAY, payroll.openRates.handle(desk.tampered()));
        refusedByTheDesk(Permission.GIVE_HATS, hats.give().handle(desk.actor(), giveHat));
        assertThat(hats.give().handle(desk.tampered(), giveHat))
                .isInstanceOf(Outcome.Refused.class);
    }

    private static PersonDraft draft(String name, String phone, List<Skill> skills) {
        var blank = PersonDraft.named(name);
        return new PersonDraft(
                name, "", "", phone, "", "", blank.contactBy(), Optional.empty(), "", skills);
    }

    private static Skill skill(String name) {
        return new Skill(name, Optional.empty());
    }
}
