package coop.equalcare.hatstand.shell;

import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What the window shows before the database is ready: it is there at once, and says what it is
 * doing.
 */
public final class WaitingView extends VBox {

    public WaitingView(Texts texts, String doing) {
        getStyleClass().add("waiting");
        var name = new Label(texts.get("shell.navigation.name"), new FontIcon("fth-umbrella"));
        name.getStyleClass().add("wordmark");
        var progress = new ProgressIndicator();
        progress.setAccessibleText(doing);
        var words = new Label(doing);
        words.setId("waiting-words");
        words.getStyleClass().add("muted");
        getChildren().setAll(name, progress, words);
    }
}
