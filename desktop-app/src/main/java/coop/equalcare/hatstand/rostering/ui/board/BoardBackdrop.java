package coop.equalcare.hatstand.rostering.ui.board;

import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import java.util.List;

/**
 * The ground behind the bookings: one canvas as large as what is seen, in colours from the
 * stylesheet.
 */
final class BoardBackdrop extends Region {

    private static final StyleablePropertyFactory<BoardBackdrop> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private final StyleableProperty<Color> ground = ink("ground", "-board-ground");
    private final StyleableProperty<Color> weekend = ink("weekend", "-board-weekend");
    private final StyleableProperty<Color> night = ink("night", "-board-night");
    private final StyleableProperty<Color> hourLine = ink("hourLine", "-board-hour-line");
    private final StyleableProperty<Color> dayLine = ink("dayLine", "-board-day-line");
    private final StyleableProperty<Color> unavailable = ink("unavailable", "-board-unavailable");
    private final StyleableProperty<Color> absence = ink("absence", "-board-absence");
    private final StyleableProperty<Color> words = ink("words", "-board-words");
    private final StyleableProperty<Color> now = ink("now", "-board-now");
    private final StyleableProperty<Color> cursor = ink("cursor", "-board-cursor");
    private final StyleableProperty<Color> yes = ink("yes", "-board-yes");
    private final StyleableProperty<Color> warn = ink("warn", "-board-warn");
    private final StyleableProperty<Color> no = ink("no", "-board-no");

    private final Canvas canvas = new Canvas();
    private final Runnable repaint;

    /**
     * @param repaint called when the colours have changed
     */
    BoardBackdrop(Runnable repaint) {
        this.repaint = repaint;
        getStyleClass().add("board-backdrop");
        getChildren().add(canvas);
        setMouseTransparent(true);
        setManaged(false);
    }

    private StyleableProperty<Color> ink(String name, String css) {
        return STYLES.createStyleableColorProperty(
                this, name, css, backdrop -> backdrop.inkNamed(css), Color.TRANSPARENT);
    }

    private StyleableProperty<Color> inkNamed(String css) {
        return switch (css) {
            case "-board-ground" -> ground;
            case "-board-weekend" -> weekend;
            case "-board-night" -> night;
            case "-board-hour-line" -> hourLine;
            case "-board-day-line" -> dayLine;
            case "-board-unavailable" -> unavailable;
            case "-board-absence" -> absence;
            case "-board-words" -> words;
            case "-board-now" -> now;
            case "-board-cursor" -> cursor;
            case "-board-yes" -> yes;
            case "-board-warn" -> warn;
            case "-board-no" -> no;
            default -> throw new IllegalArgumentException(css);
        };
    }

    /** The colours of the moment. */
    record Inks(
            Color ground,
            Color weekend,
            Color night,
            Color hourLine,
            Color dayLine,
            Color unavailable,
            Color absence,
            Color words,
            Color now,
            Color cursor,
            Color yes,
            Color warn,
            Color no) {}

    Inks inks() {
        return new Inks(
                ground.getValue(),
                weekend.getValue(),
                night.getValue(),
                hourLine.getValue(),
                dayLine.getValue(),
                unavailable.getValue(),
                absence.getValue(),
                words.getValue(),
                now.getValue(),
                cursor.getValue(),
                yes.getValue(),
                warn.getValue(),
                no.getValue());
    }

    Canvas canvas() {
        return canvas;
    }

    void fit(double width, double height) {
        resize(width, height);
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
        }
    }

    @Override
    protected void layoutChildren() {
        repaint.run();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }
}
