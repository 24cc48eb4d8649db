package coop.equalcare.hatstand.people.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A part of what is known about somebody, under its title. */
class Card extends VBox {

    Card(String title) {
        getStyleClass().add("card");
        var label = new Label(title);
        label.getStyleClass().add("section-title");
        var head = new HBox(label);
        head.getStyleClass().add("card-head");
        getChildren().add(head);
    }

    static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
