package coop.equalcare.hatstand.people.ui.hats;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.people.usecase.hats.ListHatRequests;
import coop.equalcare.hatstand.platform.fx.Avatar;
import coop.equalcare.hatstand.platform.fx.DateField;
import coop.equalcare.hatstand.platform.fx.KeyFocus;
import coop.equalcare.hatstand.platform.fx.Notice;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** One request: who is to wear which hat, what stands against it, and the answers to it. */
final class HatRequestCard extends VBox {

    private final HatsToDecideViewModel model;
    private final ListHatRequests.Line line;
    private final Optional<Boolean> granting;
    private final Texts texts;

    /**
     * @param granting which answer is open, if one is
     */
    HatRequestCard(
            HatsToDecideViewModel model,
            ListHatRequests.Line line,
            Optional<Boolean> granting,
            Texts texts) {
        this.model = model;
        this.line = line;
        this.granting = granting;
        this.texts = texts;
        layOut();
    }

    private void layOut() {
        getStyleClass().addAll("card", "request");
        getChildren().add(head());
        if (!line.request().wish().isEmpty()) {
            var wish = wrapped(texts.get("people.decide.wish", line.request().wish()));
            wish.getStyleClass().add("wish");
            getChildren().add(wish);
        }
        if (!line.missing().isEmpty()) {
            getChildren()
                    .add(
                            new Notice(
                                    Finding.Severity.BLOCK,
                                    texts.get(
                                            "people.decide.missing",
                                            PartWords.of(line.missing(), texts))));
        }
        line.otherAgainst()
                .forEach(it -> getChildren().add(new Notice(Finding.Severity.WARN, texts.of(it))));
        getChildren().add(granting.map(this::answer).orElseGet(this::buttons));
    }

    private Node head() {
        var wearer = line.wearer();
        var name = new Label(wearer.name());
        name.getStyleClass().add("strong");
        var asked = wrapped(asked());
        asked.getStyleClass().addAll("muted", "small");
        var words = new VBox(name, asked);
        words.getStyleClass().add("words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var hat = new Label(texts.name(line.request().hat()), new FontIcon("fth-umbrella"));
        hat.getStyleClass().addAll("pill", "accent");
        hat.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(new Avatar(wearer.name(), wearer.id().value()), words, hat);
        head.getStyleClass().add("request-head");
        if (line.waitsLong()) {
            var waits = new Label(texts.get("people.decide.waits_long"), new FontIcon("fth-clock"));
            waits.getStyleClass().addAll("pill", "warning");
            waits.setMinWidth(USE_PREF_SIZE);
            head.getChildren().add(2, waits);
        }
        return head;
    }

    private String asked() {
        var day = LocalDate.ofInstant(line.request().requestedAt(), texts.zone());
        var days = ChronoUnit.DAYS.between(day, model.today());
        return line.request().isOnBehalf()
                ? texts.get("people.decide.asked_for", day, days, line.askedBy())
                : texts.get("people.decide.asked", day, days);
    }

    private Node buttons() {
        var buttons = new HBox();
        buttons.getStyleClass().add("answers");
        if (line.mayGrant()) {
            var give = button("people.decide.give", "give", "fth-check");
            give.getStyleClass().add("accent");
            give.setOnAction(_ -> model.beginGiving(line));
            buttons.getChildren().add(give);
        }
        if (line.mayDecline()) {
            var decline = button("people.decide.decline", "decline", "fth-x");
            decline.setOnAction(_ -> model.beginDeclining(line));
            buttons.getChildren().add(decline);
        }
        if (model.mayWithdraw(line)) {
            var withdraw = button("people.decide.withdraw", "withdraw", "fth-corner-up-left");
            withdraw.setOnAction(_ -> model.withdraw(line));
            buttons.getChildren().add(withdraw);
        }
        var open = button("people.decide.open", "open", "fth-user");
        open.getStyleClass().add("flat");
        open.setOnAction(_ -> model.open(line));
        buttons.getChildren().add(open);
        return buttons;
    }

    private Button button(String key, String deed, String icon) {
        var button = new Button(texts.get(key), new FontIcon(icon));
        button.setId("decide-" + deed + "-" + line.request().id().value());
        button.getStyleClass().add("decide-" + deed);
        button.setAccessibleText(
                texts.get(
                        "people.decide.act",
                        texts.get(key),
                        line.wearer().name(),
                        line.request().hat()));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private Node answer(boolean granted) {
        return granted ? giving() : declining();
    }

    private Node giving() {
        var since = new DateField(model.today());
        since.setId("decide-since");
        var asked = new Label(texts.get("people.decide.since", line.request().hat()));
        asked.setLabelFor(since);
        since.setAccessibleText(asked.getText());
        var when = new HBox(asked, since);
        when.getStyleClass().add("answers");
        var reason = reason("people.decide.alone_reason");
        var really = really("people.decide.give_really", "accent");
        really.setOnAction(_ -> give(since));
        model.writing().sentBy(() -> give(since));
        really.disableProperty().bind(since.valueProperty().isNull());
        var box = asking(when);
        if (line.goesAlone()) {
            box.getChildren()
                    .add(
                            new Notice(
                                    Finding.Severity.WARN,
                                    texts.get("people.decide.alone", line.request().hat())));
            box.getChildren().add(reason);
        }
        box.getChildren().add(answers(really));
        return box;
    }

    private void give(DateField since) {
        if (since.getValue() == null) {
            since.requestFocus();
        } else {
            model.give(line, since.getValue(), words());
        }
    }

    private String words() {
        return model.writing().wordsProperty().get();
    }

    private Node declining() {
        var reason = reason("people.decide.decline_reason");
        var really = really("people.decide.decline_really", "danger");
        really.setOnAction(_ -> model.decline(line, words()));
        model.writing().sentBy(() -> model.decline(line, words()));
        var said = wrapped(texts.get("people.decide.decline_why", line.wearer().knownAs()));
        said.getStyleClass().add("muted");
        var box = asking(said);
        box.getChildren().addAll(reason, answers(really));
        return box;
    }

    private VBox asking(Node first) {
        var box = new VBox(first);
        KeyFocus.onEscape(box, model::stopAnswering);
        box.getStyleClass().addAll("bar", "asking");
        return box;
    }

    private TextField reason(String key) {
        var reason = new TextField();
        reason.setId("decide-reason");
        reason.textProperty().bindBidirectional(model.writing().wordsProperty());
        reason.setPromptText(texts.get(key));
        reason.setAccessibleText(texts.get(key));
        return reason;
    }

    private Button really(String key, String style) {
        var really = new Button(texts.get(key));
        really.setId("decide-really");
        really.getStyleClass().add(style);
        return really;
    }

    private Node answers(Button really) {
        var not = new Button(texts.get("people.decide.not"));
        not.setId("decide-not");
        not.getStyleClass().add("flat");
        not.setOnAction(_ -> model.stopAnswering());
        var answers = new HBox(really, not);
        answers.getStyleClass().add("answers");
        return answers;
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
