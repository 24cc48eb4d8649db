package coop.equalcare.hatstand.people.ui;

import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.HatAssignment;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.platform.fx.Choices;
import coop.equalcare.hatstand.platform.fx.DateField;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.javafx.FontIcon;

/** The hats somebody wears, wore and will wear; whoever may give hats gives and drops them here. */
final class HatsCard extends Card {

    private final PersonViewModel model;
    private final Person person;
    private final Texts texts;

    HatsCard(PersonViewModel model, Person person, Texts texts) {
        super(texts.get("people.hats.title"));
        this.model = model;
        this.person = person;
        this.texts = texts;
        layOut();
    }

    private void layOut() {
        model.hatsOf(person).forEach(worn -> getChildren().add(row(worn)));
        if (person.hats().isEmpty()) {
            getChildren().add(muted(texts.get("people.hats.none")));
        }
        if (model.mayGiveHats()) {
            var give = new Button(texts.get("people.hats.give"), new FontIcon("fth-plus"));
            give.setId("hats-give");
            give.getStyleClass().add("flat");
            give.setOnAction(
                    _ -> {
                        give.setVisible(false);
                        getChildren().add(giving());
                    });
            inHead(give);
        }
    }

    private Node row(HatAssignment worn) {
        var name = new Label(texts.name(worn.hat()));
        var row = new HBox(new FontIcon("fth-umbrella"), name, space(), muted(when(worn)));
        row.getStyleClass().add("row");
        if (model.mayGiveHats() && worn.until().isEmpty()) {
            row.getChildren().add(drop(worn));
        } else if (!worn.isWornFrom(model.today())) {
            row.getStyleClass().add("past");
        }
        return row;
    }

    private String when(HatAssignment worn) {
        return worn.until()
                .map(end -> texts.get("people.hats.between", worn.since(), end.minusDays(1)))
                .orElseGet(
                        () ->
                                texts.get(
                                        worn.since().isAfter(model.today())
                                                ? "people.hats.from"
                                                : "people.hats.since",
                                        worn.since()));
    }

    private Button drop(HatAssignment worn) {
        var drop = new Button(texts.get("people.hats.drop"));
        drop.setId("hat-drop-" + worn.hat().name());
        drop.getStyleClass().addAll("flat", "small");
        drop.setAccessibleText(texts.get("people.hats.drop_one", worn.hat()));
        drop.setOnAction(
                _ -> {
                    drop.setVisible(false);
                    getChildren().add(getChildren().indexOf(drop.getParent()) + 1, dropping(worn));
                });
        return drop;
    }

    private Node dropping(HatAssignment worn) {
        var from = new DateField(model.today());
        from.setId("hat-drop-from");
        var really = new Button(texts.get("people.hats.drop_really"));
        really.setId("hat-drop-really");
        really.getStyleClass().add("danger");
        really.disableProperty().bind(from.valueProperty().isNull());
        really.setOnAction(_ -> model.dropHat(worn, from.getValue()));
        return bar(asked("people.hats.drop_from", from, worn.hat()), from, really);
    }

    private Node giving() {
        var hat = new ComboBox<Hat>();
        hat.setId("hat-choice");
        hat.getItems().setAll(Hat.values());
        hat.setConverter(Choices.words(texts));
        hat.setPromptText(texts.get("people.hats.which"));
        hat.setAccessibleText(texts.get("people.hats.which"));
        var since = new DateField(model.today());
        since.setId("hat-since");
        var really = new Button(texts.get("people.hats.give_really"));
        really.setId("hat-give-really");
        really.getStyleClass().add("accent");
        really.disableProperty()
                .bind(hat.valueProperty().isNull().or(since.valueProperty().isNull()));
        really.setOnAction(_ -> model.giveHat(hat.getValue(), since.getValue()));
        return bar(hat, asked("people.hats.give_from", since), since, really);
    }

    private Label asked(String key, DateField about, Object... values) {
        var label = new Label(texts.get(key, values));
        label.setLabelFor(about);
        about.setAccessibleText(label.getText());
        return label;
    }

    private static Node bar(Node... nodes) {
        var bar = new FlowPane(nodes);
        bar.getStyleClass().add("bar");
        return bar;
    }
}
