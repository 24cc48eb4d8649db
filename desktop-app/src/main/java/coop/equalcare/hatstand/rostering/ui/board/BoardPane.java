package coop.equalcare.hatstand.rostering.ui.board;

import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.ui.span.CardSize;
import coop.equalcare.hatstand.rostering.ui.span.ShownDays;
import coop.equalcare.hatstand.rostering.ui.week.BoardCursor;
import coop.equalcare.hatstand.rostering.ui.week.BoardGrid;
import coop.equalcare.hatstand.rostering.ui.week.Hand;
import coop.equalcare.hatstand.rostering.ui.week.LaneShape;
import coop.equalcare.hatstand.rostering.ui.week.LaneStack;
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;
import coop.equalcare.hatstand.rostering.ui.week.WeekPicture;

import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Optional;

/**
 * The board: days across, lanes down, the unassigned lane always in view above the others.
 *
 * <p>It is one stop of the Tab key; arrows go from booking to booking inside of it, as in a list.
 */
public final class BoardPane extends Region {

    static final double HEADER_WIDTH = 216;
    static final double DAYS_HEIGHT = 60;
    private static final int PINNED_CARDS = 3;
    private static final int PINNED_LINES = 6;
    private static final double ROOM_FOR_A_NAME = 68;
    private static final Duration BEFORE_NOW = Duration.ofHours(2);
    private static final Duration MENU_WIDTH = Duration.ofMinutes(15);

    private final RosterBoardViewModel model;
    private final LaneVerdicts verdicts = new LaneVerdicts();
    private final BoardZoom zoom = new BoardZoom(this::requestLayout);
    private final Measure measure = new Measure();
    private final LanesPane pinned;
    private final LanesPane body;
    private final LaneHeader pinnedHeader;
    private final LaneHeaders headers;
    private final Region corner = new Region();
    private final Region pinnedEdge = new Region();
    private final DayHeader days;
    private final HandLayer handLayer;
    private final BoardBars bars = new BoardBars(this::requestLayout);
    private final BoardPlaces places;
    private final BoardVoice voice = new BoardVoice(this);

    private Optional<BoardGrid> grid = Optional.empty();
    private Optional<WeekPicture> shown = Optional.empty();
    private boolean toReveal;
    private boolean toToday;

    public BoardPane(RosterBoardViewModel model) {
        this.model = model;
        var texts = model.words().texts();
        this.pinned = new LanesPane(model, verdicts, measure);
        this.body = new LanesPane(model, verdicts, measure);
        this.places = new BoardPlaces(pinned, body, bars);
        this.pinnedHeader = new LaneHeader(texts);
        this.headers = new LaneHeaders(texts, verdicts);
        this.days = new DayHeader(model.words());
        this.handLayer = new HandLayer(model, measure);
        layOut();
        bind();
    }

    private void layOut() {
        getStyleClass().add("board");
        setId("board");
        corner.getStyleClass().add("board-corner");
        pinnedEdge.getStyleClass().add("pinned-edge");
        pinnedEdge.setMouseTransparent(true);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        getChildren().addAll(bars.all());
        getChildren()
                .addAll(
                        voice,
                        body,
                        headers,
                        pinned,
                        pinnedHeader,
                        pinnedEdge,
                        days,
                        corner,
                        handLayer);
    }

    private void bind() {
        model.reader().pictureProperty().subscribe(this::requestLayout);
        model.search().textProperty().subscribe(this::requestLayout);
        focusedProperty().subscribe(this::requestLayout);
        model.reader().daysProperty().subscribe(this::name);
        model.cursor().placeProperty().subscribe(_ -> stand());
        model.cursor().stepsProperty().subscribe(_ -> step());
        model.news().spokenProperty().subscribe((_, said) -> voice.say(said));
        model.moves().handProperty().subscribe((before, now) -> carry(before, now));
    }

    private void name(ShownDays days) {
        var spoken = model.words().days(days);
        setAccessibleText(model.words().texts().get("rostering.board.spoken", spoken));
    }

    private void step() {
        toReveal = true;
        voice.hush();
    }

    /** What one points at is in sight already, and must not move away under the pointer. */
    void keepStill() {
        toReveal = false;
    }

    private void stand() {
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        requestLayout();
    }

