package coop.equalcare.hatstand.bootstrap;

import coop.equalcare.hatstand.identity.domain.Session;
import coop.equalcare.hatstand.identity.usecase.SignIn;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.payroll.domain.PayPeriod;
import coop.equalcare.hatstand.payroll.domain.PayRun;
import coop.equalcare.hatstand.payroll.usecase.ApprovePayRun;
import coop.equalcare.hatstand.payroll.usecase.PreparePayRun;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.platform.database.Databases;
import coop.equalcare.hatstand.platform.database.Opening;
import coop.equalcare.hatstand.platform.files.Preferences;
import coop.equalcare.hatstand.platform.fx.FxThread;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.domain.Slot;
import coop.equalcare.hatstand.rostering.usecase.CancelBooking;
import coop.equalcare.hatstand.rostering.usecase.ChangeBookingTime;
import coop.equalcare.hatstand.rostering.usecase.MoveBooking;
import coop.equalcare.hatstand.rostering.usecase.OpenBoard;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * The demo co-op in a folder of its own, on one Tuesday morning that never passes: pictures stay
 * comparable.
 */
final class DemoAtSeven implements AutoCloseable {

    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-24T07:05:00Z"));

    static final LocalDate EARLIER_END = LocalDate.of(2026, 11, 8);

    private final Program program;
    private final Hatstand hatstand;

    DemoAtSeven(Path home) {
        var texts = new Texts(Locale.UK, ZoneId.of("Europe/London"), Hatstand.capabilities());
        program =
                new Program(
                        home,
                        Preferences.in(home),
                        texts,
                        new Databases(Hatstand.rows(), FxThread::isCurrent),
                        CLOCK);
        hatstand =
                switch (program.demo().open()) {
                    case Opening.Opened(var database) -> program.over(database);
                    case Opening.Failed(var problem) ->
                            throw new IllegalStateException(problem.toString());
                };
    }

    Program program() {
        return program;
    }

    Hatstand hatstand() {
        return hatstand;
    }

    /** The first person who wears the hat. */
    Session session(Hat hat) {
        var person =
                done(hatstand.identity.listPersonas.handle()).stream()
                        .filter(line -> line.hats().contains(hat))
                        .map(People.Line::id)
                        .findFirst()
                        .orElseThrow();
        return done(hatstand.identity.signIn.handle(new SignIn.AsPerson(person)));
    }

    /** Somebody else who may do it too. */
    Session another(Permission permission, Session first) {
        return Desks.entitled(hatstand, permission).stream()
                .map(People.Line::id)
                .filter(person -> !person.equals(first.actor().person()))
                .findFirst()
                .map(person -> done(hatstand.identity.signIn.handle(new SignIn.AsPerson(person))))
                .orElseThrow();
    }

    PayRun prepare(Session finance, LocalDate first, LocalDate last) {
        return done(
                hatstand.payroll.preparePayRun.handle(
                        finance.actor(),
                        new PreparePayRun.Command(new PayPeriod(first, last)),
                        Progress.NONE));
    }

    /** A second person approves what was earned before, so that the book is not empty. */
    void payEarlierWeeks(Session finance) {
        var second = another(Permission.APPROVE_PAY, finance);
        var run = prepare(finance, LocalDate.of(2026, 10, 26), EARLIER_END);
        done(
                hatstand.payroll.approvePayRun.handle(
                        second.actor(), new ApprovePayRun.Command(run.id(), run.version())));
    }

    /** Two bookings of the week that can be, each for a reason. */
    void cancelTwo(Session coordinator) {
        var week = OpenBoard.mondayOf(LocalDate.ofInstant(CLOCK.instant(), program.texts().zone()));
        var board =
                done(hatstand.rostering.openBoard.handle(
                                coordinator.actor(), OpenBoard.Query.week(week)))
                        .board();
        var reasons = List.of("In hospital until Friday", "Her daughter is with her today");
        // The database itself writes down when it happened.
        var later = CLOCK.instant().plus(Duration.ofDays(2));
        var open =
                board.bookings().stream()
                        .filter(booking -> booking.when().start().isAfter(later))
                        .filter(booking -> booking.worker().isPresent())
                        .limit(reasons.size())
                        .toList();
        for (int i = 0; i < reasons.size(); i++) {
            var command =
                    new CancelBooking.Command(
                            open.get(i).id(), Optional.of(reasons.get(i)), open.get(i).version());
            done(hatstand.rostering.cancelBooking.handle(coordinator.actor(), command));
        }
    }

    /** A booking that was moved, made longer and given back, so that there is something to read. */
    void changeOneAgainAndAgain(Session coordinator) {
        var rota = hatstand.rostering;
        var actor = coordinator.actor();
        var week = OpenBoard.mondayOf(LocalDate.ofInstant(CLOCK.instant(), program.texts().zone()));
        var board = done(rota.openBoard.handle(actor, OpenBoard.Query.week(week))).board();
        var first =
                board.bookings().stream()
                        .filter(it -> it.when().start().isAfter(CLOCK.instant()))
                        .filter(it -> it.worker().isPresent())
                        .findFirst()
                        .orElseThrow();
        var freed =
                done(
                        rota.moveBooking.handle(
                                actor,
                                new MoveBooking.Command(
                                        first.id(),
                                        new Slot(Optional.empty(), first.when().start()),
                                        first.version())));
        var later =
                done(
                        rota.changeBookingTime.handle(
                                actor,
                                new ChangeBookingTime.Command(
                                        first.id(),
                                        first.when().start().plus(Duration.ofMinutes(30)),
                                        first.when().end().plus(Duration.ofMinutes(45)),
                                        freed.after().version())));
        done(
                rota.cancelBooking.handle(
                        actor,
                        new CancelBooking.Command(
                                first.id(),
                                Optional.of("At her sister’s"),
                                later.after().version())));
    }

    /** By somebody else, who stands in for the coordinator. */
    Booking moveLater(Session session, String booking) {
        var rota = hatstand.rostering;
        var actor =
                new Actor(
                        session.actor().person(),
                        EnumSet.of(Permission.VIEW_ROSTER, Permission.EDIT_ROSTER));
        var week = OpenBoard.mondayOf(LocalDate.ofInstant(CLOCK.instant(), program.texts().zone()));
        var board = done(rota.openBoard.handle(actor, OpenBoard.Query.week(week))).board();
        var it = board.booking(new BookingId(UUID.fromString(booking))).orElseThrow();
        var later = it.when().start().plus(Duration.ofHours(2));
        return done(rota.moveBooking.handle(
                        actor,
                        new MoveBooking.Command(
                                it.id(), new Slot(Optional.empty(), later), it.version())))
                .after();
    }

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value, var _) -> value;
            case Outcome.Refused<T>(var reasons) -> throw new AssertionError(reasons.toString());
            case Outcome.Stale<T> _ -> throw new AssertionError("stale");
        };
    }

    @Override
    public void close() {
        hatstand.close();
    }
}
