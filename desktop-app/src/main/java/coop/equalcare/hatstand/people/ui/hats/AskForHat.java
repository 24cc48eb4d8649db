package coop.equalcare.hatstand.people.ui.hats;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.people.usecase.hats.SeeHats;
import coop.equalcare.hatstand.platform.fx.Choices;
import coop.equalcare.hatstand.platform.fx.KeyFocus;
import coop.equalcare.hatstand.platform.fx.Notice;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Which hat, who gives it, what is missing for it, and what to say with the request. */
final class AskForHat extends VBox {

    private final PersonHatsViewModel model;
    private final PersonHatsViewModel.Shown now;
    private final Texts texts;

    private final ComboBox<SeeHats.Open> hat = new ComboBox<>();
    private final VBox about = new VBox();
    private final TextField wish = new TextField();
    private final Button send = new Button();
    private final Button not = new Button();

    AskForHat(PersonHatsViewModel model, PersonHatsViewModel.Shown now, Texts texts) {
        this.model = model;
        this.now = now;
        this.texts = texts;
        layOut();
        bind();
    }

    private void layOut() {
        getStyleClass().addAll("bar", "asking");
        hat.setId("hat-choice");
        hat.getItems().setAll(now.seen().open());
        hat.setConverter(Choices.shown(open -> texts.name(open.hat())));
        hat.setPromptText(texts.get("people.hats.which"));
        hat.setAccessibleText(texts.get("people.hats.which"));
        about.getStyleClass().add("notices");
        wish.setId("hat-wish");
        wish.setPromptText(texts.get("people.hats.wish"));
        wish.setAccessibleText(texts.get("people.hats.wish"));
        send.setId("hat-ask-really");
        send.setText(texts.get("people.hats.ask_really"));
        send.getStyleClass().add("accent");
        not.setId("hat-ask-not");
        not.setText(texts.get("people.hats.ask_not"));
        not.getStyleClass().add("flat");
        var answers = new HBox(send, not);
        answers.getStyleClass().add("answers");
        getChildren().setAll(hat, about, wish, answers);
    }

    private void bind() {
        send.disableProperty().bind(hat.valueProperty().isNull());
        hat.valueProperty().subscribe(this::tell);
        wish.textProperty().bindBidirectional(model.writing().wordsProperty());
        send.setOnAction(_ -> send());
        model.writing().sentBy(this::send);
        not.setOnAction(_ -> model.stop());
        KeyFocus.onEscape(this, model::stop);
    }

    private void send() {
        if (hat.getValue() == null) {
            hat.requestFocus();
        } else {
            model.ask(hat.getValue().hat(), wish.getText());
        }
    }

    private void tell(SeeHats.Open open) {
        about.getChildren().clear();
        if (open == null) {
            return;
        }
        var givers = new Label(givenBy(open));
        givers.setId("hat-givers");
        givers.getStyleClass().add("muted");
        givers.setWrapText(true);
        givers.setMinHeight(USE_PREF_SIZE);
        about.getChildren().add(givers);
        if (!open.missing().isEmpty()) {
            about.getChildren()
                    .add(
                            new Notice(
                                    Finding.Severity.WARN,
                                    texts.get(
                                            "people.hats.missing",
                                            PartWords.of(open.missing(), texts))));
        }
    }

    private String givenBy(SeeHats.Open open) {
        return open.givers().isEmpty()
                ? texts.get("people.hats.given_by_nobody")
                : texts.get("people.hats.given_by", String.join(", ", open.givers()));
    }
}
