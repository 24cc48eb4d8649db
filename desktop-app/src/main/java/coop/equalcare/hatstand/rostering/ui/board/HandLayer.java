package coop.equalcare.hatstand.rostering.ui.board;

import coop.equalcare.hatstand.rostering.ui.span.CardSize;
import coop.equalcare.hatstand.rostering.ui.week.CardLook;
import coop.equalcare.hatstand.rostering.ui.week.Hand;
import coop.equalcare.hatstand.rostering.ui.week.LaneShape;
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;
import coop.equalcare.hatstand.rostering.ui.week.WeekPicture;

import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

import java.util.Optional;

/** What is in hand: a ghost of the booking where it would land, and the verdict beside it. */
final class HandLayer extends Pane {

    private static final Duration GLIDE = Duration.millis(180);
    private static final double BESIDE = 16;
    private static final double WORDS = 140;

    private static final PseudoClass WARN = PseudoClass.getPseudoClass("warned");
    private static final PseudoClass NO = PseudoClass.getPseudoClass("refused");

    private final RosterBoardViewModel model;
    private final Measure measure;
    private final Pane ghosts = new Pane();
    private final Rectangle frame = new Rectangle();
    private final VerdictBubble bubble;
    private Optional<BookingCard> ghost = Optional.empty();
    private Optional<Point2D> pointer = Optional.empty();

    HandLayer(RosterBoardViewModel model, Measure measure) {
        this.model = model;
        this.measure = measure;
        this.bubble = new VerdictBubble(model.words());
        bubble.setVisible(false);
        ghosts.setClip(frame);
        setMouseTransparent(true);
        setManaged(false);
        getChildren().addAll(ghosts, bubble);
    }

    /** Where the pointer is while it carries; empty while keys do. */
    void followPointer(Optional<Point2D> at) {
        pointer = at;
    }

    /**
     * @param box where the booking would lie, in this layer
     * @param size how cards are drawn now
     * @param lanes the part of this layer in which a ghost may be seen
     */
    void show(Hand hand, WeekPicture week, Rectangle2D box, Rectangle2D lanes, CardSize size) {
        frame.setX(lanes.getMinX());
        frame.setY(lanes.getMinY());
        frame.setWidth(lanes.getWidth());
        frame.setHeight(lanes.getHeight());
        var card = ghost.orElseGet(() -> makeGhost(hand, week, size));
        ghost = Optional.of(card);
        var there = hand.proposed();
        var place =
                new LaneShape.Placed(
                        there, box.getMinX(), box.getMaxX(), box.getMaxX() + WORDS, 0, size);
        card.show(place, week, box.getMinY() - LaneShape.MARGIN);
        var answer = LaneVerdicts.answer(hand.verdict());
        card.pseudoClassStateChanged(WARN, answer == LaneVerdicts.Answer.WARN);
        card.pseudoClassStateChanged(NO, answer == LaneVerdicts.Answer.NO);
        bubble.show(hand, week);
        bubble.setVisible(true);
        bubble.applyCss();
        place(box);
    }

    private BookingCard makeGhost(Hand hand, WeekPicture week, CardSize size) {
        var look = CardLook.of(hand.booking(), week, size);
        var card =
                new BookingCard(
                        new CardLook(
                                look.kind(), false, false, look.repeats(), Optional.empty(), size),
                        model.words(),
                        measure);
        card.getStyleClass().add("ghost");
        ghosts.getChildren().setAll(card);
        card.applyCss();
        return card;
    }

    private void place(Rectangle2D box) {
        var width = bubble.prefWidth(-1);
        var height = bubble.prefHeight(width);
        var at = pointer.orElse(new Point2D(box.getMaxX(), box.getMaxY() - BESIDE));
        var x =
                at.getX() + BESIDE + width > getWidth()
                        ? at.getX() - BESIDE - width
                        : at.getX() + BESIDE;
        var y =
                at.getY() + BESIDE + height > getHeight()
                        ? at.getY() - BESIDE - height
                        : at.getY() + BESIDE;
        bubble.resizeRelocate(
                Math.max(4, Math.round(x)), Math.max(4, Math.round(y)), width, height);
    }

    /** The hand is empty: the ghost goes, or glides back to where its booking still is. */
    void clear(Optional<Rectangle2D> home) {
        bubble.setVisible(false);
        pointer = Optional.empty();
        var card = ghost;
        ghost = Optional.empty();
        card.ifPresent(
                it ->
                        home.ifPresentOrElse(
                                box -> glide(it, box), () -> ghosts.getChildren().remove(it)));
    }

    private void glide(BookingCard card, Rectangle2D home) {
        var back = new TranslateTransition(GLIDE, card);
        back.setToX(home.getMinX() - card.getLayoutX());
        back.setToY(home.getMinY() - card.getLayoutY());
        back.setInterpolator(Interpolator.EASE_OUT);
        back.setOnFinished(_ -> ghosts.getChildren().remove(card));
        back.play();
    }
}
