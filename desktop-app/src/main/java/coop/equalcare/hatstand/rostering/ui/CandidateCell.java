package coop.equalcare.hatstand.rostering.ui;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rostering.ui.week.ReassignViewModel;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Somebody who could take a booking on, with the first thing that the rules say of it. */
final class CandidateCell extends ListCell<ReassignViewModel.Candidate> {

    private final Texts texts;
    private final FontIcon icon = new FontIcon("fth-check-circle");
    private final Label name = new Label();
    private final Label reason = new Label();
    private final VBox words = new VBox(name, reason);
    private final HBox content = new HBox(icon, words);

    CandidateCell(Texts texts) {
        this.texts = texts;
        content.getStyleClass().add("candidate");
        reason.getStyleClass().addAll("muted", "small");
        reason.managedProperty().bind(reason.textProperty().isNotEmpty());
        words.getStyleClass().add("candidate-words");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ReassignViewModel.@Nullable Candidate candidate, boolean empty) {
        super.updateItem(candidate, empty);
        if (empty || candidate == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var blocks = candidate.verdict().stream().anyMatch(Finding::blocks);
        var fine = candidate.verdict().isEmpty();
        icon.setIconLiteral(
                blocks ? "fth-x-circle" : fine ? "fth-check-circle" : "fth-alert-triangle");
        content.getStyleClass().removeAll("yes", "warn", "no");
        content.getStyleClass().add(blocks ? "no" : fine ? "yes" : "warn");
        name.setText(candidate.name());
        reason.setText(fine ? "" : texts.of(candidate.verdict().getFirst()));
        setAccessibleText(
                texts.get(
                        "rostering.reassign.candidate",
                        candidate.name(),
                        fine ? texts.get("rostering.board.answer.yes") : reason.getText()));
        setGraphic(content);
    }
}
