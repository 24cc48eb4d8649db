package coop.equalcare.hatstand.rostering.ui.form;

import coop.equalcare.hatstand.platform.fx.Choices;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.control.ComboBox;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Which of two times is meant, where the clocks show it twice; no room in any other night. It is
 * the night in which they go back.
 */
final class TurnPicker extends ComboBox<Boolean> {

    private final TypedMoment moment;
    private final Texts texts;

    /**
     * @param name of the field, for example {@code start}
     */
    TurnPicker(TypedMoment moment, Texts texts, String name) {
        this.moment = moment;
        this.texts = texts;
        layOut(name);
        bind();
    }

    private void layOut(String name) {
        setId("booking-form-" + name + "-turn");
        setAccessibleText(texts.get("rostering.form." + name + ".turn"));
        setMaxWidth(Double.MAX_VALUE);
        setConverter(Choices.shown(this::words));
    }

    private String words(boolean again) {
        var all = moment.momentsProperty().get();
        return all.isEmpty() ? "" : texts.time(again ? all.getLast() : all.getFirst());
    }

    private void bind() {
        moment.momentsProperty().subscribe(this::offer);
        moment.againProperty().subscribe(this::setValue);
        valueProperty()
                .subscribe(
                        chosen -> {
                            if (chosen != null) {
                                moment.againProperty().set(chosen);
                            }
                        });
    }

    /** The words change with the time that is typed, so the choices are offered anew. */
    private void offer(List<Instant> moments) {
        var twice = moments.size() > 1;
        setVisible(twice);
        setManaged(twice);
        var chosen = Objects.requireNonNullElse(getValue(), moment.againProperty().get());
        getItems().setAll(twice ? List.of(false, true) : List.of());
        setValue(null);
        setValue(chosen);
    }
}
