package coop.equalcare.hatstand.rostering.ui.form;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.stream.Collectors;

/** What the rules say of what was typed, one line for each finding. */
final class VerdictBox extends VBox {

    private final Texts texts;

    VerdictBox(Texts texts) {
        this.texts = texts;
        setId("booking-form-verdict");
        getStyleClass().add("form-verdict");
        setFocusTraversable(false);
    }

    void show(List<Finding> findings) {
        getChildren().clear();
        if (findings.isEmpty()) {
            add("fth-check-circle", "yes", texts.get("rostering.board.verdict.fine"));
        }
        for (var finding : findings) {
            switch (finding.severity()) {
                case BLOCK -> add("fth-x-circle", "no", texts.of(finding));
                case WARN -> add("fth-alert-triangle", "warn", texts.of(finding));
                case NOTE -> add("fth-info", "note", texts.of(finding));
            }
        }
        setAccessibleText(
                findings.isEmpty()
                        ? texts.get("rostering.board.verdict.fine")
                        : findings.stream().map(texts::of).collect(Collectors.joining(" ")));
    }

    private void add(String icon, String style, String words) {
        var line = new Label(words, new FontIcon(icon));
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.getStyleClass().addAll("verdict-reason", style);
        getChildren().add(line);
    }
}
