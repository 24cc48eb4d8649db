package coop.equalcare.hatstand.bootstrap.hats;

import static coop.equalcare.hatstand.bootstrap.hats.WorkingCoOp.done;
import static coop.equalcare.hatstand.bootstrap.hats.WorkingCoOp.refusedByTheDatabase;
import static coop.equalcare.hatstand.bootstrap.hats.WorkingCoOp.refusedByTheDesk;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.audit.domain.TrailEvents;
import coop.equalcare.hatstand.audit.usecase.ExportTrail;
import coop.equalcare.hatstand.audit.usecase.SearchTrail;
import coop.equalcare.hatstand.audit.usecase.SeeHistory;
import coop.equalcare.hatstand.audit.usecase.VerifyTrail;
import coop.equalcare.hatstand.audit.usecase.WhoLooked;
import coop.equalcare.hatstand.bootstrap.hats.WorkingCoOp.Desk;
import coop.equalcare.hatstand.carelog.domain.EntryStatus;
import coop.equalcare.hatstand.carelog.usecase.OpenCareLog;
import coop.equalcare.hatstand.identity.usecase.SignIn;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.ledger.usecase.VerifyLedger;
import coop.equalcare.hatstand.people.domain.ContactBy;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.PersonDraft;
import coop.equalcare.hatstand.people.domain.hats.HatRequest;
import coop.equalcare.hatstand.people.usecase.AddPerson;
import coop.equalcare.hatstand.people.usecase.ChangePerson;
import coop.equalcare.hatstand.people.usecase.OpenPerson;
import coop.equalcare.hatstand.people.usecase.hats.DropHat;
import coop.equalcare.hatstand.people.usecase.hats.GiveHat;
import coop.equalcare.hatstand.people.usecase.hats.RequestHat;
import coop.equalcare.hatstand.rostering.usecase.OpenBoard;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the other hats of the office do with logins of their own, and where it ends. */
class OfficesWayTest {

    private static WorkingCoOp coOp;
    private static Desk secretary;
    private static Desk auditor;
    private static Desk trainer;

    @TempDir Path folder;

    @BeforeAll
    static void open() {
        coOp = new WorkingCoOp();
        secretary = coOp.desk(Hat.MEMBERSHIP_SECRETARY);
        auditor = coOp.desk(Hat.AUDITOR);
        trainer = coOp.desk(Hat.TRAINER);
    }

    @AfterAll
    static void close() {
        coOp.close();
    }

    private static Person added(String name) {
        var command = new AddPerson.Command(PersonDraft.named(name));
        return done(secretary.hatstand().people.addPerson.handle(secretary.actor(), command));
    }

