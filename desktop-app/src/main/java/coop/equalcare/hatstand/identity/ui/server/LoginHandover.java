package coop.equalcare.hatstand.identity.ui.server;

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

/** A login and its code, shown once for whoever hands them over. */
final class LoginHandover extends VBox {

    private final Texts texts;

    LoginHandover(ObservableValue<Optional<LoginsViewModel.Handover>> handover, Texts texts) {
        this.texts = texts;
        getStyleClass().add("handover");
        handover.subscribe(this::show);
    }

    private void show(Optional<LoginsViewModel.Handover> handover) {
        getChildren().clear();
        setManaged(handover.isPresent());
        setVisible(handover.isPresent());
        handover.ifPresent(this::show);
    }

    private void show(LoginsViewModel.Handover it) {
        var words =
                new Label(texts.get("identity.logins.code_is", it.name(), it.login(), it.until()));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        var letters = new TextField(it.code().text());
        letters.setId("login-code");
        letters.setEditable(false);
        letters.setAccessibleText(texts.get("identity.staff.code"));
        letters.getStyleClass().add("letters");
        HBox.setHgrow(letters, Priority.ALWAYS);
        var copy = new Button(texts.get("identity.staff.copy"), new FontIcon("fth-copy"));
        copy.setId("login-copy");
        copy.setOnAction(_ -> copy(it.code().text()));
        var row = new HBox(letters, copy);
        row.getStyleClass().add("keeping");
        getChildren().setAll(words, row);
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
