package coop.equalcare.hatstand.platform.fx;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

import java.text.Bidi;

/**
 * Labels that go on in another line. Text in a script from right to left stays on one line, where
 * it is cut and shown whole beside the pointer: JavaFX 26 fails where it would break such text (an
 * index out of bounds in its {@code PrismTextLayout.computeTrailingSpaceWidth}).
 */
public final class Wrapping {

    private Wrapping() {}

    public static void on(Label label) {
        ObservableValue<Boolean> breaks = label.textProperty().map(Wrapping::canBeBroken);
        label.wrapTextProperty().bind(breaks.orElse(true));
        label.textProperty()
                .subscribe(
                        text ->
                                label.setTooltip(
                                        text == null || canBeBroken(text)
                                                ? null
                                                : new Tooltip(text)));
    }

    private static boolean canBeBroken(String text) {
        return !Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }
}
