package coop.equalcare.hatstand.rostering.ui.form;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.series.Scope;
import coop.equalcare.hatstand.rostering.ui.week.BoardDeeds;
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;
import coop.equalcare.hatstand.rostering.ui.week.WeekPicture;
import coop.equalcare.hatstand.rostering.usecase.CancelBooking;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import java.util.Optional;

/** Takes a booking off the board, once it is said why. */
public final class CancelViewModel {

    private final RosterBoardViewModel board;
    private final Booking booking;
    private final WeekPicture week;
    private final StringProperty reason = new SimpleStringProperty(this, "reason", "");
    private final ReadOnlyObjectWrapper<Optional<Finding>> refusal =
            new ReadOnlyObjectWrapper<>(this, "refusal", Optional.empty());
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper(this, "done");
    private final ObservableValue<Optional<Finding>> trouble = reason.map(CancelBooking::trouble);
    private final ObjectProperty<Scope> scope =
            new SimpleObjectProperty<>(this, "scope", Scope.THIS);
    private boolean saving;
    private Runnable afterwards = () -> {};

    public CancelViewModel(RosterBoardViewModel board, Booking booking, WeekPicture week) {
        this.board = board;
        this.booking = booking;
        this.week = week;
    }

    public void cancel() {
        cancelAnd(() -> {});
    }

    /**
     * @param then where to go once it is cancelled; if it cannot be, nobody goes anywhere
     */
    void cancelAnd(Runnable then) {
        afterwards = then;
        if (saving) {
            return;
        }
        if (trouble.getValue().isPresent()) {
            refused(trouble.getValue().get());
            return;
        }
        saving = true;
        var command =
                new CancelBooking.Command(
                        booking.id(), Optional.of(reason.get()), booking.version());
        var desk = board.desk();
        var which = scope.get();
        board.moves()
                .history()
                .run(
                        () ->
                                which == Scope.THIS
                                        ? board.deeds().handle(desk.actor(), command)
                                        : board.deeds().handle(desk.actor(), command, which),
                        this::answered,
                        () -> refused(Finding.block("rostering.form.not_saved")));
    }

    private void answered(Outcome<BoardDeeds.Done> outcome) {
        switch (outcome) {
            case Outcome.Done<BoardDeeds.Done>(var made, var findings) -> {
                var sentence = sentence(made.bookings().size());
                board.moves().history().did(sentence, made, findings);
                done.set(true);
                afterwards.run();
            }
            case Outcome.Refused<BoardDeeds.Done>(var reasons) -> refused(reasons.getFirst());
            case Outcome.Stale<BoardDeeds.Done> _ -> {
                refused(Finding.block("rostering.form.stale"));
                board.reader().reload();
            }
        }
    }

    private String sentence(int count) {
        var one = board.words().cancelled(booking, week.board());
        return count > 1
                ? board.words().texts().get("rostering.series.did.cancelled", one, count - 1)
                : one;
    }

    private void refused(Finding why) {
        saving = false;
        afterwards = () -> {};
        refusal.set(Optional.of(why));
    }

    /** Whether a reason would be lost. */
    boolean isTouched() {
        return !done.get() && !reason.get().isBlank();
    }

    public Booking booking() {
        return booking;
    }

    /** Which are meant, where it is one of a series; it is asked then. */
    public Optional<ObjectProperty<Scope>> scope() {
        return Optional.of(scope).filter(_ -> board.repeats(booking));
    }

    public WeekPicture week() {
        return week;
    }

    public StringProperty reasonProperty() {
        return reason;
    }

    /** What is wrong with the reason. */
    public ObservableValue<Optional<Finding>> trouble() {
        return trouble;
    }

    public ReadOnlyObjectProperty<Optional<Finding>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty doneProperty() {
        return done.getReadOnlyProperty();
    }
}
