package coop.equalcare.hatstand.platform.fx;

import coop.equalcare.hatstand.kernel.Finding;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.javafx.FontIcon;

/** A sentence that wants to be read, with a mark for how much it weighs. */
public final class Notice extends HBox {

    /**
     * @param more buttons that answer it
     */
    public Notice(Finding.Severity severity, String sentence, Button... more) {
        getStyleClass().addAll("notice", styleOf(severity));
        var words = new Label(sentence);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(new FontIcon(iconOf(severity)), words);
        for (var button : more) {
            button.setMinWidth(USE_PREF_SIZE);
            getChildren().add(button);
        }
    }

    private static String styleOf(Finding.Severity severity) {
        return switch (severity) {
            case NOTE -> "note";
            case WARN -> "warn";
            case BLOCK -> "block";
        };
    }

    private static String iconOf(Finding.Severity severity) {
        return switch (severity) {
            case NOTE -> "fth-info";
            case WARN -> "fth-alert-triangle";
            case BLOCK -> "fth-alert-octagon";
        };
    }
}
