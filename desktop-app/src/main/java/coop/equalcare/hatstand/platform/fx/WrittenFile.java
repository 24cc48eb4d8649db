package coop.equalcare.hatstand.platform.fx;

import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.nio.file.Path;

/** A file that has been written: what it is, and where, to be copied. */
public final class WrittenFile extends VBox {

    /**
     * @param id of the path; its button is called the same with {@code -copy}
     */
    public WrittenFile(String id, String what, Path file, Texts texts) {
        getStyleClass().add("field");
        var name = new Label(what);
        name.getStyleClass().addAll("muted", "small");
        var path = new TextField(file.toString());
        path.setId(id);
        path.setEditable(false);
        path.setAccessibleText(what);
        name.setLabelFor(path);
        HBox.setHgrow(path, Priority.ALWAYS);
        var copy = new Button(texts.get("platform.written.copy"), new FontIcon("fth-copy"));
        copy.setId(id + "-copy");
        copy.setAccessibleText(texts.get("platform.written.copy_of", what));
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setOnAction(_ -> copy(file));
        var line = new HBox(path, copy);
        line.getStyleClass().add("field-line");
        getChildren().setAll(name, line);
    }

    private static void copy(Path file) {
        var content = new ClipboardContent();
        content.putString(file.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
