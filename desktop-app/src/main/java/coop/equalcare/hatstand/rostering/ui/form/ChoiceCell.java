package coop.equalcare.hatstand.rostering.ui.form;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Somebody who can be chosen, with the first thing that the rules say of it. */
final class ChoiceCell extends ListCell<Choice> {

    private final Texts texts;
    private final FontIcon icon = new FontIcon("fth-check-circle");
    private final Label name = new Label();
    private final Label reason = new Label();
    private final VBox words = new VBox(name, reason);
    private final HBox content = new HBox(icon, words);

    /**
     * @param judged whether the rules are asked of these people
     */
    ChoiceCell(Texts texts, boolean judged) {
        this.texts = texts;
        content.getStyleClass().add("candidate");
        icon.setVisible(judged);
        icon.setManaged(judged);
        reason.getStyleClass().addAll("muted", "small");
        reason.managedProperty().bind(reason.textProperty().isNotEmpty());
        words.getStyleClass().add("candidate-words");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Choice choice, boolean empty) {
        super.updateItem(choice, empty);
        if (empty || choice == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var blocks = choice.verdict().stream().anyMatch(Finding::blocks);
        var fine =
                choice.verdict().stream()
                        .noneMatch(finding -> finding.severity() != Finding.Severity.NOTE);
        icon.setIconLiteral(
                blocks ? "fth-x-circle" : fine ? "fth-check-circle" : "fth-alert-triangle");
        content.getStyleClass().removeAll("yes", "warn", "no");
        content.getStyleClass().add(blocks ? "no" : fine ? "yes" : "warn");
        name.setText(choice.name());
        reason.setText(choice.verdict().isEmpty() ? "" : texts.of(choice.verdict().getFirst()));
        setAccessibleText(
                reason.getText().isEmpty()
                        ? choice.name()
                        : texts.get("rostering.form.choice", choice.name(), reason.getText()));
        setGraphic(content);
    }
}
