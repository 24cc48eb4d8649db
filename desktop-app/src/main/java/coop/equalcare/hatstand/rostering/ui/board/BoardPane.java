package coop.equalcare.hatstand.rostering.ui.board;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.Slot;
import coop.equalcare.hatstand.rostering.ui.week.BoardCursor;
import coop.equalcare.hatstand.rostering.ui.week.BoardGrid;
import coop.equalcare.hatstand.rostering.ui.week.Hand;
import coop.equalcare.hatstand.rostering.ui.week.LaneShape;
import coop.equalcare.hatstand.rostering.ui.week.LaneStack;
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;
import coop.equalcare.hatstand.rostering.ui.week.WeekPicture;

import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * The board: days across, lanes down, the unassigned lane always in view above the others.
 *
 * <p>It is one stop of the Tab key; arrows go from booking to booking inside of it, as in a list.
 */
public final class BoardPane extends Region {

    static final double HEADER_WIDTH = 216;
    static final double DAYS_HEIGHT = 60;
    private static final double BAR = 12;
    private static final double PINNED_MOST = 2 * LaneShape.MARGIN + 3 * LaneShape.TRACK_HEIGHT;
    private static final double ROOM_FOR_A_NAME = 68;
    private static final double IN_SIGHT = 24;

    private final RosterBoardViewModel model;
    private final LaneVerdicts verdicts = new LaneVerdicts();
    private final BoardZoom zoom = new BoardZoom();
    private final Measure measure = new Measure();
    private final LanesPane pinned;
    private final LanesPane body;
    private final LaneHeader pinnedHeader;
    private final LaneHeaders headers;
    private final Region corner = new Region();
    private final Region pinnedEdge = new Region();
    private final DayHeader days;
    private final HandLayer handLayer;
    private final ScrollBar across = bar(Orientation.HORIZONTAL, "board-across");
    private final ScrollBar down = bar(Orientation.VERTICAL, "board-down");
    private final ScrollBar pinnedDown = bar(Orientation.VERTICAL, "board-unassigned-down");

    private Optional<BoardGrid> grid = Optional.empty();
    private Optional<WeekPicture> shown = Optional.empty();
    private boolean toReveal;

    public BoardPane(RosterBoardViewModel model) {
        this.model = model;
        var texts = model.words().texts();
        this.pinned = new LanesPane(model, verdicts, measure);
        this.body = new LanesPane(model, verdicts, measure);
        this.pinnedHeader = new LaneHeader(texts);
        this.headers = new LaneHeaders(texts, verdicts);
        this.days = new DayHeader(model.words());
        this.handLayer = new HandLayer(model, measure);
        layOut();
        bind();
    }

    private static ScrollBar bar(Orientation orientation, String id) {
        var bar = new ScrollBar();
        bar.setOrientation(orientation);
        bar.setId(id);
        bar.setManaged(false);
        return bar;
    }

    private void layOut() {
        getStyleClass().add("board");
        setId("board");
        corner.getStyleClass().add("board-corner");
        pinnedEdge.getStyleClass().add("pinned-edge");
        pinnedEdge.setMouseTransparent(true);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        getChildren()
                .addAll(
                        body, headers, pinned, pinnedHeader, pinnedEdge, days, corner, across, down, pinnedDown,
                        handLayer);
    }

    private void bind() {
        model.reader().pictureProperty().subscribe(this::requestLayout);
        model.searchProperty().subscribe(this::requestLayout);
        focusedProperty().subscribe(this::requestLayout);
        zoom.hourWidthProperty().subscribe(this::requestLayout);
        across.valueProperty().subscribe(this::requestLayout);
        down.valueProperty().subscribe(this::requestLayout);
        pinnedDown.valueProperty().subscribe(this::requestLayout);
        model.reader()
                .mondayProperty()
                .subscribe(week -> setAccessibleText(model.words().texts().get("rostering.board.spoken", model.words().week(week))));
        model.cursor().placeProperty().subscribe(_ -> stand());
        model.moves().handProperty().subscribe((before, now) -> carry(before, now));
    }

    private void stand() {
        toReveal = true;
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        requestLayout();
    }

    private void carry(Optional<Hand> before, Optional<Hand> now) {
        if (now.isEmpty()) {
            handLayer.clear(before.flatMap(this::homeOf));
        }
        requestLayout();
    }

    /** Where a booking that has not moved after all still is. */
    private Optional<Rectangle2D> homeOf(Hand hand) {
        var there = shown().flatMap(week -> week.board().booking(hand.booking().id()));
        return there.filter(booking -> hand.isMoved() && booking.slot().equals(hand.booking().slot()))
                .flatMap(booking -> boxOf(booking.worker(), booking));
    }

