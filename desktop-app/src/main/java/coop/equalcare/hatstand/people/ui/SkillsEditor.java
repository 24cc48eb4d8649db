package coop.equalcare.hatstand.people.ui;

import coop.equalcare.hatstand.people.domain.Skill;
import coop.equalcare.hatstand.platform.fx.DateField;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.time.LocalDate;
import java.util.Optional;

/** Skills and checks in the form: renew one, take one out, add one. */
final class SkillsEditor extends VBox {

    private final PersonFormViewModel model;
    private final Texts texts;

    private final VBox rows = new VBox();
    private final TextField name = new TextField();
    private final DateField expiresOn = new DateField();
    private final Button add = new Button();
    private final Label tooLong = new Label();

    SkillsEditor(PersonFormViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        layOut();
        bind();
    }

    private void layOut() {
        getStyleClass().add("skills");
        rows.getStyleClass().add("rows");
        name.setId("skill-name");
        name.setPromptText(texts.get("people.form.skill_name"));
        name.setAccessibleText(texts.get("people.form.skill_name"));
        HBox.setHgrow(name, Priority.ALWAYS);
        dated(expiresOn, "skill-expires", texts.get("people.form.skill_expires"));
        add.setId("skill-add");
        add.setText(texts.get("people.form.skill_add"));
        add.setGraphic(new FontIcon("fth-plus"));
        var row = new HBox(name, expiresOn, add);
        row.getStyleClass().add("skill");
        tooLong.setText(texts.get("people.form.skill_too_long", Skill.LONGEST_NAME));
        tooLong.getStyleClass().addAll("small", "message", "block");
        getChildren().setAll(rows, row, tooLong);
    }

    private void bind() {
        model.skills().subscribe(this::refill);
        refill();
        add.disableProperty().bind(name.textProperty().map(typed -> !isSkill(typed)));
        tooLong.visibleProperty().bind(name.textProperty().map(SkillsEditor::isTooLong));
        tooLong.managedProperty().bind(tooLong.visibleProperty());
        add.setOnAction(_ -> add());
        name.setOnAction(_ -> add());
    }

    private void add() {
        if (isSkill(name.getText())) {
            model.addSkill(
                    new Skill(name.getText().strip(), Optional.ofNullable(expiresOn.getValue())));
            name.clear();
            expiresOn.setValue(null);
            name.requestFocus();
        }
    }

    private static boolean isSkill(String typed) {
        return !typed.isBlank() && !isTooLong(typed);
    }

    private static boolean isTooLong(String typed) {
        return typed.strip().length() > Skill.LONGEST_NAME;
    }

    private void refill() {
        rows.getChildren().setAll(model.skills().stream().map(this::row).toList());
    }

    private Node row(Skill skill) {
        var label = new Label(skill.name());
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var expires = new DateField(skill.expiresOn().orElse(null));
        dated(
                expires,
                "skill-expires-" + model.skills().indexOf(skill),
                texts.get("people.form.skill_expires_of", skill.name()));
        expires.valueProperty().addListener((_, _, day) -> renew(skill, day));
        var remove = new Button(null, new FontIcon("fth-trash-2"));
        remove.setId("skill-remove-" + model.skills().indexOf(skill));
        remove.getStyleClass().add("flat");
        remove.setAccessibleText(texts.get("people.form.skill_remove", skill.name()));
        remove.setOnAction(_ -> model.removeSkill(skill));
        var row = new HBox(label, expires, remove);
        row.getStyleClass().add("skill");
        return row;
    }

    private void renew(Skill skill, @Nullable LocalDate day) {
        model.replaceSkill(skill, new Skill(skill.name(), Optional.ofNullable(day)));
    }

    private void dated(DateField picker, String id, String words) {
        picker.setId(id);
        picker.setPromptText(texts.get("people.form.skill_no_end"));
        picker.setAccessibleText(words);
    }
}
