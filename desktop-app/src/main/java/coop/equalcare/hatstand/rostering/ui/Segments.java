package coop.equalcare.hatstand.rostering.ui;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** One of a few, side by side: one is always chosen, and each is chosen with one press. */
final class Segments<T extends Enum<T>> extends HBox {

    private final Map<T, ToggleButton> buttons;
    private final Consumer<T> onChoice;

    /**
     * @param id what each button's own is made of
     * @param onChoice told what somebody has chosen; what is shown as chosen is told by {@link
     *     #show}
     */
    Segments(Class<T> kind, String id, Consumer<T> onChoice) {
        this.buttons = new EnumMap<>(kind);
        this.onChoice = onChoice;
        getStyleClass().add("segments");
        setId(id);
        var group = new ToggleGroup();
        var all = kind.getEnumConstants();
        for (int i = 0; i < all.length; i++) {
            var button = new ToggleButton();
            button.setId(id + "-" + all[i].name());
            button.setToggleGroup(group);
            button.getStyleClass()
                    .add(i == 0 ? "left-pill" : i == all.length - 1 ? "right-pill" : "center-pill");
            buttons.put(all[i], button);
            getChildren().add(button);
        }
    }

    /**
     * @param word what stands on each
     * @param spoken the whole of it, with its key
     */
    Segments<T> named(Function<T, String> word, Function<T, String> spoken) {
        buttons.forEach(
                (one, button) -> {
                    button.setText(word.apply(one));
                    button.setMinWidth(USE_PREF_SIZE);
                    button.setAccessibleText(spoken.apply(one));
                    button.setTooltip(new Tooltip(spoken.apply(one)));
                    button.setOnAction(_ -> choose(one, button));
                });
        return this;
    }

    /** Pressed once more it stays chosen. */
    private void choose(T one, ToggleButton button) {
        button.setSelected(true);
        onChoice.accept(one);
    }

    void show(T chosen) {
        buttons.forEach((one, button) -> button.setSelected(one == chosen));
    }
}
