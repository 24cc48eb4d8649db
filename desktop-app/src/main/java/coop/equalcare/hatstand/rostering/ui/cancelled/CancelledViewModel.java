package coop.equalcare.hatstand.rostering.ui.cancelled;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.rostering.domain.out.Cancelled;
import coop.equalcare.hatstand.rostering.ui.week.BoardDeeds;
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;
import coop.equalcare.hatstand.rostering.usecase.ListCancelled;
import coop.equalcare.hatstand.rostering.usecase.RestoreBooking;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import java.util.List;
import java.util.Optional;

/** What was cancelled in the days shown. It is read again whenever the board changes. */
public final class CancelledViewModel {

    private final RosterBoardViewModel board;
    private final ReadOnlyObjectWrapper<Optional<List<Cancelled>>> cancelled =
            new ReadOnlyObjectWrapper<>(this, "cancelled", Optional.empty());
    private final ReadOnlyObjectWrapper<List<Finding>> refusal =
            new ReadOnlyObjectWrapper<>(this, "refusal", List.of());
    private final Subscription onChange;
    private boolean restoring;
    private int wanted;

    public CancelledViewModel(RosterBoardViewModel board) {
        this.board = board;
        onChange = board.reader().pictureProperty().subscribe(_ -> read());
    }

    private void read() {
        var wish = ++wanted;
        var days = board.reader().daysProperty().get();
        var query = new ListCancelled.Query(days.first(), days.until());
        var desk = board.desk();
        desk.background()
                .run(
                        () -> board.deeds().listCancelled().handle(desk.actor(), query),
                        outcome -> show(wish, outcome));
    }

    private void show(int wish, Outcome<List<Cancelled>> outcome) {
        if (wish != wanted) {
            return;
        }
        switch (outcome) {
            case Outcome.Done<List<Cancelled>>(var found, var _) ->
                    cancelled.set(Optional.of(found));
            case Outcome.Refused<List<Cancelled>>(var reasons) -> refusal.set(reasons);
            case Outcome.Stale<List<Cancelled>> _ ->
                    throw new IllegalStateException("a reading is never stale");
        }
    }

    /** Puts one back where it was, if its worker is still free; Undo cancels it again. */
    void putBack(Cancelled one) {
        if (restoring || !board.mayChange(Optional.of(one.booking()))) {
            return;
        }
        restoring = true;
        refusal.set(List.of());
        var booking = one.booking();
        var command =
                new RestoreBooking.Command(
                        booking.id(), Optional.of(one.why().reason()), booking.version());
        var desk = board.desk();
        board.moves()
                .history()
                .run(
                        () -> board.deeds().handle(desk.actor(), command),
                        outcome -> putBack(one, outcome),
                        () -> refused(List.of(Finding.block("rostering.form.not_saved"))));
    }

    private void putBack(Cancelled one, Outcome<BoardDeeds.Done> outcome) {
        switch (outcome) {
            case Outcome.Done<BoardDeeds.Done>(var made, var findings) -> {
                restoring = false;
                board.reader().name(one.booking().supported(), one.supported());
                board.moves().history().did(sentence(one), made, findings);
            }
            case Outcome.Refused<BoardDeeds.Done>(var reasons) -> refused(reasons);
            case Outcome.Stale<BoardDeeds.Done> _ -> {
                refused(List.of(Finding.block("rostering.cancelled.stale")));
                board.reader().reload();
            }
        }
    }

    private void refused(List<Finding> why) {
        restoring = false;
        refusal.set(why);
    }

    /** For example {@code Put back Freddie’s Tue 09:00 with Hanif}. */
    private String sentence(Cancelled one) {
        return board.words()
                .texts()
                .get(
                        "rostering.cancelled.did",
                        one.supported(),
                        one.booking().when().start(),
                        board.words().with(one.worker()));
    }

    /** Lets go of the board. */
    void close() {
        onChange.unsubscribe();
    }

    /** Empty until it has been read. */
    ReadOnlyObjectProperty<Optional<List<Cancelled>>> cancelledProperty() {
        return cancelled.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Finding>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }
}
