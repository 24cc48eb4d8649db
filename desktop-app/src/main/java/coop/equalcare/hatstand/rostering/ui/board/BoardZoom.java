package coop.equalcare.hatstand.rostering.ui.board;

import coop.equalcare.hatstand.rostering.ui.week.BoardGrid;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

import java.time.LocalDate;
import java.time.ZoneId;

/** How wide an hour is: from the week that just fits to an hour of 60 pixels. */
public final class BoardZoom {

    private static final double LARGEST = 60;
    private static final double LEGIBLE = 26;
    private static final double STEP = 1.25;
    private static final double FITS = 0;
    private static final double LEAST_WEEK = 560;

    private final ReadOnlyDoubleWrapper hourWidth =
            new ReadOnlyDoubleWrapper(this, "hourWidth", FITS);

    BoardGrid grid(LocalDate monday, ZoneId zone, double width) {
        var fitting = BoardGrid.fitting(monday, zone, Math.max(LEAST_WEEK, width));
        return hourWidth.get() <= fitting.hourWidth()
                ? fitting
                : BoardGrid.of(monday, zone, hourWidth.get());
    }

    void closer(BoardGrid grid) {
        hourWidth.set(Math.min(LARGEST, grid.hourWidth() * STEP));
    }

    /** One step back; what is narrower than the week that fits is the week that fits. */
    void farther(BoardGrid grid) {
        hourWidth.set(grid.hourWidth() / STEP);
    }

    /** Two or three days, in which even a short visit has room for a name. */
    void legible() {
        hourWidth.set(LEGIBLE);
    }

    void fit() {
        hourWidth.set(FITS);
    }

    ReadOnlyDoubleProperty hourWidthProperty() {
        return hourWidth.getReadOnlyProperty();
    }
}
