package coop.equalcare.hatstand.identity.ui;

import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.platform.fx.Avatar;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.stream.Collectors;

/** Everybody with an office hat, as a card to press. */
final class PersonasPane extends FlowPane {

    private final SignInViewModel model;
    private final List<People.Line> personas;
    private final Texts texts;

    PersonasPane(SignInViewModel model, List<People.Line> personas, Texts texts) {
        this.model = model;
        this.personas = personas;
        this.texts = texts;
        getStyleClass().add("personas");
        personas.forEach(it -> getChildren().add(card(it)));
        getChildren().stream().limit(1).forEach(it -> it.getStyleClass().add(Prompt.FIRST));
    }

    private Node card(People.Line persona) {
        var hats = persona.hats().stream().map(texts::name).collect(Collectors.joining(", "));
        var name = new Label(persona.name());
        name.getStyleClass().add("section-title");
        var worn = new Label(hats);
        worn.getStyleClass().addAll("muted", "small");
        var words = new VBox(name, worn);
        words.getStyleClass().add("words");
        var inside = new VBox(new Avatar(persona.name(), persona.id().value()), words);
        inside.getStyleClass().add("inside");
        var card = new Button(null, inside);
        card.setId("persona-" + personas.indexOf(persona));
        card.getStyleClass().add("persona");
        card.setAccessibleText(texts.get("identity.sign_in.persona", persona.name(), hats));
        card.setOnAction(_ -> model.choose(persona));
        return card;
    }
}
