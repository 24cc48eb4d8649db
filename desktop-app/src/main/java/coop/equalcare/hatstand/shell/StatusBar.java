package coop.equalcare.hatstand.shell;

import coop.equalcare.hatstand.platform.text.Texts;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.javafx.FontIcon;

/** Where the data is, and whether it can be reached. */
final class StatusBar extends HBox {

    StatusBar(Texts texts, String database, ObservableValue<Boolean> connected) {
        getStyleClass().add("status-bar");
        var where = new Label(database, new FontIcon("fth-database"));
        where.setId("status-database");
        var state = new Label();
        state.setId("status-connection");
        state.setAccessibleRole(AccessibleRole.TEXT);
        connected.subscribe(
                there -> {
                    state.setText(
                            texts.get(there ? "shell.status.connected" : "shell.status.away"));
                    state.setGraphic(new FontIcon(there ? "fth-check-circle" : "fth-cloud-off"));
                    state.getStyleClass().remove("away");
                    if (!there) {
                        state.getStyleClass().add("away");
                    }
                });
        var space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(where, space, state);
    }
}
