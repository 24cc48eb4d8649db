package coop.equalcare.hatstand.rostering.ui.form;

import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.rostering.domain.Board;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.series.Scope;
import coop.equalcare.hatstand.rostering.ui.series.SeriesWords;
import coop.equalcare.hatstand.rostering.ui.week.BoardDeeds;
import coop.equalcare.hatstand.rostering.ui.week.BoardWords;
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;
import coop.equalcare.hatstand.rostering.usecase.ChangeBooking;
import coop.equalcare.hatstand.rostering.usecase.PlaceBooking;
import coop.equalcare.hatstand.rostering.usecase.series.SeriesDraft;

import java.util.Optional;

/**
 * A new booking, or other content for one that is there.
 *
 * @param draft a new one that comes again
 * @param scope which of a series are meant, where it is one of them
 */
record Saving(
        Optional<Booking> before,
        ChangeBooking.Content content,
        Optional<SeriesDraft> draft,
        Scope scope) {

    Outcome<BoardDeeds.Done> handle(RosterBoardViewModel board) {
        var actor = board.desk().actor();
        var deeds = board.deeds();
        return before.map(it -> new ChangeBooking.Command(it.id(), content, it.version()))
                .map(
                        it ->
                                scope == Scope.THIS
                                        ? deeds.handle(actor, it)
                                        : deeds.handle(actor, it, scope))
                .or(() -> draft.map(it -> deeds.repeat(actor, it)))
                .orElseGet(() -> deeds.place(actor, placed()));
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

    /**
     * @param count of the bookings that were made or changed
     */
    String inWords(BoardWords words, String name, Board people, int count) {
        var texts = words.texts();
        return before.map(it -> words.changed(name, it, content.when(), content.worker(), people))
                .map(
                        it ->
                                count > 1
                                        ? texts.get("rostering.series.did.changed", it, count - 1)
                                        : it)
                .or(() -> draft.map(it -> repeated(it, name, words, people, count)))
                .orElseGet(() -> words.booked(name, content.when(), content.worker(), people));
    }

    private String repeated(
            SeriesDraft it, String name, BoardWords words, Board people, int count) {
        return words.texts()
                .get(
                        "rostering.series.did.booked",
                        name,
                        new SeriesWords(words.texts()).plan(it.plan()),
                        words.with(content.worker(), people),
                        count);
    }
}
