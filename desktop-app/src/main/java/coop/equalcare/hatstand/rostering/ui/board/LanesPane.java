package coop.equalcare.hatstand.rostering.ui.board;

import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.ui.week.BoardCursor;
import coop.equalcare.hatstand.rostering.ui.week.BoardGrid;
import coop.equalcare.hatstand.rostering.ui.week.BoardWords;
import coop.equalcare.hatstand.rostering.ui.week.LaneStack;
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;
import coop.equalcare.hatstand.rostering.ui.week.WeekPicture;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import java.util.Optional;

/** A window on a stack of lanes: the ground, and the cards that are seen through it. */
final class LanesPane extends Region {

    private final RosterBoardViewModel model;
    private final LaneVerdicts verdicts;
    private final BackdropPainter painter;
    private final BoardBackdrop backdrop = new BoardBackdrop(this::paint);
    private final CardLayer cards;
    private final Rectangle frame = new Rectangle();

    private LaneStack lanes = LaneStack.EMPTY;
    private Optional<WeekPicture> week = Optional.empty();
    private Optional<BoardCursor.Place> caret = Optional.empty();
    private double scrollX;
    private double scrollY;

    LanesPane(RosterBoardViewModel model, LaneVerdicts verdicts, Measure measure) {
        this.model = model;
        this.verdicts = verdicts;
        BoardWords words = model.words();
        this.painter = new BackdropPainter(words.texts());
        this.cards = new CardLayer(words, measure);
        getChildren().addAll(backdrop, cards);
        setClip(frame);
        setManaged(false);
    }

    void show(WeekPicture picture, BoardGrid grid, LaneStack stack) {
        week = Optional.of(picture);
        lanes = stack;
        painter.show(picture, grid, stack);
    }

    void scrollTo(double x, double y) {
        scrollX = Math.round(x);
        scrollY = Math.round(y);
        cards.setTranslateX(-scrollX);
        cards.setTranslateY(-scrollY);
    }

    /** Where the keys stand, if they stand on this board at all. */
    void showCaret(Optional<BoardCursor.Place> place) {
        caret = place;
    }

    /** Brings ground and cards to what is to be seen now. */
    void refresh() {
        backdrop.fit(getWidth(), getHeight());
        frame.setWidth(getWidth());
        frame.setHeight(getHeight());
        paint();
        week.ifPresent(
                picture ->
                        cards.update(
                                picture,
                                lanes,
                                new CardLayer.Window(
                                        scrollX,
                                        scrollX + getWidth(),
                                        scrollY,
                                        scrollY + getHeight()),
                                new CardLayer.Marks(
                                        model.cursor()
                                                .placeProperty()
                                                .get()
                                                .flatMap(place -> place.booking()),
                                        model.moves()
                                                .handProperty()
                                                .get()
                                                .map(hand -> hand.booking().id()),
                                        model.search().leavesOut(picture))));
    }

    private void paint() {
        painter.paint(
                backdrop,
                new BackdropPainter.Moment(scrollX, scrollY, model.now(), caret, verdicts));
    }

    LaneStack lanes() {
        return lanes;
    }

    double scrollY() {
        return scrollY;
    }

    Optional<BookingCard> cardOf(BookingId booking) {
        return cards.cardOf(booking);
    }
}
