package coop.equalcare.hatstand.rostering.ui.form;

import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.rostering.domain.Board;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.ui.week.BoardDeeds;
import coop.equalcare.hatstand.rostering.ui.week.BoardWords;
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;
import coop.equalcare.hatstand.rostering.usecase.ChangeBooking;
import coop.equalcare.hatstand.rostering.usecase.PlaceBooking;

import java.util.Optional;

/** A new booking, or other content for one that is there. */
record Saving(Optional<Booking> before, ChangeBooking.Content content) {

    Outcome<BoardDeeds.Done> handle(RosterBoardViewModel board) {
        var actor = board.desk().actor();
        return before.map(
                        it ->
                                board.deeds()
                                        .handle(
                                                actor,
                                                new ChangeBooking.Command(
                                                        it.id(), content, it.version())))
                .orElseGet(() -> board.deeds().place(actor, placed()));
    }

    private PlaceBooking.Command placed() {
        return new PlaceBooking.Command(
                content.supported(),
                content.worker(),
                content.when().start(),
                content.when().end(),
                content.kind(),
                content.neededSkill());
    }

    String inWords(BoardWords words, String name, Board people) {
        return before.map(it -> words.changed(name, it, content.when(), content.worker(), people))
                .orElseGet(() -> words.booked(name, content.when(), content.worker(), people));
    }
}
