package coop.equalcare.hatstand.rostering.ui.board;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.rostering.ui.week.BoardCursor;
import coop.equalcare.hatstand.rostering.ui.week.BoardGrid;
import coop.equalcare.hatstand.rostering.ui.week.Hand;
import coop.equalcare.hatstand.rostering.ui.week.LaneShape;
import coop.equalcare.hatstand.rostering.ui.week.WeekPicture;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

import java.util.Optional;

/** What lies where on the board as it is scrolled now, and the way back. */
final class BoardPlaces {

    private static final double IN_SIGHT = 24;

    private final LanesPane pinned;
    private final LanesPane body;
    private final BoardBars bars;

    BoardPlaces(LanesPane pinned, LanesPane body, BoardBars bars) {
        this.pinned = pinned;
        this.body = body;
        this.bars = bars;
    }

    /** The part of the board in which lanes are seen. */
    Rectangle2D lanes() {
        return new Rectangle2D(
                body.getLayoutX(),
                pinned.getLayoutY(),
                body.getWidth(),
                pinned.getHeight() + body.getHeight());
    }

    /** What is under a point; a point beyond the lanes means the nearest one. */
    BoardSpot spotAt(Point2D point, BoardGrid grid) {
        var at = grid.instantAt(point.getX() - body.getLayoutX() + bars.x());
        if (point.getY() < body.getLayoutY() || body.lanes().size() == 0) {
            return new BoardSpot(Optional.empty(), at);
        }
        var number = body.lanes().numberAt(point.getY() - body.getLayoutY() + body.scrollY());
        return new BoardSpot(body.lanes().lane(number).lane().id(), at);
    }

    /** Where a time lies in a lane; it may be out of sight. */
    Optional<Rectangle2D> boxOf(Optional<PersonId> lane, TimeSpan when, BoardGrid grid) {
        var left = body.getLayoutX() + grid.left(when) - bars.x();
        var right = body.getLayoutX() + grid.right(when) - bars.x();
        return topOf(lane)
                .map(
                        top ->
                                new Rectangle2D(
                                        left,
                                        top + LaneShape.MARGIN,
                                        right - left,
                                        grid.cards().track()));
    }

    /** Where a booking that has not moved after all still is. */
    Optional<Rectangle2D> homeOf(Hand hand, WeekPicture week, BoardGrid grid) {
        return week.board()
                .booking(hand.booking().id())
                .filter(booking -> hand.isMoved() && booking.slot().equals(hand.booking().slot()))
                .flatMap(booking -> boxOf(booking.worker(), booking.when(), grid));
    }

    private Optional<Double> topOf(Optional<PersonId> lane) {
        return lane.isEmpty()
                ? Optional.of(pinned.getLayoutY())
                : body.lanes()
                        .numberOf(lane)
                        .map(
                                number ->
                                        body.getLayoutY()
                                                + body.lanes().top(number)
                                                - body.scrollY());
    }

    /** Scrolls as little as is needed to see where the keys stand. */
    void reveal(BoardCursor.Place place, WeekPicture week, BoardGrid grid) {
        var booking = place.booking().flatMap(week.board()::booking);
        var left = booking.map(it -> grid.left(it.when())).orElseGet(() -> grid.x(place.at()));
        var right = booking.map(it -> grid.right(it.when())).orElseGet(() -> grid.x(place.at()));
        bars.showAcross(
                left - IN_SIGHT,
                Math.min(right, left + body.getWidth() / 2) + IN_SIGHT,
                body.getWidth());
        body.lanes()
                .numberOf(place.lane())
                .ifPresent(
                        number -> {
                            var top = body.lanes().top(number);
                            var height = body.lanes().lane(number).height();
                            bars.showDown(top, top + height, body.getHeight());
                        });
        if (place.lane().isEmpty()) {
            pinned.lanes().lane(0).items().stream()
                    .filter(item -> Optional.of(item.booking().id()).equals(place.booking()))
                    .forEach(this::revealPinned);
        }
    }

    private void revealPinned(LaneShape.Placed item) {
        bars.showPinned(item.top(), item.top() + item.size().track(), pinned.getHeight());
    }
}
