package coop.equalcare.hatstand.identity.ui.staff;

import coop.equalcare.hatstand.identity.domain.password.OneTimeCode;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Optional;

/** A code, shown once for whoever hands it over; no room where there is none. */
public final class CodeHandover extends VBox {

    /**
     * @param words whose it is and what they do with it
     */
    public record Shown(String words, OneTimeCode code) {}

    private final String id;
    private final Texts texts;

    /**
     * @param id how the field and its button begin
     */
    public CodeHandover(ObservableValue<Optional<Shown>> handover, String id, Texts texts) {
        this.id = id;
        this.texts = texts;
        getStyleClass().add("handover");
        handover.subscribe(this::show);
    }

    private void show(Optional<Shown> handover) {
        getChildren().clear();
        setManaged(handover.isPresent());
        setVisible(handover.isPresent());
        handover.ifPresent(this::show);
    }

    private void show(Shown it) {
        var words = new Label(it.words());
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        var letters = new TextField(it.code().text());
        letters.setId(id + "-code");
        letters.setEditable(false);
        letters.setAccessibleText(texts.get("identity.staff.code"));
        letters.getStyleClass().add("letters");
        HBox.setHgrow(letters, Priority.ALWAYS);
        var copy = new Button(texts.get("identity.staff.copy"), new FontIcon("fth-copy"));
        copy.setId(id + "-copy");
        copy.setOnAction(_ -> copy(it.code().text()));
        var row = new HBox(letters, copy);
        row.getStyleClass().add("keeping");
        getChildren().setAll(words, row);
        letters.requestFocus();
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