    private void carry(Optional<Hand> before, Optional<Hand> now) {
        if (now.isEmpty()) {
            handLayer.clear(
                    before.flatMap(
                            hand ->
                                    shown().flatMap(
                                                    week ->
                                                            places.homeOf(
                                                                    hand,
                                                                    week,
                                                                    grid.orElseThrow()))));
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        model.reader().pictureProperty().get().ifPresent(this::layOut);
    }

    private void layOut(WeekPicture week) {
        var lanesWidth = getWidth() - HEADER_WIDTH - BoardBars.THICKNESS;
        var scale = zoom.grid(week.days(), week.board().zone(), lanesWidth);
        if (shown.filter(week::equals).isEmpty() || grid.filter(it -> it == scale).isEmpty()) {
            build(week, scale);
        }
        var pinnedHeight = Math.min(pinnedMost(scale), pinned.lanes().height());
        var bodyTop = DAYS_HEIGHT + pinnedHeight;
        var bodyHeight = Math.max(0, getHeight() - bodyTop - BoardBars.THICKNESS);
        corner.resizeRelocate(0, 0, HEADER_WIDTH, DAYS_HEIGHT);
        days.resizeRelocate(HEADER_WIDTH, 0, lanesWidth + BoardBars.THICKNESS, DAYS_HEIGHT);
        pinned.resizeRelocate(HEADER_WIDTH, DAYS_HEIGHT, lanesWidth, pinnedHeight);
        pinnedHeader.resizeRelocate(0, DAYS_HEIGHT, HEADER_WIDTH, pinnedHeight);
        pinnedEdge.resizeRelocate(0, bodyTop - 2, getWidth(), 8);
        body.resizeRelocate(HEADER_WIDTH, bodyTop, lanesWidth, bodyHeight);
        headers.resizeRelocate(0, bodyTop, HEADER_WIDTH, bodyHeight);
        handLayer.resizeRelocate(0, 0, getWidth(), getHeight());
        bars.place(HEADER_WIDTH, DAYS_HEIGHT, pinnedHeight, lanesWidth, bodyHeight);
        bars.spanDays(scale.width(), lanesWidth);
        bars.spanLanes(body.lanes().height(), bodyHeight);
        bars.spanPinned(pinned.lanes().height(), pinnedHeight);
        if (toReveal) {
            toReveal = false;
            model.cursor()
                    .placeProperty()
                    .get()
                    .ifPresent(place -> places.reveal(place, week, scale));
        }
        if (toToday) {
            toToday = false;
            if (week.holds(model.now())) {
                bars.scrollTo(scale.x(model.now().minus(BEFORE_NOW)));
            }
        }
        refresh(week, scale);
    }

    private static double pinnedMost(BoardGrid scale) {
        var lines = scale.cards() == CardSize.FULL ? PINNED_CARDS : PINNED_LINES;
        return 2 * LaneShape.MARGIN + lines * scale.cards().track();
    }

    private void build(WeekPicture week, BoardGrid scale) {
        shown = Optional.of(week);
        grid = Optional.of(scale);
        var room = scale.cards() == CardSize.FULL ? ROOM_FOR_A_NAME : 0;
        pinned.show(week, scale, LaneStack.of(week.lanes().subList(0, 1), scale, room));
        body.show(week, scale, LaneStack.of(week.workers(), scale, 0));
        days.show(week, scale, week.dayOf(model.now()));
    }

    private void refresh(WeekPicture week, BoardGrid scale) {
        var hand = model.moves().handProperty().get();
        verdicts.ask(hand, Optional.of(week));
        var caret = model.cursor().placeProperty().get().filter(_ -> isFocused());
        pinned.showCaret(caret);
        body.showCaret(caret);
        pinned.scrollTo(bars.x(), bars.pinnedY());
        body.scrollTo(bars.x(), bars.y());
        pinned.refresh();
        body.refresh();
        days.refresh(scale, bars.x(), model.now());
        headers.refresh(body.lanes(), body.scrollY());
        pinnedHeader.show(week.unassigned(), verdicts.of(Optional.empty()));
        hand.ifPresent(
                held ->
                        places.boxOf(held.slot().worker(), held.when(), scale)
                                .ifPresent(
                                        box ->
                                                handLayer.show(
                                                        held,
                                                        week,
                                                        box,
                                                        places.lanes(),
                                                        scale.cards())));
    }

    Optional<BoardSpot> spotAt(Point2D point) {
        return grid.map(scale -> places.spotAt(point, scale));
    }

    boolean isOnLanes(Point2D point) {
        return places.lanes().contains(point);
    }

    /** Where a menu for what the keys stand on belongs. */
    public Optional<Point2D> placeOf(BoardCursor.Place place) {
        var span =
                place.booking()
                        .flatMap(id -> shown().flatMap(week -> week.board().booking(id)))
                        .map(Booking::when)
                        .orElseGet(() -> TimeSpan.of(place.at(), MENU_WIDTH));
        return grid.flatMap(scale -> places.boxOf(place.lane(), span, scale))
                .map(box -> new Point2D(box.getMinX() + 8, box.getMinY() + 20));
    }

    public Optional<BoardGrid> grid() {
        return grid;
    }

    /** Where the lanes of workers begin, below the one that is always in view. */
    double lanesTop() {
        return body.getLayoutY();
    }

    public void scrollBy(double x, double y) {
        bars.scrollBy(x, y);
    }

    void scrollPinnedBy(double y) {
        bars.scrollPinnedBy(y);
    }

    boolean scrollsPinnedAt(Point2D point) {
        return bars.canScrollPinned() && point.getY() < body.getLayoutY();
    }

    /** Zooms and keeps the moment at {@code x} where it is. */
    void zoom(boolean closer, double x) {
        grid.ifPresent(
                scale -> {
                    var place = x - HEADER_WIDTH;
                    var moment = scale.instantAt(place + bars.x());
                    if (closer) {
                        zoom.closer(scale);
                    } else {
                        zoom.farther(scale);
                    }
                    layout();
                    bars.scrollTo(grid.orElseThrow().x(moment) - place);
                });
    }

    public void zoom(boolean closer) {
        zoom(closer, HEADER_WIDTH + body.getWidth() / 2);
    }

    public void zoomToFit() {
        grid.ifPresent(zoom::fit);
    }

    /** Legible at once, with the present moment near the left edge; zooming out shows all days. */
    public void openOnNow() {
        zoom.legible();
        toToday = true;
        requestLayout();
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
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.FOCUS_ITEM && voice.hasNews()) {
            return voice;
        }
        if (attribute == AccessibleAttribute.FOCUS_ITEM) {
            return model.cursor()
                    .current()
                    .flatMap(
                            booking ->
                                    body.cardOf(booking.id()).or(() -> pinned.cardOf(booking.id())))
                    .orElse(null);
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }
}
