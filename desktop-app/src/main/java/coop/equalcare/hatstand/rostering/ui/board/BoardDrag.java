package coop.equalcare.hatstand.rostering.ui.board;

import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.Slot;
import coop.equalcare.hatstand.rostering.ui.week.BoardGrid;
import coop.equalcare.hatstand.rostering.ui.week.Hand;
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;

import javafx.animation.AnimationTimer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The mouse on the board. It drags by plain mouse events: they tell where the pointer is at every
 * moment, and tests can make them.
 */
public final class BoardDrag {

    private static final double BEGINS_AT = 5;
    private static final double EDGE = 36;
    private static final double EDGE_STEP = 9;
    private static final Duration SNAP = Duration.ofMinutes(15);
    private static final Duration FINE_SNAP = Duration.ofMinutes(5);

    /**
     * A press on a booking that may become a drag.
     *
     * @param grip how far into the booking it was taken
     */
    private record Press(Point2D at, Booking booking, Duration grip) {}

    private final BoardPane board;
    private final RosterBoardViewModel model;
    private final Consumer<Booking> open;
    private final AnimationTimer edges = new EdgeScroll();
    private Optional<Press> press = Optional.empty();
    private Optional<MouseEvent> latest = Optional.empty();
    private boolean dragging;

    private BoardDrag(BoardPane board, RosterBoardViewModel model, Consumer<Booking> open) {
        this.board = board;
        this.model = model;
        this.open = open;
    }

    /**
     * @param open what a double click does with a booking
     */
    public static void attach(BoardPane board, RosterBoardViewModel model, Consumer<Booking> open) {
        var drag = new BoardDrag(board, model, open);
        board.addEventHandler(MouseEvent.MOUSE_PRESSED, drag::pressed);
        board.addEventHandler(MouseEvent.MOUSE_DRAGGED, drag::dragged);
        board.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> drag.released());
        board.addEventHandler(ScrollEvent.SCROLL, drag::scrolled);
    }

    private void pressed(MouseEvent event) {
        var point = new Point2D(event.getX(), event.getY());
        if (event.getButton() != MouseButton.PRIMARY || !board.isOnLanes(point)) {
            return;
        }
        board.requestFocus();
        var spot = board.spotAt(point);
        var card = cardUnder(event.getPickResult().getIntersectedNode());
        if (card == null) {
            spot.ifPresent(it -> model.cursor().to(it.lane(), BoardGrid.snapped(it.at(), SNAP)));
            return;
        }
        var booking = card.booking();
        model.cursor().to(booking);
        if (event.getClickCount() == 2) {
            open.accept(booking);
            return;
        }
        press =
                spot.map(
                        it ->
                                new Press(
                                        point,
                                        booking,
                                        Duration.between(booking.when().start(), it.at())));
    }

    private static @Nullable BookingCard cardUnder(@Nullable Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (at instanceof BookingCard card) {
                return card;
            }
        }
        return null;
    }

    private void dragged(MouseEvent event) {
        if (press.isEmpty()) {
            return;
        }
        var begun = press.get();
        if (!dragging) {
            if (begun.at().distance(event.getX(), event.getY()) < BEGINS_AT) {
                return;
            }
            model.moves().pickUp(begun.booking());
            dragging = model.moves().handProperty().get().isPresent();
            if (!dragging) {
                press = Optional.empty();
                return;
            }
            edges.start();
        }
        latest = Optional.of(event);
        carry(begun, event);
    }

    private void carry(Press begun, MouseEvent event) {
        if (model.moves().handProperty().get().isEmpty()) {
            stop();
            return;
        }
        var point = new Point2D(event.getX(), event.getY());
        board.followPointer(Optional.of(point));
        board.spotAt(point).ifPresent(spot -> model.moves().carryTo(slot(begun, spot, event)));
    }

    /** Shift keeps the lane or the time, whichever has moved less; Ctrl goes by five minutes. */
    private static Slot slot(Press begun, BoardSpot spot, MouseEvent event) {
        var start =
                BoardGrid.snapped(
                        spot.at().minus(begun.grip()), event.isShortcutDown() ? FINE_SNAP : SNAP);
        var booking = begun.booking();
        if (!event.isShiftDown()) {
            return new Slot(spot.lane(), start);
        }
        var sideways =
                Math.abs(event.getX() - begun.at().getX())
                        >= Math.abs(event.getY() - begun.at().getY());
        return sideways
                ? new Slot(booking.worker(), start)
                : new Slot(spot.lane(), booking.when().start());
    }

    private void released() {
        if (dragging && carried().isPresent()) {
            model.moves().drop();
        }
        stop();
    }

    private Optional<Hand> carried() {
        return model.moves()
                .handProperty()
                .get()
                .filter(hand -> hand.stage() == Hand.Stage.CARRIED);
    }

    private void stop() {
        edges.stop();
        dragging = false;
        press = Optional.empty();
        latest = Optional.empty();
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown()) {
            if (event.getDeltaY() != 0) {
                board.zoom(event.getDeltaY() > 0, event.getX());
            }
        } else if (board.scrollsPinnedAt(new Point2D(event.getX(), event.getY()))) {
            board.scrollPinnedBy(-event.getDeltaY());
        } else {
            board.scrollBy(-event.getDeltaX(), -event.getDeltaY());
        }
        event.consume();
    }

    /** Scrolls while the pointer carries something at an edge of the board. */
    private final class EdgeScroll extends AnimationTimer {

        @Override
        public void handle(long now) {
            latest.ifPresent(
                    event -> {
                        var right = board.getWidth() - EDGE;
                        var bottom = board.getHeight() - EDGE;
                        var x = step(event.getX(), BoardPane.HEADER_WIDTH + EDGE, right);
                        var y = event.getY() > bottom ? EDGE_STEP : stepUp(event.getY());
                        if (x != 0 || y != 0) {
                            board.scrollBy(x, y);
                            press.ifPresent(begun -> carry(begun, event));
                        }
                    });
        }

        private static double step(double at, double low, double high) {
            return at < low ? -EDGE_STEP : at > high ? EDGE_STEP : 0;
        }

        /** Up only just below the unassigned lane, so that one can still drop on that one. */
        private double stepUp(double y) {
            var top = board.lanesTop();
            return y > top && y < top + EDGE ? -EDGE_STEP : 0;
        }
    }
}
