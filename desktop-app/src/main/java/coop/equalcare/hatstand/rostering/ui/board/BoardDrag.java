package coop.equalcare.hatstand.rostering.ui.board;

import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.Slot;
import coop.equalcare.hatstand.rostering.ui.span.CardSize;
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
import java.time.Instant;
import java.util.Optional;

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
     * @param grip how far into the booking, or from its edge, it was taken
     * @param edge which of its ends is pulled; none means all of it is carried
     */
    private record Press(
            Point2D at, Booking booking, Duration grip, Optional<BookingCard.Edge> edge) {}

    private final BoardPane board;
    private final RosterBoardViewModel model;
    private final BoardActions actions;
    private final AnimationTimer edges = new EdgeScroll();
    private Optional<Press> press = Optional.empty();
    private Optional<MouseEvent> latest = Optional.empty();
    private boolean dragging;

    private BoardDrag(BoardPane board, RosterBoardViewModel model, BoardActions actions) {
        this.board = board;
        this.model = model;
        this.actions = actions;
    }

    /**
     * @param actions what a double click opens
     */
    public static void attach(BoardPane board, RosterBoardViewModel model, BoardActions actions) {
        var drag = new BoardDrag(board, model, actions);
        board.addEventHandler(MouseEvent.MOUSE_PRESSED, drag::pressed);
        board.addEventHandler(MouseEvent.MOUSE_DRAGGED, drag::dragged);
        board.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> drag.released());
        board.addEventHandler(ScrollEvent.SCROLL, drag::scrolled);
    }

    private void pressed(MouseEvent event) {
        var point = new Point2D(event.getX(), event.getY());
        if (!board.isOnLanes(point)) {
            return;
        }
        board.requestFocus();
        var isFirst = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1;
        var isDouble = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
        var spot = board.spotAt(point);
        var card = cardUnder(event.getPickResult().getIntersectedNode());
        if (card == null) {
            spot.ifPresent(
                    it -> {
                        var start = board.grid().orElseThrow().startAt(it.at(), SNAP);
                        model.cursor().to(it.lane(), start);
                        board.keepStill();
                        if (isDouble) {
                            actions.placeAt(it.lane(), start);
                        }
                    });
            return;
        }
        var booking = card.booking();
        model.cursor().to(booking);
        board.keepStill();
        if (isDouble) {
            actions.edit(booking);
        } else if (isFirst) {
            var edge = card.edgeAt(card.sceneToLocal(event.getSceneX(), event.getSceneY()).getX());
            press = spot.map(it -> press(point, booking, it.at(), edge));
        }
    }

    private static Press press(
            Point2D point, Booking booking, Instant at, Optional<BookingCard.Edge> edge) {
        var from =
                edge.filter(BookingCard.Edge.END::equals).isPresent()
                        ? booking.when().end()
                        : booking.when().start();
        return new Press(point, booking, Duration.between(from, at), edge);
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
            dragging = model.moves().pickUp(begun.booking());
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
        if (carried(begun).isEmpty()) {
            stop();
            return;
        }
        var point = new Point2D(event.getX(), event.getY());
        board.followPointer(Optional.of(point));
        board.spotAt(point)
                .ifPresent(
                        spot ->
                                begun.edge()
                                        .ifPresentOrElse(
                                                edge -> stretch(begun, edge, spot, event),
                                                () ->
                                                        model.moves()
                                                                .carryTo(
                                                                        slot(begun, spot, event))));
    }

    /** The other end stays, and something is always left of the booking. */
    private void stretch(Press begun, BookingCard.Edge edge, BoardSpot spot, MouseEvent event) {
        var step = event.isShortcutDown() ? FINE_SNAP : SNAP;
        var to = BoardGrid.snapped(spot.at().minus(begun.grip()), step);
        var when = begun.booking().when();
        var next =
                switch (edge) {
                    case START ->
                            new TimeSpan(earlier(to, when.end().minus(FINE_SNAP)), when.end());
                    case END -> new TimeSpan(when.start(), later(to, when.start().plus(FINE_SNAP)));
                };
        if (next.length().compareTo(Booking.LONGEST) <= 0) {
            model.moves().stretchTo(next);
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /**
     * Shift keeps the lane or the time, whichever has moved less; Ctrl goes by five minutes, and in
     * columns one goes by whole days.
     */
    private Slot slot(Press begun, BoardSpot spot, MouseEvent event) {
        var booking = begun.booking();
        var grid = board.grid().orElseThrow();
        var start =
                grid.cards() == CardSize.COMPACT
                        ? grid.onDayOf(
                                spot.at(), booking.when().start().plus(begun.grip()), booking)
                        : BoardGrid.snapped(
                                spot.at().minus(begun.grip()),
                                event.isShortcutDown() ? FINE_SNAP : SNAP);
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
        if (dragging && press.flatMap(this::carried).isPresent()) {
            model.moves().drop();
        }
        stop();
    }

    /** The keys may have taken something else in hand meanwhile. */
    private Optional<Hand> carried(Press begun) {
        return model.moves()
                .handProperty()
                .get()
                .filter(hand -> hand.stage() == Hand.Stage.CARRIED && hand.isOf(begun.booking()));
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
