package coop.equalcare.hatstand.rostering.ui.board;

import coop.equalcare.hatstand.rostering.ui.span.CardSize;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

import java.util.List;

/**
 * Which part of the board is seen: across the days, down the lanes, and down the unassigned ones.
 */
final class BoardBars {

    static final double THICKNESS = 12;

    private final Runnable onScroll;
    private final ScrollBar across = bar(Orientation.HORIZONTAL, "board-across");
    private final ScrollBar down = bar(Orientation.VERTICAL, "board-down");
    private final ScrollBar pinnedDown = bar(Orientation.VERTICAL, "board-unassigned-down");

    BoardBars(Runnable onScroll) {
        this.onScroll = onScroll;
        all().forEach(bar -> bar.valueProperty().subscribe(this.onScroll));
    }

    private static ScrollBar bar(Orientation orientation, String id) {
        var bar = new ScrollBar();
        bar.setOrientation(orientation);
        bar.setId(id);
        bar.setManaged(false);
        return bar;
    }

    List<ScrollBar> all() {
        return List.of(across, down, pinnedDown);
    }

    /** Whole pixels, so that lines stay sharp. */
    double x() {
        return Math.round(across.getValue());
    }

    double y() {
        return Math.round(down.getValue());
    }

    double pinnedY() {
        return Math.round(pinnedDown.getValue());
    }

    void spanDays(double content, double seen) {
        span(across, content, seen);
    }

    void spanLanes(double content, double seen) {
        span(down, content, seen);
    }

    void spanPinned(double content, double seen) {
        span(pinnedDown, content, seen);
    }

    private static void span(ScrollBar bar, double content, double seen) {
        var most = Math.max(0, Math.floor(content - seen));
        bar.setMax(most);
        bar.setVisibleAmount(content <= 0 ? most : most * seen / content);
        bar.setUnitIncrement(CardSize.FULL.track());
        bar.setBlockIncrement(seen);
        bar.setVisible(most > 0);
        if (bar.getValue() > most) {
            bar.setValue(most);
        }
    }

    void place(double left, double top, double pinnedHeight, double width, double height) {
        across.resizeRelocate(left, top + pinnedHeight + height, width, THICKNESS);
        down.resizeRelocate(left + width, top + pinnedHeight, THICKNESS, height);
        pinnedDown.resizeRelocate(left + width, top, THICKNESS, pinnedHeight);
    }

    void showAcross(double from, double to, double seen) {
        bring(across, from, to, seen);
    }

    void showDown(double from, double to, double seen) {
        bring(down, from, to, seen);
    }

    void showPinned(double from, double to, double seen) {
        bring(pinnedDown, from, to, seen);
    }

    /**
     * What is in sight already stays where it is, so that a new reading does not move the board.
     */
    private static void bring(ScrollBar bar, double from, double to, double seen) {
        if (from < bar.getValue()) {
            bar.setValue(Math.max(0, from));
        } else if (to > bar.getValue() + seen) {
            bar.setValue(Math.min(bar.getMax(), to - seen));
        }
    }

    void scrollTo(double x) {
        across.setValue(Math.clamp(x, 0, across.getMax()));
    }

    void scrollBy(double x, double y) {
        scrollTo(across.getValue() + x);
        down.setValue(Math.clamp(down.getValue() + y, 0, down.getMax()));
    }

    boolean canScrollPinned() {
        return pinnedDown.getMax() > 0;
    }

    void scrollPinnedBy(double y) {
        pinnedDown.setValue(Math.clamp(pinnedDown.getValue() + y, 0, pinnedDown.getMax()));
    }
}
