package coop.equalcare.hatstand.rostering.ui.series;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.fx.Notice;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rostering.usecase.series.ChangeSeries;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The days of a series on which a change would meet something, listed before it is saved. It is
 * read as one: nobody wants a stop of the keys on each of thirty days.
 */
public final class OthersBox extends VBox {

    private final Texts texts;

    public OthersBox(OthersViewModel model, Texts texts) {
        this.texts = texts;
        setId("booking-form-others");
        getStyleClass().addAll("hits", "others");
        setAccessibleRole(AccessibleRole.TEXT);
        model.answerProperty().subscribe(this::show);
    }

    private void show(Optional<OthersViewModel.Answer> answer) {
        getChildren().clear();
        setFocusTraversable(false);
        answer.ifPresent(this::show);
        setVisible(answer.isPresent());
        setManaged(answer.isPresent());
    }

    private void show(OthersViewModel.Answer answer) {
        answer.refused().forEach(it -> getChildren().add(new Notice(it.severity(), texts.of(it))));
        if (answer.refused().isEmpty()) {
            var many = answer.looked().size();
            var count =
                    new Label(
                            texts.get("rostering.series.others", many),
                            new FontIcon(many == 0 ? "fth-check-circle" : "fth-alert-triangle"));
            count.getStyleClass().addAll("hits-count", many == 0 ? "yes" : "warn");
            count.setWrapText(true);
            count.setMinHeight(USE_PREF_SIZE);
            getChildren().add(count);
        }
        answer.looked().forEach(it -> getChildren().add(line(it)));
        setFocusTraversable(true);
        setAccessibleText(
                lookupAll(".label").stream()
                        .map(it -> ((Label) it).getText())
                        .collect(Collectors.joining(" ")));
    }

    /** What cannot be has another mark, and words of its own. */
    private VBox line(ChangeSeries.Looked looked) {
        var isBlocked = looked.said().stream().anyMatch(Finding::blocks);
        var day =
                new Label(
                        texts.date(looked.day()),
                        new FontIcon(isBlocked ? "fth-x-circle" : "fth-info"));
        day.getStyleClass().add("hit-day");
        var words = looked.said().stream().map(texts::of).collect(Collectors.joining(" "));
        var said =
                new Label(isBlocked ? texts.get("rostering.series.others.blocked", words) : words);
        said.getStyleClass().addAll("muted", "small");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        var line = new VBox(day, said);
        line.getStyleClass().addAll("hit", isBlocked ? "unassigned" : "kept");
        return line;
    }
}
