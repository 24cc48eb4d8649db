package coop.equalcare.hatstand.rostering.ui.week;

import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.platform.fx.UndoStack;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.usecase.MoveBooking;
import coop.equalcare.hatstand.shell.Desk;

import javafx.beans.property.ReadOnlyObjectProperty;

import java.util.Optional;

/** Takes moves back and does them again, as long as nobody else has touched the booking since. */
public final class MoveHistory {

    /**
     * What takes a move back or does it again.
     *
     * @param restores the version whose state it brings back, under a new number
     */
    private record Step(MoveBooking.Command command, int restores) {

        static Step reversing(MoveBooking.Moved moved) {
            return new Step(moved.reversed(), moved.before().version());
        }

        /** The state that had one version has another from now on. */
        Step relabelled(BookingId booking, int from, int to) {
            if (!command.booking().equals(booking)) {
                return this;
            }
            return new Step(
                    command.seenVersion() == from ? command.seeing(to) : command,
                    restores == from ? to : restores);
        }
    }

    private final Desk desk;
    private final MoveBooking moveBooking;
    private final WeekReader reader;
    private final BoardNews news;
    private final UndoStack<Step> stack = new UndoStack<>();
    private boolean busy;

    MoveHistory(Desk desk, MoveBooking moveBooking, WeekReader reader, BoardNews news) {
        this.desk = desk;
        this.moveBooking = moveBooking;
        this.reader = reader;
        this.news = news;
    }

    void add(String sentence, MoveBooking.Moved moved) {
        stack.push(new UndoStack.Entry<>(sentence, Step.reversing(moved)));
    }

    public void undo() {
        stack.nextUndo().ifPresent(entry -> replay(entry, true));
    }

    public void redo() {
        stack.nextRedo().ifPresent(entry -> replay(entry, false));
    }

    private void replay(UndoStack.Entry<Step> entry, boolean back) {
        if (busy) {
            return;
        }
        busy = true;
        desk.background()
                .run(
                        () -> moveBooking.handle(desk.actor(), entry.command().command()),
                        outcome -> settle(entry, back, outcome),
                        _ -> lost());
    }

    private void lost() {
        busy = false;
        news.warn("rostering.board.undo_lost");
        reader.reload();
    }

    private void settle(
            UndoStack.Entry<Step> entry, boolean back, Outcome<MoveBooking.Moved> outcome) {
        busy = false;
        switch (outcome) {
            case Outcome.Done<MoveBooking.Moved>(var moved, var _) -> {
                turn(entry.command(), moved, back);
                reader.show(moved.after());
                news.announce(
                        desk.texts()
                                .get(
                                        back ? "rostering.board.undone" : "rostering.board.redone",
                                        entry.sentence()));
            }
            case Outcome.Refused<MoveBooking.Moved>(var reasons) -> {
                news.refused(reasons);
                if (Outage.isIn(reasons)) {
                    reader.reload();
                }
            }
            case Outcome.Stale<MoveBooking.Moved> _ -> {
                forget(back);
                news.warn("rostering.board.undo_stale", entry.sentence());
                reader.reload();
            }
        }
    }

    private void turn(Step done, MoveBooking.Moved moved, boolean back) {
        if (back) {
            stack.undone(Step.reversing(moved));
        } else {
            stack.redone(Step.reversing(moved));
        }
        var after = moved.after();
        stack.replaceAll(step -> step.relabelled(after.id(), done.restores(), after.version()));
    }

    private void forget(boolean back) {
        if (back) {
            stack.forgetUndo();
        } else {
            stack.forgetRedo();
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
