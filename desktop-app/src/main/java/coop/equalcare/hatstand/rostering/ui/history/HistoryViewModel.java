package coop.equalcare.hatstand.rostering.ui.history;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.domain.history.BookingPast;
import coop.equalcare.hatstand.rostering.domain.history.PastState;
import coop.equalcare.hatstand.rostering.ui.week.BoardDeeds;
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;
import coop.equalcare.hatstand.rostering.usecase.ChangeBooking;
import coop.equalcare.hatstand.rostering.usecase.RestoreState;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import java.util.List;
import java.util.Optional;

/** All that one booking was, and a way back. It is read again whenever the board changes. */
public final class HistoryViewModel {

    /** Something to think about before a state comes again. */
    record Asked(PastState state, List<Finding> findings) {}

    private final RosterBoardViewModel board;
    private final BookingId booking;
    private final ReadOnlyObjectWrapper<Optional<BookingPast>> past =
            new ReadOnlyObjectWrapper<>(this, "past", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Asked>> asked =
            new ReadOnlyObjectWrapper<>(this, "asked", Optional.empty());
    private final ReadOnlyObjectWrapper<List<Finding>> refusal =
            new ReadOnlyObjectWrapper<>(this, "refusal", List.of());
    private final Subscription onChange;
    private boolean busy;
    private boolean unread;
    private int wanted;

    public HistoryViewModel(RosterBoardViewModel board, BookingId booking) {
        this.board = board;
        this.booking = booking;
        onChange = board.reader().pictureProperty().subscribe(_ -> read());
    }

    private void read() {
        var wish = ++wanted;
        var desk = board.desk();
        desk.background()
                .run(
                        () -> board.deeds().past().read().handle(desk.actor(), booking),
                        outcome -> show(wish, outcome));
    }

    private void show(int wish, Outcome<Optional<BookingPast>> outcome) {
        if (wish != wanted) {
            return;
        }
        switch (outcome) {
            case Outcome.Done<Optional<BookingPast>>(var found, var _) -> {
                if (unread) {
                    unread = false;
                    refusal.set(List.of());
                }
                if (!found.equals(past.get())) {
                    asked.set(Optional.empty());
                    past.set(found);
                }
            }
            case Outcome.Refused<Optional<BookingPast>>(var reasons) -> {
                unread = true;
                refusal.set(reasons);
            }
            case Outcome.Stale<Optional<BookingPast>> _ ->
                    throw new IllegalStateException("a reading is never stale");
        }
    }

    /**
     * What is cancelled is cancelled by hand, with its reason; all else that differs comes back.
     */
    boolean canRestore(PastState state) {
        var last = past.get().orElseThrow().last();
        return board.desk().actor().may(Permission.EDIT_ROSTER)
                && last.act() != PastState.Act.REMOVED
                && !state.booking().cancelled()
                && (last.booking().cancelled() || !isSame(last, state));
    }

    private static boolean isSame(PastState one, PastState other) {
        return ChangeBooking.Content.of(one.booking())
                .equals(ChangeBooking.Content.of(other.booking()));
    }

    /** Asks the rules first; where they have nothing to say it is done. */
    void restore(PastState state) {
        var last = past.get().orElseThrow().last();
        if (busy || !board.mayChange(Optional.of(last.booking()))) {
            return;
        }
        busy = true;
        refusal.set(List.of());
        asked.set(Optional.empty());
        var desk = board.desk();
        desk.background()
                .runThenFree(
                        () ->
                                board.deeds()
                                        .past()
                                        .restore()
                                        .preview(desk.actor(), command(last, state)),
                        outcome -> judged(last, state, outcome),
                        () -> refused(List.of(Finding.block("rostering.form.not_saved"))));
    }

    /** It was asked of what was last then: what somebody did meanwhile is not written over. */
    private void judged(PastState last, PastState state, Outcome<List<Finding>> outcome) {
        busy = false;
        if (!past.get().map(BookingPast::last).equals(Optional.of(last))) {
            stale();
            return;
        }
        switch (outcome) {
            case Outcome.Done<List<Finding>>(var findings, var _) -> {
                if (findings.stream().anyMatch(Finding::blocks)) {
                    refused(findings);
                } else if (findings.isEmpty()) {
                    restoreNow(state);
                } else {
                    asked.set(Optional.of(new Asked(state, findings)));
                }
            }
            case Outcome.Refused<List<Finding>>(var reasons) -> refused(reasons);
            case Outcome.Stale<List<Finding>> _ -> stale();
        }
    }

    /** Knowing what the rules say of it. */
    void restoreNow(PastState state) {
        if (busy) {
            return;
        }
        busy = true;
        asked.set(Optional.empty());
        var last = past.get().orElseThrow().last();
        var desk = board.desk();
        board.moves()
                .history()
                .run(
                        () -> board.deeds().handle(desk.actor(), command(last, state)),
                        outcome -> restored(state, outcome),
                        () -> refused(List.of(Finding.block("rostering.form.not_saved"))));
    }

    void leave() {
        asked.set(Optional.empty());
    }

    private static RestoreState.Command command(PastState last, PastState state) {
        return new RestoreState.Command(
                last.booking().id(),
                ChangeBooking.Content.of(state.booking()),
                false,
                last.reason(),
                last.booking().version());
    }

    private void restored(PastState state, Outcome<BoardDeeds.Done> outcome) {
        switch (outcome) {
            case Outcome.Done<BoardDeeds.Done>(var made, var findings) -> {
                busy = false;
                nameAll(state);
                board.moves().history().did(sentence(state), made, findings);
            }
            case Outcome.Refused<BoardDeeds.Done>(var reasons) -> refused(reasons);
            case Outcome.Stale<BoardDeeds.Done> _ -> stale();
        }
    }

    /** They may have had no booking in the week shown. */
    private void nameAll(PastState state) {
        var known = past.get().orElseThrow();
        var it = state.booking();
        board.reader().name(it.supported(), known.nameOf(it.supported()));
        it.worker().ifPresent(worker -> board.reader().name(worker, known.nameOf(worker)));
    }

    private void stale() {
        refused(List.of(Finding.block("rostering.history.stale")));
        board.reader().reload();
        read();
    }

    private void refused(List<Finding> why) {
        busy = false;
        refusal.set(why);
    }

    /** For example {@code Restored Freddie’s booking: now Tue 24 Nov, 09:00–10:00, with Nina}. */
    private String sentence(PastState state) {
        var known = past.get().orElseThrow();
        var it = state.booking();
        return board.words()
                .texts()
                .get(
                        "rostering.history.did",
                        known.nameOf(it.supported()),
                        board.words().when(it.when()),
                        board.words().with(it.worker().map(known::nameOf)));
    }

    /** Lets go of the board. */
    void close() {
        onChange.unsubscribe();
    }

    /** Empty until it has been read. */
    ReadOnlyObjectProperty<Optional<BookingPast>> pastProperty() {
        return past.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Asked>> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Finding>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }
}
