package coop.equalcare.hatstand.bootstrap;

import coop.equalcare.hatstand.platform.files.Preferences;
import coop.equalcare.hatstand.platform.fx.Theme;
import coop.equalcare.hatstand.shell.WindowSettings;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Puts the window back where and how it was, and remembers how it is left. */
final class WindowMemory {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double SMALLEST_WIDTH = 800;
    private static final double SMALLEST_HEIGHT = 560;

    private final Preferences preferences;

    WindowMemory(Preferences preferences) {
        this.preferences = preferences;
    }

    WindowSettings settings() {
        var settings = new WindowSettings();
        preferences
                .get("window.theme")
                .flatMap(WindowMemory::theme)
                .ifPresent(settings.themeProperty()::set);
        preferences
                .number("window.scale")
                .filter(scale -> scale >= 1 && scale <= 4)
                .ifPresent(settings.scaleProperty()::set);
        keepLock(settings, false, "window.lock_minutes");
        keepLock(settings, true, "window.lock_minutes_demo");
        settings.themeProperty().subscribe(theme -> preferences.put("window.theme", theme));
        settings.scaleProperty().subscribe(scale -> preferences.put("window.scale", scale));
        return settings;
    }

    private void keepLock(WindowSettings settings, boolean demo, String key) {
        var minutes = settings.lockMinutesProperty(demo);
        preferences
                .number(key)
                .map(Double::intValue)
                .filter(WindowSettings.lockChoices(demo)::contains)
                .ifPresent(minutes::set);
        minutes.subscribe(chosen -> preferences.put(key, chosen.intValue()));
    }

    private static Optional<Theme> theme(String name) {
        return Arrays.stream(Theme.values()).filter(theme -> theme.name().equals(name)).findFirst();
    }

    void place(Stage stage) {
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        var visible = Screen.getPrimary().getVisualBounds();
        stage.setWidth(
                preferences.number("window.width").orElse(Math.min(WIDTH, visible.getWidth())));
        stage.setHeight(
                preferences.number("window.height").orElse(Math.min(HEIGHT, visible.getHeight())));
        put("window.x", stage::setX);
        put("window.y", stage::setY);
        stage.setMaximized(preferences.get("window.maximized").map(Boolean::valueOf).orElse(false));
        if (!isOnAScreen(stage)) {
            stage.centerOnScreen();
        }
    }

    private void put(String key, Consumer<Double> place) {
        preferences.number(key).ifPresent(place);
    }

    /** A window that was left on a screen that is no longer there would be out of reach. */
    private static boolean isOnAScreen(Stage stage) {
        var corner = new Rectangle2D(stage.getX(), stage.getY(), 1, 1);
        return !Double.isNaN(stage.getX()) && !Screen.getScreensForRectangle(corner).isEmpty();
    }

    void remember(Stage stage) {
        preferences.put("window.maximized", stage.isMaximized());
        if (!stage.isMaximized()) {
            keep("window.width", stage::getWidth);
            keep("window.height", stage::getHeight);
            keep("window.x", stage::getX);
            keep("window.y", stage::getY);
        }
    }

    private void keep(String key, Supplier<Double> value) {
        preferences.put(key, value.get());
    }
}
