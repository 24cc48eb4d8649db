package coop.equalcare.hatstand.rostering.ui.week;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.platform.fx.UndoStack;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.usecase.history.CompareVersions;
import coop.equalcare.hatstand.shell.Desk;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Takes back what was done and does it again, as long as nobody else has touched the booking since.
 */
public final class BoardHistory {

    /**
     * What takes a deed back or does it again.
     *
     * @param restores the versions whose state it brings back, under new numbers
     * @param expects the versions that it takes back
     */
    private record Step(
            BoardDeeds.Reversal reversal, Map<UUID, Integer> restores, Map<UUID, Integer> expects) {

        static Step reversing(BoardDeeds.Done done) {
            return new Step(
                    done.reversed(),
                    done.turned().stream()
                            .collect(
                                    Collectors.toMap(
                                            BoardDeeds.Turned::thing, BoardDeeds.Turned::before)),
                    done.turned().stream()
                            .collect(
                                    Collectors.toMap(
                                            BoardDeeds.Turned::thing, BoardDeeds.Turned::now)));
        }

        /** Which versions of which bookings it stands on. */
        List<CompareVersions.Meant> meant() {
            return expects.entrySet().stream()
                    .map(
                            it ->
                                    new CompareVersions.Meant(
                                            new BookingId(it.getKey()),
                                            it.getValue(),
                                            Objects.requireNonNull(restores.get(it.getKey()))))
                    .toList();
        }

        /** The state that had one version has another from now on. */
        Step relabelled(UUID thing, int was, int is) {
            return new Step(
                    reversal.seeing(thing, was, is),
                    relabelled(restores, thing, was, is),
                    relabelled(expects, thing, was, is));
        }

        private static Map<UUID, Integer> relabelled(
                Map<UUID, Integer> versions, UUID thing, int was, int is) {
            var relabelled = new HashMap<>(versions);
            relabelled.replace(thing, was, is);
            return relabelled;
        }
    }

    /**
     * Somebody else changed what was to be taken back.
     *
     * @param sentence what was to be taken back, or done again
     * @param back whether it was to be taken back
     */
    public record Clash(String sentence, boolean back, CompareVersions.Both versions) {}

    private final Desk desk;
    private final CompareVersions compare;
    private final WeekReader reader;
    private final BoardNews news;
    private final UndoStack<Step> stack = new UndoStack<>();
    private final Deque<Runnable> asked = new ArrayDeque<>();
    private final Map<BookingId, Integer> made = new HashMap<>();
    private final ReadOnlyObjectWrapper<Optional<Clash>> clash =
            new ReadOnlyObjectWrapper<>(this, "clash", Optional.empty());
    private int underWay;

    BoardHistory(Desk desk, CompareVersions compare, WeekReader reader, BoardNews news) {
        this.desk = desk;
        this.compare = compare;
        this.reader = reader;
        this.news = news;
    }

    /**
     * Runs a deed. What is to be taken back or done again meanwhile waits for its answer, because
     * it is meant of that deed.
     *
     * @param onFault puts the screen in order; the fault goes to the one fault handler
     */
    public <T> void run(
            Supplier<Outcome<T>> deed, Consumer<Outcome<T>> onOutcome, Runnable onFault) {
        underWay++;
        desk.background()
                .runThenFree(
                        deed,
                        outcome -> {
                            underWay--;
                            onOutcome.accept(outcome);
                            goOn(outcome instanceof Outcome.Done);
                        },
                        () -> {
                            underWay--;
                            onFault.run();
                            goOn(false);
                        });
    }

    /**
     * What was asked for of a deed that came to nothing is no longer meant. What finds nothing to
     * take back does not keep the next one waiting.
     */
    private void goOn(boolean isDone) {
        if (!isDone) {
            asked.clear();
        }
        while (underWay == 0 && !asked.isEmpty()) {
            asked.remove().run();
        }
    }

    /** Shows and tells what was done, with what was worth saying about it, and remembers it. */
    public void did(String sentence, BoardDeeds.Done done, List<Finding> findings) {
        remember(done);
        stack.push(new UndoStack.Entry<>(sentence, Step.reversing(done)));
        news.dismiss();
        news.announce(
                findings.stream()
                        .map(finding -> ". " + desk.texts().of(finding))
                        .reduce(sentence, String::concat));
        show(done);
    }

