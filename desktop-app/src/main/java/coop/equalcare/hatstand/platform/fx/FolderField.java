package coop.equalcare.hatstand.platform.fx;

import coop.equalcare.hatstand.platform.text.Texts;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;

import org.kordamp.ikonli.javafx.FontIcon;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** A folder on this computer: typed, or chosen. */
public final class FolderField extends VBox {

    private final TextField folder = new TextField();
    private final Button choose = new Button();
    private final Texts texts;

    /**
     * @param id of the field; its button is called the same with {@code -choose}
     * @param onEnter what Enter in the field does
     */
    public FolderField(String id, StringProperty path, Texts texts, Runnable onEnter) {
        this.texts = texts;
        layOut(id);
        folder.textProperty().bindBidirectional(path);
        folder.setOnAction(_ -> onEnter.run());
        choose.setOnAction(_ -> choose());
    }

    private void layOut(String id) {
        getStyleClass().add("field");
        var name = texts.get("platform.folder.name");
        var label = new Label(name);
        label.getStyleClass().add("strong");
        label.setLabelFor(folder);
        folder.setId(id);
        folder.setAccessibleText(name);
        folder.setPromptText(texts.get("platform.folder.prompt"));
        HBox.setHgrow(folder, Priority.ALWAYS);
        choose.setId(id + "-choose");
        choose.setText(texts.get("platform.folder.choose"));
        choose.setGraphic(new FontIcon("fth-folder"));
        choose.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(folder, choose);
        line.getStyleClass().add("field-line");
        getChildren().setAll(label, line);
    }

    private void choose() {
        ask(getScene().getWindow(), texts.get("platform.folder.name"), there(folder.getText()))
                .ifPresent(chosen -> folder.setText(chosen.toString()));
    }

    /** Asks for a folder where there is no field for it; nothing where nobody chooses one. */
    public static Optional<Path> ask(Window window, String title) {
        return ask(window, title, Optional.empty());
    }

    private static Optional<Path> ask(Window window, String title, Optional<Path> first) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        first.map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(window)).map(File::toPath);
    }

    private static Optional<Path> there(String typed) {
        try {
            return Optional.of(typed)
                    .filter(text -> !text.isBlank())
                    .map(Path::of)
                    .filter(Files::isDirectory);
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }
}