    @Override
    protected void layoutChildren() {
        model.reader().pictureProperty().get().ifPresent(this::layOut);
    }

    private void layOut(WeekPicture week) {
        var lanesWidth = getWidth() - HEADER_WIDTH - BAR;
        var scale = zoom.grid(week.monday(), week.board().zone(), lanesWidth);
        if (shown.filter(week::equals).isEmpty()
                || grid.filter(it -> it.hourWidth() == scale.hourWidth()).isEmpty()) {
            build(week, scale);
        }
        var pinnedHeight = Math.min(PINNED_MOST, pinned.lanes().height());
        var bodyTop = DAYS_HEIGHT + pinnedHeight;
        var bodyHeight = Math.max(0, getHeight() - bodyTop - BAR);
        corner.resizeRelocate(0, 0, HEADER_WIDTH, DAYS_HEIGHT);
        days.resizeRelocate(HEADER_WIDTH, 0, lanesWidth + BAR, DAYS_HEIGHT);
        pinned.resizeRelocate(HEADER_WIDTH, DAYS_HEIGHT, lanesWidth, pinnedHeight);
        pinnedHeader.resizeRelocate(0, DAYS_HEIGHT, HEADER_WIDTH, pinnedHeight);
        pinnedEdge.resizeRelocate(0, bodyTop - 2, getWidth(), 8);
        body.resizeRelocate(HEADER_WIDTH, bodyTop, lanesWidth, bodyHeight);
        headers.resizeRelocate(0, bodyTop, HEADER_WIDTH, bodyHeight);
        handLayer.resizeRelocate(0, 0, getWidth(), getHeight());
        across.resizeRelocate(HEADER_WIDTH, getHeight() - BAR, lanesWidth, BAR);
        down.resizeRelocate(getWidth() - BAR, bodyTop, BAR, bodyHeight);
        pinnedDown.resizeRelocate(getWidth() - BAR, DAYS_HEIGHT, BAR, pinnedHeight);
        span(across, scale.width(), lanesWidth);
        span(down, body.lanes().height(), bodyHeight);
        span(pinnedDown, pinned.lanes().height(), pinnedHeight);
        if (toReveal) {
            toReveal = false;
            model.cursor().placeProperty().get().ifPresent(place -> reveal(place, week, scale));
        }
        refresh(week, scale);
    }

    private void build(WeekPicture week, BoardGrid scale) {
        shown = Optional.of(week);
        grid = Optional.of(scale);
        pinned.show(week, scale, LaneStack.of(week.lanes().subList(0, 1), scale, ROOM_FOR_A_NAME));
        body.show(week, scale, LaneStack.of(week.workers(), scale, 0));
        days.show(week, scale, week.dayOf(model.now()));
    }

    private static void span(ScrollBar bar, double content, double seen) {
        var most = Math.max(0, Math.floor(content - seen));
        bar.setMax(most);
        bar.setVisibleAmount(content <= 0 ? most : most * seen / content);
        bar.setUnitIncrement(LaneShape.TRACK_HEIGHT);
        bar.setBlockIncrement(seen);
        bar.setVisible(most > 0);
        if (bar.getValue() > most) {
            bar.setValue(most);
        }
    }

    private void refresh(WeekPicture week, BoardGrid scale) {
        var hand = model.moves().handProperty().get();
        verdicts.ask(hand, Optional.of(week));
        var caret = model.cursor().placeProperty().get().filter(_ -> isFocused());
        pinned.showCaret(caret);
        body.showCaret(caret);
        pinned.scrollTo(across.getValue(), pinnedDown.getValue());
        body.scrollTo(across.getValue(), down.getValue());
        pinned.refresh();
        body.refresh();
        days.refresh(scale, Math.round(across.getValue()));
        headers.refresh(body.lanes(), body.scrollY());
        pinnedHeader.show(week.unassigned(), verdicts.of(Optional.empty()));
        hand.ifPresent(
                held ->
                        boxOf(held.slot().worker(), held.booking().movedTo(new Slot(held.booking().worker(), held.slot().start())))
                                .ifPresent(box -> handLayer.show(held, week, box, lanesBounds())));
    }

    private Rectangle2D lanesBounds() {
        return new Rectangle2D(HEADER_WIDTH, DAYS_HEIGHT, body.getWidth(), Math.max(0, getHeight() - DAYS_HEIGHT - BAR));
    }