    private static OpenBoard.Query thisWeek() {
        return OpenBoard.Query.week(
                coOp.today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    @Test
    void the_membership_secretary_adds_people_gives_hats_around_a_person_and_ends_them() {
        var hats = secretary.hatstand().people.hatDeeds;
        var ivy = reachable("Ivy Dolderthwaite");

        done(hats.give().handle(secretary.actor(), giving(asked(ivy, Hat.ARRANGING_SUPPORT))));
        var worn = opened(ivy).hats().getFirst();
        done(
                hats.drop()
                        .handle(
                                secretary.actor(),
                                new DropHat.Command(
                                        ivy.id(), worn.id(), coOp.today, "moved away")));

        assertThat(opened(ivy).hatsOn(coOp.today.minusDays(1))).contains(Hat.ARRANGING_SUPPORT);
        assertThat(opened(ivy).hatsOn(coOp.today)).isEmpty();
    }

    @Test
    void a_hat_of_the_office_is_given_by_a_second_person() {
        var second = coOp.desk(Hat.MEMBERSHIP_SECRETARY);
        var ivy = reachable("Ivy Trainer");
        var asked = asked(ivy, Hat.TRAINER);

        assertThat(
                        secretary
                                .hatstand()
                                .people
                                .hatDeeds
                                .give()
                                .handle(secretary.actor(), giving(asked)))
                .isInstanceOf(Outcome.Refused.class);
        done(second.hatstand().people.hatDeeds.give().handle(second.actor(), giving(asked)));

        assertThat(opened(ivy).hatsOn(coOp.today)).containsExactly(Hat.TRAINER);
        assertThat(done(second.hatstand().people.hatDeeds.list().handle(second.actor()))).isEmpty();
    }

    private HatRequest asked(Person wearer, Hat hat) {
        return done(
                secretary
                        .hatstand()
                        .people
                        .hatDeeds
                        .request()
                        .handle(
                                secretary.actor(),
                                new RequestHat.Command(wearer.id(), hat, "please")));
    }

    private GiveHat.Command giving(HatRequest asked) {
        return new GiveHat.Command(
                asked.id(), asked.person(), coOp.today.minusDays(9), "", asked.version());
    }

    private Person opened(Person person) {
        return done(
                secretary
                        .hatstand()
                        .people
                        .openPerson
                        .handle(secretary.actor(), new OpenPerson.Query(person.id())));
    }

    private Person reachable(String name) {
        var ivy = added(name);
        var reach =
                new PersonDraft(
                        name,
                        "",
                        "ivy@example.org",
                        "07700 900 123",
                        "",
                        "",
                        ContactBy.PHONE,
                        Optional.empty(),
                        "",
                        List.of());
        return done(
                secretary
                        .hatstand()
                        .people
                        .changePerson
                        .handle(
                                secretary.actor(),
                                new ChangePerson.Command(ivy.id(), reach, ivy.version())));
    }

    @Test
    void the_membership_secretary_sees_neither_rota_nor_care_nor_pay() {
        var hatstand = secretary.hatstand();

        refusedByTheDesk(
                Permission.VIEW_ROSTER,
                hatstand.rostering.openBoard.handle(secretary.actor(), thisWeek()));
        refusedByTheDatabase(
                Permission.VIEW_ROSTER,
                hatstand.rostering.openBoard.handle(secretary.tampered(), thisWeek()));
        refusedByTheDatabase(
                Permission.VIEW_PAY, hatstand.payroll.openPayRuns.handle(secretary.tampered()));
    }

    @Test
    void what_was_changed_about_somebody_is_seen_by_who_may() {
        var ivy = added("Ivy Changed");
        done(
                secretary
                        .hatstand()
                        .people
                        .changePerson
                        .handle(
                                secretary.actor(),
                                new ChangePerson.Command(
                                        ivy.id(),
                                        PersonDraft.named("Ivy Renamed"),
                                        ivy.version())));
        var query = new SeeHistory.Query(ivy.id(), 50);

        assertThat(done(auditor.hatstand().audit.seeHistory.handle(auditor.actor(), query)))
                .isNotEmpty();
        refusedByTheDesk(
                Permission.VIEW_HISTORY,
                trainer.hatstand().audit.seeHistory.handle(trainer.actor(), query));
        assertThat(done(trainer.hatstand().audit.seeHistory.handle(trainer.tampered(), query)))
                .isEmpty();
    }

    @Test
    void the_auditor_reads_proves_and_saves_the_trail() {
        var audit = auditor.hatstand().audit;
        done(
                trainer.hatstand()
                        .people
                        .openPerson
                        .handle(trainer.actor(), new OpenPerson.Query(coOp.rose)));
        assertThat(audit.keeper.keepAll()).isEmpty();

        var page =
                done(
                        audit.searchTrail.handle(
                                auditor.actor(),
                                new SearchTrail.Query(
                                        TrailEvents.Wanted.about(coOp.rose.value()),
                                        Optional.empty(),
                                        50)));
        var sound =
                done(
                        audit.verifyTrail.handle(
                                auditor.actor(), VerifyTrail.Query.PLAIN, Progress.NONE));
        var saved =
                done(
                        audit.exportTrail.handle(
                                auditor.actor(),
                                new ExportTrail.Command(
                                        TrailEvents.Wanted.EVERYTHING,
                                        folder,
                                        List.of("Action"),
                                        line -> List.of(line.event().action())),
                                Progress.NONE));

        assertThat(page.lines()).extracting(line -> line.event().action()).contains("person.read");
        assertThat(sound.events()).isPositive();
        assertThat(saved.lines()).isPositive();
        assertThat(
                        done(
                                audit.whoLooked.handle(
                                        auditor.actor(), new WhoLooked.Query(coOp.rose, 50))))
                .isNotEmpty();
    }

    @Test
    void the_auditor_sees_rota_care_and_pay_and_changes_nothing() {
        var hatstand = auditor.hatstand();
        var add = new AddPerson.Command(PersonDraft.named("Nobody Atall"));

        done(hatstand.rostering.openBoard.handle(auditor.actor(), thisWeek()));
        done(hatstand.payroll.openPayRuns.handle(auditor.actor()));
        done(
                hatstand.ledger.verifyLedger.handle(
                        auditor.actor(), VerifyLedger.Query.PLAIN, Progress.NONE));
        done(
                hatstand.careLog.openCareLog.handle(
                        auditor.actor(),
                        new OpenCareLog.Query(
                                Set.of(EntryStatus.PENDING),
                                Optional.empty(),
                                Optional.empty(),
                                "")));
        refusedByTheDatabase(
                Permission.EDIT_PEOPLE, hatstand.people.addPerson.handle(auditor.tampered(), add));
    }

    @Test
    void whoever_is_no_auditor_sees_what_they_did_and_who_looked_at_them() {
        var audit = trainer.hatstand().audit;
        var everything =
                new SearchTrail.Query(TrailEvents.Wanted.EVERYTHING, Optional.empty(), 500);
        var me = trainer.actor().person();

        done(audit.whoLooked.handle(trainer.actor(), new WhoLooked.Query(me, 50)));
        refusedByTheDesk(
                Permission.VIEW_AUDIT, audit.searchTrail.handle(trainer.actor(), everything));
        assertThat(done(audit.searchTrail.handle(trainer.tampered(), everything)).lines())
                .allMatch(line -> line.event().actor().equals(me));
        assertThat(audit.keeper.keep()).isEmpty();
    }

    @Test
    void the_administrator_adds_people_and_sees_the_trail_and_no_pay() {
        var desk = coOp.desk(Hat.ADMINISTRATOR);
        var everything = new SearchTrail.Query(TrailEvents.Wanted.EVERYTHING, Optional.empty(), 9);

        done(
                desk.hatstand()
                        .people
                        .addPerson
                        .handle(
                                desk.actor(),
                                new AddPerson.Command(PersonDraft.named("Una Eccleshare"))));
        done(desk.hatstand().audit.searchTrail.handle(desk.actor(), everything));
        refusedByTheDesk(
                Permission.VIEW_PAY, desk.hatstand().payroll.openPayRuns.handle(desk.actor()));
        refusedByTheDatabase(
                Permission.VIEW_PAY, desk.hatstand().payroll.openPayRuns.handle(desk.tampered()));
    }

    @Test
    void whoever_gives_support_has_nothing_to_do_at_this_desk() {
        var worker = coOp.database.login(Hat.GIVING_SUPPORT);

        assertThat(coOp.hatstand(worker).identity.signIn.handle(new SignIn.AsLogin(worker.name())))
                .isEqualTo(
                        new Outcome.Refused<>(
                                Finding.block("identity.sign_in.no_hat", worker.name())));
    }

    @Test
    void a_login_that_was_disabled_is_nobody() {
        var leaver = coOp.database.login(Hat.COORDINATOR);
        var desk = coOp.desk(leaver);
        coOp.database.run(
                "update login set active = false where name = '%s'".formatted(leaver.name()));

        assertThat(desk.hatstand().identity.signIn.handle(new SignIn.AsLogin(leaver.name())))
                .isEqualTo(
                        new Outcome.Refused<>(
                                Finding.block("identity.sign_in.unknown_login", leaver.name())));
        refusedByTheDatabase(
                Permission.EDIT_PEOPLE,
                desk.hatstand()
                        .people
                        .addPerson
                        .handle(
                                desk.actor(),
                                new AddPerson.Command(PersonDraft.named("Nobody Atall"))));
    }
}