    private void remember(BoardDeeds.Done done) {
        done.bookings().forEach(booking -> made.put(booking.id(), booking.version()));
    }

    /** What is drawn behind the bookings is read again. */
    private void show(BoardDeeds.Done done) {
        done.bookings().forEach(reader::show);
        if (done.bookings().isEmpty()) {
            reader.reload();
        }
    }

    /** Whether it is as it is because of this desk. */
    public boolean made(Booking booking) {
        return Optional.of(booking.version()).equals(Optional.ofNullable(made.get(booking.id())));
    }

    public void undo() {
        inTurn(() -> stack.nextUndo().ifPresent(entry -> replay(entry, true)));
    }

    public void redo() {
        inTurn(() -> stack.nextRedo().ifPresent(entry -> replay(entry, false)));
    }

    private void inTurn(Runnable step) {
        if (underWay > 0) {
            asked.add(step);
        } else {
            step.run();
        }
    }

    private void replay(UndoStack.Entry<Step> entry, boolean back) {
        run(
                () -> entry.command().reversal().handle(desk.actor()),
                outcome -> settle(entry, back, outcome),
                this::lost);
    }

    private void lost() {
        news.warn("rostering.board.undo_lost");
        reader.reload();
    }

    private void settle(
            UndoStack.Entry<Step> entry, boolean back, Outcome<BoardDeeds.Done> outcome) {
        switch (outcome) {
            case Outcome.Done<BoardDeeds.Done>(var done, var _) -> {
                remember(done);
                turn(entry, done, back);
                show(done);
                news.announce(
                        desk.texts()
                                .get(
                                        back ? "rostering.board.undone" : "rostering.board.redone",
                                        entry.sentence()));
            }
            case Outcome.Refused<BoardDeeds.Done>(var reasons) -> {
                news.notDone(reasons);
                if (Outage.isIn(reasons)) {
                    reader.reload();
                }
            }
            case Outcome.Stale<BoardDeeds.Done> _ -> {
                forget(entry, back);
                news.warn(
                        back ? "rostering.board.undo_stale" : "rostering.board.redo_stale",
                        entry.sentence());
                reader.reload();
                showBoth(entry, back);
            }
        }
    }

    /** Theirs stays; it is shown beside what would have become of it. */
    private void showBoth(UndoStack.Entry<Step> entry, boolean back) {
        var meant = entry.command().meant();
        if (meant.isEmpty()) {
            return;
        }
        desk.background()
                .run(
                        () -> compare.handle(desk.actor(), meant),
                        outcome -> {
                            if (outcome
                                    instanceof
                                    Outcome.Done<Optional<CompareVersions.Both>>(
                                            var found,
                                            var _)) {
                                clash.set(found.map(it -> new Clash(entry.sentence(), back, it)));
                            }
                        });
    }

    /** What could not be taken back, because somebody else had changed it; to be read once. */
    public ReadOnlyObjectProperty<Optional<Clash>> clashProperty() {
        return clash.getReadOnlyProperty();
    }

    private void turn(UndoStack.Entry<Step> entry, BoardDeeds.Done done, boolean back) {
        if (back) {
            stack.undone(entry, Step.reversing(done));
        } else {
            stack.redone(entry, Step.reversing(done));
        }
        entry.command().restores().forEach((thing, was) -> relabel(thing, was, done));
    }

    private void relabel(UUID thing, int was, BoardDeeds.Done done) {
        done.turned().stream()
                .filter(turned -> turned.thing().equals(thing))
                .forEach(turned -> stack.replaceAll(it -> it.relabelled(thing, was, turned.now())));
    }

    private void forget(UndoStack.Entry<Step> entry, boolean back) {
        if (back) {
            stack.forgetUndo(entry);
        } else {
            stack.forgetRedo(entry);
        }
    }

    /** The sentence of what Undo would take back. */
    public ReadOnlyObjectProperty<Optional<String>> undoableProperty() {
        return stack.undoableProperty();
    }

    public ReadOnlyObjectProperty<Optional<String>> redoableProperty() {
        return stack.redoableProperty();
    }
}
