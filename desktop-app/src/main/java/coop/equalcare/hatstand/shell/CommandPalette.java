package coop.equalcare.hatstand.shell;

import coop.equalcare.hatstand.platform.text.Texts;

import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Everything that the window can do, found by typing a part of its name. */
final class CommandPalette extends StackPane {

    private static final double WIDTH = 480;
    private static final double HEIGHT = 360;

    private final FilteredList<Command> commands;
    private final TextField words = new TextField();
    private final ListView<Command> list;
    private @Nullable Node before;

    CommandPalette(Texts texts, List<Command> all) {
        commands = new FilteredList<>(FXCollections.observableArrayList(all));
        list = new ListView<>(commands);
        layOut(texts);
        bind();
    }

    private void layOut(Texts texts) {
        getStyleClass().add("palette-layer");
        words.setId("palette-words");
        words.setPromptText(texts.get("shell.palette.prompt"));
        words.setAccessibleText(texts.get("shell.palette.prompt"));
        list.setId("palette-list");
        list.setAccessibleText(texts.get("shell.palette.list"));
        list.setCellFactory(_ -> new CommandCell());
        list.setPlaceholder(new Label(texts.get("shell.palette.nothing")));
        list.setFocusTraversable(false);
        var box = new VBox(words, list);
        box.getStyleClass().add("palette");
        box.setMaxSize(WIDTH, HEIGHT);
        setAlignment(box, Pos.TOP_CENTER);
        getChildren().setAll(box);
        setVisible(false);
    }

    private void bind() {
        words.textProperty().subscribe(this::narrow);
        list.setOnMouseClicked(_ -> runChosen());
        addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        setOnMousePressed(
                event -> {
                    if (event.getTarget() == this) {
                        close();
                    }
                });
    }

    /** Asked for a second time, it stays as it is and keeps the way back. */
    void open() {
        if (isVisible()) {
            words.requestFocus();
            return;
        }
        before = getScene().getFocusOwner();
        words.clear();
        setVisible(true);
        words.requestFocus();
        list.getSelectionModel().selectFirst();
    }

    private void close() {
        setVisible(false);
        if (before != null) {
            before.requestFocus();
        }
    }

    private void narrow(String typed) {
        var parts = typed.toLowerCase(Locale.ROOT).strip().split("\\s+");
        commands.setPredicate(
                command ->
                        Arrays.stream(parts)
                                .allMatch(command.title().toLowerCase(Locale.ROOT)::contains));
        list.getSelectionModel().selectFirst();
    }

    private void steer(KeyEvent event) {
        switch (event.getCode()) {
            case KeyCode.ESCAPE -> close();
            case KeyCode.ENTER -> runChosen();
            case KeyCode.DOWN -> list.getSelectionModel().selectNext();
            case KeyCode.UP -> list.getSelectionModel().selectPrevious();
            case KeyCode.TAB -> words.requestFocus();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void runChosen() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            close();
            chosen.action().run();
        }
    }

    private static final class CommandCell extends ListCell<Command> {

        @Override
        protected void updateItem(@Nullable Command command, boolean empty) {
            super.updateItem(command, empty);
            if (command == null || empty) {
                setGraphic(null);
                return;
            }
            var title = new Label(command.title(), new FontIcon(command.icon()));
            title.setGraphicTextGap(12);
            var keys = new Label(command.keys());
            keys.getStyleClass().addAll("muted", "small");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            var line = new BorderPane();
            line.setLeft(title);
            line.setRight(keys);
            BorderPane.setAlignment(title, Pos.CENTER_LEFT);
            BorderPane.setAlignment(keys, Pos.CENTER_RIGHT);
            setGraphic(line);
            setAccessibleText(command.title());
        }
    }
}
