package coop.equalcare.hatstand.rostering.ui.cover;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.cover.Candidate;
import coop.equalcare.hatstand.rostering.domain.travel.TravelMode;
import coop.equalcare.hatstand.rostering.ui.week.BoardDeeds;
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;
import coop.equalcare.hatstand.rostering.usecase.MoveBooking;
import coop.equalcare.hatstand.rostering.usecase.SuggestCover;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

import java.util.List;
import java.util.Optional;

/**
 * Who could take one booking on. It asks again whenever the board changes, and one act gives the
 * booking to somebody.
 */
public final class CoverViewModel {

    private final RosterBoardViewModel board;
    private final Booking asked;
    private final ObjectProperty<TravelMode> mode =
            new SimpleObjectProperty<>(this, "mode", TravelMode.CAR);
    private final ReadOnlyObjectWrapper<Optional<SuggestCover.Suggestion>> suggestion =
            new ReadOnlyObjectWrapper<>(this, "suggestion", Optional.empty());
    private final ReadOnlyObjectWrapper<List<Finding>> refusal =
            new ReadOnlyObjectWrapper<>(this, "refusal", List.of());
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper(this, "done");
    private final Subscription onChange;
    private boolean outdated;
    private boolean asking;
    private boolean again;
    private boolean saving;

    public CoverViewModel(RosterBoardViewModel board, Booking booking) {
        this.board = board;
        this.asked = booking;
        mode.subscribe((_, _) -> ask());
        onChange = board.reader().pictureProperty().subscribe((_, _) -> readAgain());
        ask();
    }

    private void readAgain() {
        outdated = true;
        ask();
    }

    /**
     * At once, or as soon as the answer under way has come. What was read is ranked anew; it is
     * read again only if it may have changed.
     */
    private void ask() {
        if (asking) {
            again = true;
            return;
        }
        asking = true;
        again = false;
        var read = suggestion.get().filter(_ -> !outdated);
        outdated = false;
        var desk = board.desk();
        var query = new SuggestCover.Query(asked.id(), mode.get());
        desk.background()
                .runThenFree(
                        () -> read.map(it -> ranked(it, query.mode())).orElseGet(() -> ask(query)),
                        this::answered,
                        this::lost);
    }

    private static Outcome<SuggestCover.Suggestion> ranked(
            SuggestCover.Suggestion read, TravelMode mode) {
        return new Outcome.Done<>(read.by(mode));
    }

    private Outcome<SuggestCover.Suggestion> ask(SuggestCover.Query query) {
        return board.deeds().suggestCover().handle(board.desk().actor(), query);
    }

    private void answered(Outcome<SuggestCover.Suggestion> outcome) {
        asking = false;
        switch (outcome) {
            case Outcome.Done<SuggestCover.Suggestion>(var found, var _) -> {
                refusal.set(List.of());
                suggestion.set(Optional.of(found));
            }
            case Outcome.Refused<SuggestCover.Suggestion>(var reasons) -> {
                outdated = true;
                refusal.set(reasons);
            }
            case Outcome.Stale<SuggestCover.Suggestion> _ -> {
                suggestion.set(Optional.empty());
                refusal.set(List.of(Finding.block("rostering.cover.gone")));
            }
        }
        askAgain();
    }

    private void askAgain() {
        if (again) {
            ask();
        }
    }

    private void lost() {
        asking = false;
        outdated = true;
        refusal.set(List.of(Finding.block("rostering.cover.lost")));
        askAgain();
    }

    /** Gives the booking to somebody; Undo takes it back. */
    public void assign(Candidate candidate) {
        suggestion.get().filter(_ -> !saving).ifPresent(found -> assign(found, candidate));
    }

    private void assign(SuggestCover.Suggestion found, Candidate candidate) {
        saving = true;
        var before = found.booking();
        var to = before.slot().by(Optional.of(candidate.worker().id()));
        var command = new MoveBooking.Command(before.id(), to, before.version());
        var desk = board.desk();
        board.moves()
                .history()
                .run(
                        () -> board.deeds().handle(desk.actor(), command),
                        outcome -> assigned(found, candidate, outcome),
                        () -> refused(List.of(Finding.block("rostering.form.not_saved"))));
    }

    private void assigned(
            SuggestCover.Suggestion found, Candidate candidate, Outcome<BoardDeeds.Done> outcome) {
        switch (outcome) {
            case Outcome.Done<BoardDeeds.Done>(var made, var findings) -> {
                // What is shown from now on is no news to this question.
                onChange.unsubscribe();
                board.moves().history().did(sentence(found, candidate), made, findings);
                done.set(true);
            }
            case Outcome.Refused<BoardDeeds.Done>(var reasons) -> refused(reasons);
            case Outcome.Stale<BoardDeeds.Done> _ -> {
                refused(List.of(Finding.block("rostering.cover.stale")));
                board.reader().reload();
            }
        }
    }

    private void refused(List<Finding> why) {
        saving = false;
        refusal.set(why);
    }

    /** For example {@code Hanif takes on Freddie’s Tue 09:00, which Nina had}. */
    private String sentence(SuggestCover.Suggestion found, Candidate candidate) {
        var booking = found.booking();
        var name = found.board().nameOf(booking.supported());
        var who = candidate.worker().name();
        var start = booking.when().start();
        Texts texts = board.words().texts();
        return booking.worker()
                .map(
                        had ->
                                texts.get(
                                        "rostering.cover.did.instead",
                                        who,
                                        name,
                                        start,
                                        found.board().nameOf(had)))
                .orElseGet(() -> texts.get("rostering.cover.did", who, name, start));
    }

    /** Lets go of the board. */
    void close() {
        onChange.unsubscribe();
    }

    public ObjectProperty<TravelMode> modeProperty() {
        return mode;
    }

    /** Empty until the first answer has come, and when the booking is gone. */
    public ReadOnlyObjectProperty<Optional<SuggestCover.Suggestion>> suggestionProperty() {
        return suggestion.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Finding>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** It is assigned. */
    public ReadOnlyBooleanProperty doneProperty() {
        return done.getReadOnlyProperty();
    }
}
