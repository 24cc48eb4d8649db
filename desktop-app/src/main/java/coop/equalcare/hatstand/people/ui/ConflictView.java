package coop.equalcare.hatstand.people.ui;

import coop.equalcare.hatstand.people.domain.PersonField;
import coop.equalcare.hatstand.people.domain.Skill;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Somebody else saved the same person first: both versions side by side, one to choose by field.
 */
final class ConflictView extends VBox {

    private final PersonConflict conflict;
    private final Texts texts;
    private final GridPane grid = new GridPane();

    ConflictView(PersonConflict conflict, Runnable onChosen, Texts texts) {
        this.conflict = conflict;
        this.texts = texts;
        setId("conflict");
        getStyleClass().add("conflict");
        var title = new Label(texts.get("people.conflict.title"));
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        var save = new Button(texts.get("people.conflict.save"));
        save.setId("conflict-save");
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> onChosen.run());
        grid.getStyleClass().add("grid");
        fill();
        getChildren().setAll(title, Card.muted(texts.get("people.conflict.why")), grid, save);
    }

    private void fill() {
        grid.getColumnConstraints().setAll(column(20), column(40), column(40));
        grid.addRow(
                0,
                new Label(),
                Card.muted(texts.get("people.conflict.mine")),
                Card.muted(texts.get("people.conflict.theirs")));
        var row = 1;
        for (var field : conflict.fields()) {
            var group = new ToggleGroup();
            var mine = choice(field, "mine", conflict.mine(field), group);
            var theirs = choice(field, "theirs", conflict.theirs(field), group);
            theirs.setSelected(conflict.takeTheirsProperty(field).get());
            mine.setSelected(!theirs.isSelected());
            conflict.takeTheirsProperty(field).bind(theirs.selectedProperty());
            grid.addRow(row++, new Label(texts.name(field)), mine, theirs);
        }
    }

    private RadioButton choice(PersonField field, String side, Object value, ToggleGroup group) {
        var choice = new RadioButton(inWords(value));
        choice.setId("conflict-" + side + "-" + field.name());
        choice.setToggleGroup(group);
        choice.setWrapText(true);
        choice.setAccessibleText(
                texts.get(
                        "people.conflict.choice",
                        field,
                        side.equals("mine") ? 0 : 1,
                        choice.getText()));
        return choice;
    }

    private String inWords(Object value) {
        return switch (value) {
            case String text when text.isBlank() -> texts.get("people.conflict.empty");
            case String text -> text;
            case Enum<?> constant -> texts.name(constant);
            case Optional<?> maybe ->
                    maybe.map(this::inWords).orElseGet(() -> texts.get("people.conflict.empty"));
            case List<?> list when list.isEmpty() -> texts.get("people.conflict.empty");
            case List<?> list -> list.stream().map(this::inWords).collect(Collectors.joining("\n"));
            case Skill skill ->
                    skill.expiresOn()
                            .map(day -> texts.get("people.conflict.skill", skill.name(), day))
                            .orElse(skill.name());
            default -> value.toString();
        };
    }

    private static ColumnConstraints column(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }
}
