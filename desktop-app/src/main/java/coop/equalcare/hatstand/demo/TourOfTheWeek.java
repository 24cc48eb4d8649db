package coop.equalcare.hatstand.demo;

import static coop.equalcare.hatstand.demo.DemoTour.done;

import coop.equalcare.hatstand.carelog.CareLogModule;
import coop.equalcare.hatstand.carelog.domain.CareLog;
import coop.equalcare.hatstand.carelog.domain.EntryStatus;
import coop.equalcare.hatstand.carelog.usecase.ConfirmEntries;
import coop.equalcare.hatstand.carelog.usecase.ConfirmEntry;
import coop.equalcare.hatstand.carelog.usecase.OpenCareLog;
import coop.equalcare.hatstand.carelog.usecase.RegisterEnded;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.rostering.RosteringModule;
import coop.equalcare.hatstand.rostering.domain.Board;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.RosterRules;
import coop.equalcare.hatstand.rostering.domain.Slot;
import coop.equalcare.hatstand.rostering.domain.Worker;
import coop.equalcare.hatstand.rostering.usecase.MoveBooking;
import coop.equalcare.hatstand.rostering.usecase.OpenBoard;

import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The coordinator's part of the tour: the rota and the care log. */
public final class TourOfTheWeek {

    private static final int DAYS_BACK = 7;

    private record Move(Booking booking, Worker to) {}

    private final RosteringModule rostering;
    private final CareLogModule careLog;
    private final InstantSource clock;
    private final ZoneId zone;

    public TourOfTheWeek(
            RosteringModule rostering, CareLogModule careLog, InstantSource clock, ZoneId zone) {
        this.rostering = rostering;
        this.careLog = careLog;
        this.clock = clock;
        this.zone = zone;
    }

    Finding load(Actor coordinator) {
        var week = week(coordinator);
        var inWeek =
                week.board().bookings().stream()
                        .filter(booking -> booking.when().overlaps(week.span()))
                        .toList();
        var open = inWeek.stream().filter(booking -> booking.worker().isEmpty()).count();
        return Finding.note(
                "demo.tour.loaded", monday(), inWeek.size(), week.board().workers().size(), open);
    }

    /** The first booking of the week that somebody else could take without a single remark. */
    Finding moveOne(Actor coordinator) {
        var week = week(coordinator);
        var board = week.board();
        return week.board().bookings().stream()
                .filter(
                        booking ->
                                booking.worker().isPresent()
                                        && week.span().contains(booking.when()))
                .sorted(
                        Comparator.comparing((Booking booking) -> booking.when().start())
                                .reversed())
                .flatMap(booking -> takers(booking, board).map(taker -> new Move(booking, taker)))
                .findFirst()
                .map(move -> move(coordinator, board, move))
                .orElseGet(() -> Finding.note("demo.tour.nothing_to_move"));
    }

    private static Stream<Worker> takers(Booking booking, Board board) {
        return board.workers().stream()
                .filter(worker -> !booking.worker().equals(Optional.of(worker.id())))
                .filter(
                        worker ->
                                RosterRules.check(booking.movedTo(slot(booking, worker)), board)
                                        .isEmpty());
    }

    private static Slot slot(Booking booking, Worker worker) {
        return new Slot(Optional.of(worker.id()), booking.when().start());
    }

    private Finding move(Actor coordinator, Board board, Move move) {
        var booking = move.booking();
        done(
                rostering.moveBooking.handle(
                        coordinator,
                        new MoveBooking.Command(
                                booking.id(), slot(booking, move.to()), booking.version())));
        return Finding.note(
                "demo.tour.moved",
                board.nameOf(booking.supported()),
                booking.when().start(),
                booking.worker().map(board::nameOf).orElseThrow(),
                move.to().name());
    }

    /** For everybody who was there, as if they had all rung in. */
    Finding confirmLatest(Actor coordinator) {
        done(careLog.registerEnded.handle(coordinator, RegisterEnded.Command.USUAL));
        var today = today();
        var query =
                new OpenCareLog.Query(
                        Set.of(EntryStatus.PENDING),
                        Optional.of(today.minusDays(DAYS_BACK)),
                        Optional.of(today),
                        "");
        var pending = done(careLog.openCareLog.handle(coordinator, query)).lines();
        var agreements = pending.stream().flatMap(TourOfTheWeek::agreements).toList();
        var result =
                done(
                        careLog.confirmEntries.handle(
                                coordinator, new ConfirmEntries.Command(agreements)));
        return Finding.note("demo.tour.confirmed", result.confirmed().size());
    }

    private static Stream<ConfirmEntry.Command> agreements(CareLog.Line line) {
        var entry = line.entry();
        return Stream.of(entry.support().worker(), entry.support().supported())
                .map(person -> new ConfirmEntry.Command(entry.id(), entry.edition(), person));
    }

    private OpenBoard.Week week(Actor coordinator) {
        return done(rostering.openBoard.handle(coordinator, OpenBoard.Query.week(monday())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private LocalDate monday() {
        return today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
