package coop.equalcare.hatstand.rostering.ui.week;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.fx.Background;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.ui.span.ShownDays;
import coop.equalcare.hatstand.rostering.usecase.OpenBoard;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keeps the days on the screen fresh. Many changes at once are one reading; when the database is
 * gone, what is shown stays.
 */
public final class WeekReader {

    private final Actor actor;
    private final OpenBoard openBoard;
    private final Background background;
    private final Consumer<List<Finding>> onRefusal;

    private final ReadOnlyObjectWrapper<ShownDays> days;
    private final ReadOnlyObjectWrapper<Optional<WeekPicture>> picture =
            new ReadOnlyObjectWrapper<>(this, "picture", Optional.empty());
    private final ReadOnlyBooleanWrapper away = new ReadOnlyBooleanWrapper(this, "away", false);
    private boolean reading;
    private boolean again;

    WeekReader(
            Actor actor,
            OpenBoard openBoard,
            Background background,
            ShownDays days,
            Consumer<List<Finding>> onRefusal) {
        this.actor = actor;
        this.openBoard = openBoard;
        this.background = background;
        this.days = new ReadOnlyObjectWrapper<>(this, "days", days);
        this.onRefusal = onRefusal;
    }

    void goTo(ShownDays next) {
        days.set(next);
        reload();
    }

    /** Reads again, at once or as soon as the reading under way is done. */
    public void reload() {
        if (reading) {
            again = true;
        } else {
            read();
        }
    }

    private void read() {
        reading = true;
        again = false;
        var shown = days.get();
        background.runThenFree(
                () ->
                        openBoard
                                .handle(actor, new OpenBoard.Query(shown.first(), shown.until()))
                                .map(found -> WeekPicture.of(shown, found)),
                outcome -> answered(shown, outcome),
                this::lost);
    }

    private void answered(ShownDays shown, Outcome<WeekPicture> outcome) {
        reading = false;
        if (outcome instanceof Outcome.Refused<WeekPicture>(var reasons) && Outage.isIn(reasons)) {
            away.set(true);
            return;
        }
        switch (outcome) {
            case Outcome.Done<WeekPicture>(var found, var _) -> {
                if (shown.equals(days.get()) && !again) {
                    picture.set(Optional.of(found));
                }
            }
            case Outcome.Refused<WeekPicture>(var reasons) -> onRefusal.accept(reasons);
            case Outcome.Stale<WeekPicture> _ -> again = true;
        }
        away.set(false);
        if (again) {
            read();
        }
    }

    private void lost() {
        reading = false;
        away.set(false);
        onRefusal.accept(List.of(Finding.block("rostering.board.read_fault")));
        if (again) {
            read();
        }
    }

    /** Somebody may have had no booking in these days until now. */
    public void name(PersonId person, String name) {
        picture.set(picture.get().map(week -> week.naming(person, name)));
    }

    /** A change made at this desk; what is being read meanwhile may not hold it yet. */
    void show(Booking changed) {
        picture.set(picture.get().map(week -> week.with(changed)));
        again = again || reading;
    }

    public ReadOnlyObjectProperty<ShownDays> daysProperty() {
        return days.getReadOnlyProperty();
    }

    /** Empty until the first reading has come. */
    public ReadOnlyObjectProperty<Optional<WeekPicture>> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** The database cannot be reached. */
    public ReadOnlyBooleanProperty awayProperty() {
        return away.getReadOnlyProperty();
    }
}
