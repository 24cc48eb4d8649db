package coop.equalcare.hatstand.rostering.ui.form;

import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.platform.fx.Newest;
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;
import coop.equalcare.hatstand.rostering.ui.week.WeekPicture;
import coop.equalcare.hatstand.rostering.usecase.OpenBoard;

import javafx.util.Subscription;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** The week in which a typed day lies: the board's own, or another that is read for it. */
final class WeekOfForm {

    private final RosterBoardViewModel board;
    private final Runnable changed;
    private final Newest<LocalDate, Outcome<WeekPicture>> reading;
    private final Subscription fresh;
    private Optional<WeekPicture> other = Optional.empty();
    private Optional<LocalDate> asked = Optional.empty();

    /**
     * @param changed told when there is a newer picture
     */
    WeekOfForm(RosterBoardViewModel board, Runnable changed) {
        this.board = board;
        this.changed = changed;
        this.reading = new Newest<>(board.desk().background(), this::read, this::answered);
        this.fresh = board.reader().pictureProperty().subscribe((_, _) -> changed.run());
    }

    private Outcome<WeekPicture> read(LocalDate monday) {
        return board.deeds()
                .openBoard()
                .handle(board.desk().actor(), new OpenBoard.Query(monday))
                .map(week -> WeekPicture.of(monday, week));
    }

    private void answered(Outcome<WeekPicture> outcome) {
        if (outcome instanceof Outcome.Done<WeekPicture>(var week, var _)) {
            other = Optional.of(week);
        }
        changed.run();
    }

    void close() {
        fresh.unsubscribe();
    }

    /** Empty while it is read. */
    Optional<WeekPicture> of(Instant moment) {
        var zone = board.words().texts().zone();
        var day = LocalDate.ofInstant(moment, zone);
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var shown =
                board.reader()
                        .pictureProperty()
                        .get()
                        .filter(week -> week.monday().equals(monday))
                        .or(() -> other.filter(week -> week.monday().equals(monday)));
        if (shown.isEmpty() && !asked.equals(Optional.of(monday))) {
            asked = Optional.of(monday);
            reading.ask(monday);
            return other.filter(week -> week.monday().equals(monday));
        }
        return shown;
    }
}
