package coop.equalcare.hatstand.identity.ui;

import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.platform.fx.Avatar;
import coop.equalcare.hatstand.platform.fx.Notice;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Objects;
import java.util.stream.Collectors;

/** Who is at the desk: everybody with an office hat, as a card to press. */
public final class SignInView extends StackPane {

    private final SignInViewModel model;
    private final Texts texts;
    private final boolean demo;
    private final Runnable onBack;

    private final VBox notices = new VBox();
    private final StackPane choice = new StackPane();

    /**
     * @param demo whether the people are invented
     * @param onBack to another database
     */
    public SignInView(SignInViewModel model, Texts texts, boolean demo, Runnable onBack) {
        this.model = model;
        this.texts = texts;
        this.demo = demo;
        this.onBack = onBack;
        layOut();
        bind();
    }

    private void layOut() {
        getStyleClass().add("sign-in");
        getStylesheets()
                .add(
                        Objects.requireNonNull(
                                        SignInView.class.getResource(
                                                "/coop/equalcare/hatstand/shell/connect.css"))
                                .toExternalForm());
        var back = new Button(texts.get("identity.sign_in.back"), new FontIcon("fth-arrow-left"));
        back.setId("sign-in-back");
        back.getStyleClass().add("flat");
        back.setOnAction(_ -> onBack.run());
        var middle = new VBox(head(), notices, choice, back);
        middle.getStyleClass().add("middle");
        var scroll = new ScrollPane(new StackPane(middle));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        getChildren().setAll(scroll);
    }

    private Node head() {
        var name = new Label(texts.get("identity.sign_in.product"), new FontIcon("fth-umbrella"));
        name.getStyleClass().add("wordmark");
        var title = new Label(texts.get("identity.sign_in.title"));
        title.getStyleClass().add("page-title");
        var why = new Label(texts.get(demo ? "identity.sign_in.why_demo" : "identity.sign_in.why"));
        why.getStyleClass().add("muted");
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        var head = new VBox(name, title, why);
        head.getStyleClass().add("head");
        return head;
    }

    private void bind() {
        model.personasProperty().subscribe(this::show);
        model.foundingProperty().subscribe(this::show);
        show();
        model.refusalProperty()
                .subscribe(
                        reasons ->
                                notices.getChildren()
                                        .setAll(
                                                reasons.stream()
                                                        .map(
                                                                it ->
                                                                        new Notice(
                                                                                it.severity(),
                                                                                texts.of(it)))
                                                        .toList()));
    }

    private void show() {
        choice.getChildren().setAll(model.foundingProperty().get() ? founding() : personas());
    }

    private Node personas() {
        var cards = new FlowPane();
        cards.getStyleClass().add("personas");
        model.personasProperty().get().forEach(it -> cards.getChildren().add(card(it)));
        return cards;
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
        card.setId("persona-" + model.personasProperty().get().indexOf(persona));
        card.getStyleClass().add("persona");
        card.setAccessibleText(texts.get("identity.sign_in.persona", persona.name(), hats));
        card.setOnAction(_ -> model.choose(persona));
        return card;
    }

    private Node founding() {
        var title = new Label(texts.get("identity.found.title"));
        title.getStyleClass().add("section-title");
        var why = new Label(texts.get("identity.found.why"));
        why.getStyleClass().add("muted");
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        var name = new TextField();
        name.setId("founder-name");
        name.textProperty().bindBidirectional(model.founderProperty());
        var label = new Label(texts.get("identity.found.name"));
        label.getStyleClass().add("strong");
        label.setLabelFor(name);
        name.setAccessibleText(label.getText());
        var start = new Button(texts.get("identity.found.start"), new FontIcon("fth-check"));
        start.setId("founder-start");
        start.getStyleClass().add("accent");
        start.setDefaultButton(true);
        start.setOnAction(_ -> model.found());
        var box = new VBox(title, why, label, name, start);
        box.getStyleClass().addAll("card", "founding");
        return box;
    }
}
