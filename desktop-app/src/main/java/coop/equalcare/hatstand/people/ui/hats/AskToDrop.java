package coop.equalcare.hatstand.people.ui.hats;

import coop.equalcare.hatstand.people.domain.HatAssignment;
import coop.equalcare.hatstand.platform.fx.DateField;
import coop.equalcare.hatstand.platform.fx.KeyFocus;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** From which day a hat is dropped, why, and whether it really is. */
final class AskToDrop extends VBox {

    private final PersonHatsViewModel model;
    private final HatAssignment worn;
    private final Texts texts;

    private final DateField from;
    private final TextField reason = new TextField();
    private final Button really = new Button();
    private final Button not = new Button();

    AskToDrop(
            PersonHatsViewModel model,
            PersonHatsViewModel.Shown now,
            HatAssignment worn,
            Texts texts) {
        this.model = model;
        this.worn = worn;
        this.texts = texts;
        this.from = new DateField(model.today());
        layOut(model.isMe(now.person().id()));
        bind();
    }

    private void layOut(boolean own) {
        getStyleClass().addAll("bar", "asking");
        from.setId("hat-drop-from");
        reason.setId("hat-drop-reason");
        reason.setPromptText(
                texts.get(own ? "people.hats.drop_reason_own" : "people.hats.drop_reason"));
        reason.setAccessibleText(reason.getPromptText());
        HBox.setHgrow(reason, Priority.ALWAYS);
        really.setText(texts.get("people.hats.drop_really"));
        really.setId("hat-drop-really");
        really.getStyleClass().add("danger");
        not.setText(texts.get("people.hats.drop_not"));
        not.setId("hat-drop-not");
        not.getStyleClass().add("flat");
        var asked = new Label(texts.get("people.hats.drop_from", worn.hat()));
        asked.setLabelFor(from);
        from.setAccessibleText(asked.getText());
        var when = new FlowPane(asked, from);
        when.getStyleClass().add("answers");
        var answers = new HBox(really, not);
        answers.getStyleClass().add("answers");
        getChildren().setAll(when, reason, answers);
    }

    private void bind() {
        reason.textProperty().bindBidirectional(model.writing().wordsProperty());
        really.disableProperty().bind(from.valueProperty().isNull());
        really.setOnAction(_ -> drop());
        model.writing().sentBy(this::drop);
        not.setOnAction(_ -> model.stop());
        KeyFocus.onEscape(this, model::stop);
    }

    private void drop() {
        if (from.getValue() == null) {
            from.requestFocus();
        } else {
            model.drop(worn, from.getValue(), reason.getText());
        }
    }
}
