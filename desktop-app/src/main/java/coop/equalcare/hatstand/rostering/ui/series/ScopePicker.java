package coop.equalcare.hatstand.rostering.ui.series;

import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rostering.domain.series.Scope;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** Asks of a booking that comes again which are meant. */
public final class ScopePicker extends VBox {

    private final ToggleGroup group = new ToggleGroup();

    /**
     * @param name of the form, for example {@code booking-form}
     */
    public ScopePicker(String name, ObjectProperty<Scope> scope, Texts texts) {
        getStyleClass().addAll("field", "scope");
        setId(name + "-scope");
        var label = new Label(texts.get("rostering.series.which"));
        label.getStyleClass().add("field-name");
        getChildren().add(label);
        for (var one : Scope.values()) {
            var button = new RadioButton(texts.name(one));
            button.setId(name + "-scope-" + one);
            button.setToggleGroup(group);
            button.setWrapText(true);
            button.setAccessibleText(label.getText() + ": " + button.getText());
            button.setSelected(scope.get() == one);
            button.selectedProperty()
                    .subscribe(
                            isSelected -> {
                                if (isSelected) {
                                    scope.set(one);
                                }
                            });
            getChildren().add(button);
        }
        var stays = new Label(texts.get("rostering.series.stays"));
        stays.setWrapText(true);
        stays.setMinHeight(USE_PREF_SIZE);
        stays.getStyleClass().addAll("muted", "small");
        getChildren().add(stays);
    }
}
