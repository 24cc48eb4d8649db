package coop.equalcare.hatstand.rostering.ui;

import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;

/** The keys of the board, on a sheet beside it. */
final class KeysView extends VBox {

    private static final List<String> KEYS =
            List.of(
                    "arrows",
                    "ends",
                    "place",
                    "cover",
                    "absence",
                    "absences",
                    "offer",
                    "carry",
                    "stretch",
                    "fine",
                    "lanes",
                    "days",
                    "drop",
                    "cut",
                    "open",
                    "cancel",
                    "history",
                    "menu",
                    "undo",
                    "redo",
                    "spans",
                    "turn",
                    "today",
                    "next_open",
                    "next_problem",
                    "cancelled",
                    "search",
                    "found",
                    "out",
                    "zoom",
                    "drag");

    private final Button close = new Button();

    KeysView(Texts texts, Runnable onClose) {
        getStyleClass().addAll("sheet", "keys-sheet");
        setId("board-keys-sheet");
        var title = new Label(texts.get("rostering.keys.title"));
        title.getStyleClass().add("section-title");
        var grid = new GridPane();
        grid.getStyleClass().add("keys");
        for (int i = 0; i < KEYS.size(); i++) {
            var key = new Label(texts.get("rostering.keys." + KEYS.get(i) + ".key"));
            key.getStyleClass().add("key");
            key.setMinWidth(USE_PREF_SIZE);
            var does = new Label(texts.get("rostering.keys." + KEYS.get(i) + ".does"));
            does.setWrapText(true);
            grid.addRow(i, key, does);
        }
        close.setId("board-keys-close");
        close.setText(texts.get("rostering.keys.close"));
        close.setCancelButton(true);
        close.setOnAction(_ -> onClose.run());
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(title.getText());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, scroll, close);
    }

    void focusFirst() {
        close.requestFocus();
    }
}
