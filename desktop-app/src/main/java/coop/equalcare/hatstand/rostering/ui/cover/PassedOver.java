package coop.equalcare.hatstand.rostering.ui.cover;

import coop.equalcare.hatstand.platform.fx.Wrapping;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rostering.domain.cover.Candidate;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/** Who is not suggested and why, folded away until it is asked for. */
final class PassedOver extends VBox {

    private final Texts texts;
    private final FontIcon arrow = new FontIcon("fth-chevron-right");
    private final ToggleButton fold = new ToggleButton(null, arrow);
    private final VBox people = new VBox();

    PassedOver(Texts texts) {
        this.texts = texts;
        getStyleClass().add("cover-passed-over");
        fold.setId("cover-passed-over");
        fold.getStyleClass().addAll("flat", "cover-fold");
        fold.selectedProperty().subscribe(this::unfold);
        people.getStyleClass().add("cover-passed-over-people");
        people.managedProperty().bind(people.visibleProperty());
        getChildren().addAll(fold, people);
    }

    private void unfold(boolean isOpen) {
        people.setVisible(isOpen);
        arrow.setIconLiteral(isOpen ? "fth-chevron-down" : "fth-chevron-right");
    }

    void show(List<Candidate> candidates) {
        setVisible(!candidates.isEmpty());
        fold.setText(texts.get("rostering.cover.passed_over", candidates.size()));
        people.getChildren().setAll(candidates.stream().map(this::line).toList());
    }

    /** The reason that weighs most comes first, and is enough. */
    private VBox line(Candidate candidate) {
        var name = new Label(candidate.worker().name());
        name.getStyleClass().addAll("strong", "small");
        var why = new Label(texts.of(candidate.reasons().getFirst().said()));
        why.getStyleClass().addAll("muted", "small");
        Wrapping.on(why);
        why.setMinHeight(USE_PREF_SIZE);
        return new VBox(name, why);
    }
}