    /** Where a booking lies in a lane, in this pane; it may be out of sight. */
    private Optional<Rectangle2D> boxOf(Optional<PersonId> lane, Booking booking) {
        var scale = grid.orElseThrow();
        var left = HEADER_WIDTH + scale.x(booking.when().start()) - Math.round(across.getValue());
        var right = HEADER_WIDTH + scale.x(booking.when().end()) - Math.round(across.getValue());
        return topOf(lane).map(top -> new Rectangle2D(left, top + LaneShape.MARGIN, right - left, LaneShape.TRACK_HEIGHT));
    }

    private Optional<Double> topOf(Optional<PersonId> lane) {
        return lane.isEmpty()
                ? Optional.of(DAYS_HEIGHT)
                : body.lanes()
                        .numberOf(lane)
                        .map(number -> body.getLayoutY() + body.lanes().top(number) - body.scrollY());
    }

    private void reveal(BoardCursor.Place place, WeekPicture week, BoardGrid scale) {
        var booking = place.booking().flatMap(week.board()::booking);
        var left = scale.x(booking.map(it -> it.when().start()).orElse(place.at()));
        var right = scale.x(booking.map(it -> it.when().end()).orElse(place.at()));
        // What was always in sight stays where it is, so that a new reading does not move the board.
        bring(across, left - IN_SIGHT, Math.min(right, left + body.getWidth() / 2) + IN_SIGHT, body.getWidth());
        body.lanes()
                .numberOf(place.lane())
                .ifPresent(
                        number -> {
                            var top = body.lanes().top(number);
                            bring(down, top, top + body.lanes().lane(number).height(), body.getHeight());
                        });
        if (place.lane().isEmpty()) {
            pinned.lanes().lane(0).items().stream()
                    .filter(item -> Optional.of(item.booking().id()).equals(place.booking()))
                    .forEach(item -> bring(pinnedDown, item.top(), item.top() + LaneShape.TRACK_HEIGHT, pinned.getHeight()));
        }
    }

    private static void bring(ScrollBar bar, double from, double to, double seen) {
        if (from < bar.getValue()) {
            bar.setValue(Math.max(0, from));
        } else if (to > bar.getValue() + seen) {
            bar.setValue(Math.min(bar.getMax(), to - seen));
        }
    }

    /** What is under a point of this pane; a point beyond the lanes means the nearest one. */
    Optional<BoardSpot> spotAt(Point2D point) {
        return grid.map(
                scale -> {
                    var at = scale.instantAt(point.getX() - HEADER_WIDTH + Math.round(across.getValue()));
                    if (point.getY() < body.getLayoutY() || body.lanes().size() == 0) {
                        return new BoardSpot(Optional.empty(), at);
                    }
                    var number = body.lanes().numberAt(point.getY() - body.getLayoutY() + body.scrollY());
                    return new BoardSpot(body.lanes().lane(number).lane().id(), at);
                });
    }

    boolean isOnLanes(Point2D point) {
        return lanesBounds().contains(point);
    }

    /** Where the lanes of workers begin, below the one that is always in view. */
    double lanesTop() {
        return body.getLayoutY();
    }

    public void scrollBy(double x, double y) {
        across.setValue(Math.clamp(across.getValue() + x, 0, across.getMax()));
        down.setValue(Math.clamp(down.getValue() + y, 0, down.getMax()));
    }

    void scrollPinnedBy(double y) {
        pinnedDown.setValue(Math.clamp(pinnedDown.getValue() + y, 0, pinnedDown.getMax()));
    }

    boolean scrollsPinnedAt(Point2D point) {
        return pinnedDown.getMax() > 0 && point.getY() < body.getLayoutY();
    }

    /** Zooms and keeps the moment at {@code x} where it is. */
    void zoom(boolean closer, double x) {
        grid.ifPresent(
                scale -> {
                    var place = x - HEADER_WIDTH;
                    var moment = scale.instantAt(place + across.getValue());
                    if (closer) {
                        zoom.closer(scale);
                    } else {
                        zoom.farther(scale);
                    }
                    layout();
                    across.setValue(Math.clamp(grid.orElseThrow().x(moment) - place, 0, across.getMax()));
                });
    }

    public void zoom(boolean closer) {
        zoom(closer, HEADER_WIDTH + body.getWidth() / 2);
    }

    public void zoomToFit() {
        zoom.fit();
    }

    /** The present moment has moved on. */
    public void tick() {
        requestLayout();
    }

    void followPointer(Optional<Point2D> at) {
        handLayer.followPointer(at);
        requestLayout();
    }

    private Optional<WeekPicture> shown() {
        return model.reader().pictureProperty().get();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.FOCUS_ITEM) {
            return model.cursor()
                    .current()
                    .flatMap(booking -> body.cardOf(booking.id()).or(() -> pinned.cardOf(booking.id())))
                    .orElse(null);
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }
}
