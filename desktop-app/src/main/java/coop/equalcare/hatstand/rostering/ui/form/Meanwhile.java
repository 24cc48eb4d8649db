package coop.equalcare.hatstand.rostering.ui.form;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;
import coop.equalcare.hatstand.rostering.ui.week.WeekPicture;

import javafx.beans.property.Property;

import java.util.Optional;

/** What became of a booking on the board while its form was open. */
record Meanwhile(Booking now, Finding told) {

    /**
     * @param before as the form knows it
     */
    static Optional<Meanwhile> of(Booking before, RosterBoardViewModel board) {
        return board.reader()
                .pictureProperty()
                .get()
                .flatMap(
                        week ->
                                week.board()
                                        .booking(before.id())
                                        .filter(now -> now.version() > before.version())
                                        .map(now -> new Meanwhile(now, tell(now, week, board))));
    }

    private static Finding tell(Booking now, WeekPicture week, RosterBoardViewModel board) {
        return Finding.warn(
                board.moves().history().made(now)
                        ? "rostering.form.changed_here"
                        : "rostering.form.changed_elsewhere",
                board.words().when(now.when()),
                board.words().with(now.worker(), week.board()));
    }

    /** What nobody has touched in the form goes along; what was typed is kept. */
    static <T> void follow(Property<T> typed, T was, T now) {
        if (typed.getValue().equals(was)) {
            typed.setValue(now);
        }
    }
}
