package coop.equalcare.hatstand.rostering.ui.away;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;
import coop.equalcare.hatstand.rostering.usecase.away.ListAbsences;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import java.util.List;
import java.util.Optional;

/** Who is away now or will be. It is read again whenever the board changes. */
public final class AbsencesViewModel {

    private final RosterBoardViewModel board;
    private final ReadOnlyObjectWrapper<Optional<List<ListAbsences.Listed>>> absences =
            new ReadOnlyObjectWrapper<>(this, "absences", Optional.empty());
    private final ReadOnlyObjectWrapper<List<Finding>> refusal =
            new ReadOnlyObjectWrapper<>(this, "refusal", List.of());
    private final Subscription onChange;
    private int wanted;

    public AbsencesViewModel(RosterBoardViewModel board) {
        this.board = board;
        onChange = board.reader().pictureProperty().subscribe(_ -> read());
    }

    private void read() {
        var wish = ++wanted;
        var desk = board.desk();
        desk.background()
                .run(
                        () -> board.deeds().away().listAbsences().handle(desk.actor()),
                        outcome -> show(wish, outcome));
    }

    private void show(int wish, Outcome<List<ListAbsences.Listed>> outcome) {
        if (wish != wanted) {
            return;
        }
        switch (outcome) {
            case Outcome.Done<List<ListAbsences.Listed>>(var found, var _) -> {
                refusal.set(List.of());
                absences.set(Optional.of(found));
            }
            case Outcome.Refused<List<ListAbsences.Listed>>(var reasons) -> refusal.set(reasons);
            case Outcome.Stale<List<ListAbsences.Listed>> _ -> read();
        }
    }

    /** Lets go of the board. */
    void close() {
        onChange.unsubscribe();
    }

    /** Empty until it has been read. */
    ReadOnlyObjectProperty<Optional<List<ListAbsences.Listed>>> absencesProperty() {
        return absences.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Finding>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }
}
