package coop.equalcare.hatstand.shell;

import coop.equalcare.hatstand.platform.fx.Theme;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How somebody likes the window: day or night, and how large. */
public final class WindowSettings {

    private static final double STEP = 0.25;
    private static final double LARGEST = 4;

    private final ObjectProperty<Theme> theme =
            new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final DoubleProperty scale = new SimpleDoubleProperty(this, "scale", 1);

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** 1 to 4: 2 shows everything at 200 %. */
    public DoubleProperty scaleProperty() {
        return scale;
    }

    void enlarge() {
        scale.set(Math.min(scale.get() + STEP, LARGEST));
    }

    void lessen() {
        scale.set(Math.max(scale.get() - STEP, 1));
    }
}
