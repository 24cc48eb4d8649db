package coop.equalcare.hatstand.rostering.histories;

import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.rostering.domain.Board;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.domain.BookingKind;
import coop.equalcare.hatstand.rostering.domain.Slot;
import coop.equalcare.hatstand.rostering.ui.week.BoardDeeds;
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;
import coop.equalcare.hatstand.rostering.usecase.CancelBooking;
import coop.equalcare.hatstand.rostering.usecase.ChangeBooking;
import coop.equalcare.hatstand.rostering.usecase.ChangeBookingTime;
import coop.equalcare.hatstand.rostering.usecase.MoveBooking;
import coop.equalcare.hatstand.rostering.usecase.MoveTogether;
import coop.equalcare.hatstand.rostering.usecase.PlaceBooking;
import coop.equalcare.hatstand.rostering.usecase.RestoreBooking;
import coop.equalcare.hatstand.rostering.usecase.RosterCommand;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A desk at which somebody does whatever comes to their mind with the bookings of some people, and
 * remembers how everything was before each of it.
 */
final class RandomRota {

    /** Who they deal with. */
    record Circle(List<PersonId> workers, List<PersonId> supported) {}

    /** What is booked, whatever its version. */
    record Plan(Map<BookingId, ChangeBooking.Content> booked) {

        static Plan of(Board board) {
            return new Plan(
                    board.bookings().stream()
                            .collect(Collectors.toMap(Booking::id, ChangeBooking.Content::of)));
        }

        Optional<ChangeBooking.Content> of(BookingId booking) {
            return Optional.ofNullable(booked.get(booking));
        }
    }

    /** What an act changed, and how that was before. */
    private record Remembered(List<BookingId> bookings, Plan before) {}

    private static final Duration STEP = Duration.ofMinutes(15);
    private static final int STEPS_OF_A_WEEK = 7 * 24 * 4;

    private final Random random;
    private final RosterBoardViewModel desk;
    private final Supplier<Board> rota;
    private final Circle circle;
    private final Instant monday;
    private final Map<String, Remembered> acts = new HashMap<>();
    private final Map<BookingId, Integer> cancelled = new HashMap<>();

    /**
     * @param rota all that is booked now
     */
    RandomRota(
            Random random,
            RosterBoardViewModel desk,
            Supplier<Board> rota,
            Circle circle,
            Instant monday) {
        this.random = random;
        this.desk = desk;
        this.rota = rota;
        this.circle = circle;
        this.monday = monday;
    }

    Plan plan() {
        return Plan.of(rota.get());
    }

    /** One act, which may well be refused. */
    void act(boolean alsoTogether) {
        var live = mine();
        switch (live.isEmpty() ? 9 : random.nextInt(alsoTogether ? 12 : 11)) {
            case 0, 1, 2 -> {
                var booking = pick(live);
                run(new MoveBooking.Command(booking.id(), slot(), seen(booking)));
            }
            case 3, 4 -> {
                var booking = pick(live);
                var when = when();
                run(
                        new ChangeBookingTime.Command(
                                booking.id(), when.start(), when.end(), seen(booking)));
            }
            case 5 -> {
                var booking = pick(live);
                run(new ChangeBooking.Command(booking.id(), content(), seen(booking)));
            }
            case 6 -> {
                var booking = pick(live);
                var reason =
                        random.nextBoolean()
                                ? Optional.of("In hospital")
                                : Optional.<String>empty();
                run(new CancelBooking.Command(booking.id(), reason, seen(booking)));
            }
            case 7 -> restore();
            case 8 -> desk.moves().history().redo();
            case 10 -> undo();
            case 11 -> moveTogether(live);
            default -> place();
        }
    }

    private List<Booking> mine() {
        return rota.get().bookings().stream()
                .filter(booking -> circle.supported().contains(booking.supported()))
                .toList();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Now and then they look at what somebody has changed since. */
    private int seen(Booking booking) {
        return random.nextInt(20) == 0 ? booking.version() - 1 : booking.version();
    }

    private Slot slot() {
        return new Slot(worker(), when().start());
    }

    private Optional<PersonId> worker() {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(pick(circle.workers()));
    }

    private TimeSpan when() {
        var start = monday.plus(STEP.multipliedBy(random.nextInt(STEPS_OF_A_WEEK)));
        return TimeSpan.of(start, STEP.multipliedBy(1 + random.nextInt(12)));
    }

    private ChangeBooking.Content content() {
        return new ChangeBooking.Content(
                pick(circle.supported()),
                worker(),
                when(),
                random.nextBoolean() ? BookingKind.VISIT : BookingKind.WAKING_NIGHT,
                random.nextInt(4) == 0 ? Optional.of("Dementia") : Optional.empty());
    }

    private void restore() {
        if (!cancelled.isEmpty()) {
            var booking = pick(List.copyOf(cancelled.keySet()));
            run(new RestoreBooking.Command(booking, Optional.empty(), cancelled.remove(booking)));
        }
    }

    private void place() {
        var content = content();
        var command =
                new PlaceBooking.Command(
                        content.supported(),
                        content.worker(),
                        content.when().start(),
                        content.when().end(),
                        content.kind(),
                        content.neededSkill());
        run(() -> desk.deeds().place(desk.desk().actor(), command));
    }

    private void moveTogether(List<Booking> live) {
        var moves = new ArrayList<MoveBooking.Command>();
        for (var booking : live.subList(0, Math.min(3, live.size()))) {
            moves.add(new MoveBooking.Command(booking.id(), slot(), booking.version()));
        }
        var command = new MoveTogether.Command(moves);
        run(() -> desk.deeds().handle(desk.desk().actor(), command));
    }

    private void run(RosterCommand command) {
        run(() -> desk.deeds().handle(desk.desk().actor(), command));
    }

    private void run(Supplier<Outcome<BoardDeeds.Done>> deed) {
        var before = plan();
        var history = desk.moves().history();
        history.run(
                deed,
                outcome -> {
                    if (outcome instanceof Outcome.Done<BoardDeeds.Done>(var done, var findings)) {
                        var sentence = "act " + acts.size();
                        acts.put(
                                sentence,
                                new Remembered(
                                        done.bookings().stream().map(Booking::id).toList(),
                                        before));
                        done.bookings().stream()
                                .filter(Booking::cancelled)
                                .forEach(it -> cancelled.put(it.id(), it.version()));
                        history.did(sentence, done, findings);
                    }
                },
                () -> {
                    throw new IllegalStateException("a deed failed");
                });
    }

    Optional<String> undoable() {
        return desk.moves().history().undoableProperty().get();
    }

    /**
     * Takes back the last act that can be.
     *
     * @throws AssertionError if that made anything else of it than it was before, or something of
     *     what the act was not about
     */
    void undo() {
        var act = undoable().map(acts::get);
        var before = plan();
        desk.moves().history().undo();
        var after = plan();
        if (after.equals(before)) {
            return;
        }
        var undone = act.orElseThrow(() -> new AssertionError("nothing to undo changed the rota"));
        var expected = new HashMap<>(before.booked());
        for (var booking : undone.bookings()) {
            undone.before()
                    .of(booking)
                    .ifPresentOrElse(
                            was -> expected.put(booking, was), () -> expected.remove(booking));
        }
        if (!after.booked().equals(expected)) {
            throw new AssertionError("undone to something that never was: " + after);
        }
    }
}
