package coop.equalcare.hatstand.shell;

import coop.equalcare.hatstand.platform.fx.Theme;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.List;
import java.util.stream.Stream;

/** How somebody likes the window: day or night, and how large. */
public final class WindowSettings {

    private static final double STEP = 0.25;
    private static final double LARGEST = 4;

    private static final int NEVER = 0;
    private static final int USUAL_LOCK = 5;
    private static final List<Integer> LOCKS = List.of(1, 2, USUAL_LOCK, 10, 15, 30);

    private final ObjectProperty<Theme> theme =
            new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final DoubleProperty scale = new SimpleDoubleProperty(this, "scale", 1);

    private final IntegerProperty lockMinutes =
            new SimpleIntegerProperty(this, "lockMinutes", USUAL_LOCK);
    private final IntegerProperty lockMinutesInDemo =
            new SimpleIntegerProperty(this, "lockMinutesInDemo", NEVER);

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** 1 to 4: 2 shows everything at 200 %. */
    public DoubleProperty scaleProperty() {
        return scale;
    }

    /** After how many minutes without anybody there the desk locks itself; 0 for never. */
    public IntegerProperty lockMinutesProperty(boolean demo) {
        return demo ? lockMinutesInDemo : lockMinutes;
    }

    /** What one may choose; never only where all people are invented. */
    public static List<Integer> lockChoices(boolean demo) {
        return demo ? Stream.concat(Stream.of(NEVER), LOCKS.stream()).toList() : LOCKS;
    }

    void enlarge() {
        scale.set(Math.min(scale.get() + STEP, LARGEST));
    }

    void lessen() {
        scale.set(Math.max(scale.get() - STEP, 1));
    }
}
