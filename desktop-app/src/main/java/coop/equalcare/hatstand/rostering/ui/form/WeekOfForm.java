package coop.equalcare.hatstand.rostering.ui.form;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.rostering.ui.span.ShownDays;
import coop.equalcare.hatstand.rostering.ui.week.Outage;
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;
import coop.equalcare.hatstand.rostering.ui.week.WeekPicture;
import coop.equalcare.hatstand.rostering.usecase.OpenBoard;

import javafx.util.Subscription;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The week in which a typed day lies: the board's own, or another that is read for it. */
final class WeekOfForm {

    private final RosterBoardViewModel board;
    private final Runnable answered;
    private final Subscription fresh;
    private Optional<WeekPicture> other = Optional.empty();
    private Optional<LocalDate> asked = Optional.empty();
    private List<Finding> trouble = List.of();

    /**
     * @param newer told when the board has a newer picture
     * @param answered told when another week has come, or why it has not
     */
    WeekOfForm(RosterBoardViewModel board, Runnable newer, Runnable answered) {
        this.board = board;
        this.answered = answered;
        this.fresh = board.reader().pictureProperty().subscribe((_, _) -> newer.run());
    }

    private void ask(LocalDate monday) {
        asked = Optional.of(monday);
        trouble = List.of();
        board.desk()
                .background()
                .runThenFree(
                        () -> read(monday),
                        outcome -> answer(monday, outcome),
                        () -> fail(monday, List.of(Finding.block("rostering.form.week_fault"))));
    }

    private Outcome<WeekPicture> read(LocalDate monday) {
        return board.deeds()
                .openBoard()
                .handle(board.desk().actor(), OpenBoard.Query.week(monday))
                .map(week -> WeekPicture.of(ShownDays.week(monday), week));
    }

    private void answer(LocalDate monday, Outcome<WeekPicture> outcome) {
        switch (outcome) {
            case Outcome.Done<WeekPicture>(var week, var _) -> {
                if (isWanted(monday)) {
                    other = Optional.of(week);
                    asked = Optional.empty();
                    answered.run();
                }
            }
            case Outcome.Refused<WeekPicture>(var reasons) -> fail(monday, reasons);
            case Outcome.Stale<WeekPicture> _ -> {
                if (isWanted(monday)) {
                    ask(monday);
                }
            }
        }
    }

    private void fail(LocalDate monday, List<Finding> reasons) {
        if (isWanted(monday)) {
            trouble = reasons;
            answered.run();
        }
    }

    /** Whoever has typed another day meanwhile no longer waits for this one. */
    private boolean isWanted(LocalDate monday) {
        return asked.equals(Optional.of(monday));
    }

    /** Asked again and again: reads what could not be read while the database was away. */
    void retry() {
        if (Outage.isIn(trouble)) {
            asked.ifPresent(this::ask);
        }
    }

    void close() {
        fresh.unsubscribe();
    }

    /** Empty while it is read, and where it could not be read. */
    Optional<WeekPicture> of(Instant moment) {
        var day = LocalDate.ofInstant(moment, board.words().texts().zone());
        var monday = OpenBoard.mondayOf(day);
        var shown = board.reader().pictureProperty().get().filter(week -> week.knowsWeek(monday));
        if (shown.isPresent()) {
            asked = Optional.empty();
            return shown;
        }
        if (other.filter(week -> week.knowsWeek(monday)).isEmpty() && !isWanted(monday)) {
            ask(monday);
        }
        return other.filter(week -> week.knowsWeek(monday));
    }

    /** What there is to say as long as there is no week. */
    List<Finding> whyNone() {
        return trouble.isEmpty() ? List.of(Finding.note("rostering.form.reading")) : trouble;
    }
}
