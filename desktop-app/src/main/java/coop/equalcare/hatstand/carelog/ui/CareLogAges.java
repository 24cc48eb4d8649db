package coop.equalcare.hatstand.carelog.ui;

import coop.equalcare.hatstand.carelog.domain.Age;
import coop.equalcare.hatstand.carelog.domain.CareLog;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** How many entries have waited how long: the exceptions before everything else. */
final class CareLogAges extends HBox {

    private final CareLogListViewModel model;
    private final CareLogWords words;
    private final Consumer<Age> goTo;

    private final Map<Age, Button> cards = new EnumMap<>(Age.class);
    private final Map<Age, Label> counts = new EnumMap<>(Age.class);

    CareLogAges(CareLogListViewModel model, CareLogWords words, Consumer<Age> goTo) {
        this.model = model;
        this.words = words;
        this.goTo = goTo;
        layOut();
        bind();
    }

    private void layOut() {
        getStyleClass().add("care-log-ages");
        for (var age : Age.values()) {
            var card = card(age);
            cards.put(age, card);
            HBox.setHgrow(card, Priority.ALWAYS);
            getChildren().add(card);
        }
    }

    private Button card(Age age) {
        var number = new Label();
        number.getStyleClass().add("number");
        counts.put(age, number);
        var title = new Label(words.name(age));
        title.getStyleClass().add("strong");
        var advice = new Label(words.get("carelog.ages." + age.name().toLowerCase(Locale.ROOT)));
        advice.getStyleClass().addAll("muted", "small");
        var text = new VBox(title, advice);
        text.getStyleClass().add("text");
        var mark = new FontIcon(icon(age));
        var line = new HBox(mark, number, text);
        line.getStyleClass().add("line");
        var card = new Button();
        card.setGraphic(line);
        card.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        card.setId("carelog-age-" + age.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        card.getStyleClass().add("age-card");
        card.setMaxWidth(Double.MAX_VALUE);
        return card;
    }

    private static String icon(Age age) {
        return switch (age) {
            case OLDER -> "fth-alert-triangle";
            case THIS_WEEK -> "fth-clock";
            case TODAY -> "fth-sun";
        };
    }

    private void bind() {
        model.standingProperty().map(CareLogListViewModel.Standing::tally).subscribe(this::count);
        cards.forEach((age, card) -> card.setOnAction(_ -> goTo.accept(age)));
    }

    private void count(CareLog.Tally tally) {
        cards.forEach(
                (age, card) -> {
                    var waiting = tally.of(age);
                    var number = counts.get(age);
                    if (number != null) {
                        number.setText(Long.toString(waiting));
                    }
                    card.setAccessibleText(
                            words.get("carelog.ages.spoken", words.name(age), waiting));
                    card.setDisable(waiting == 0);
                    card.getStyleClass().removeAll("waits-long");
                    if (age == Age.OLDER && waiting > 0) {
                        card.getStyleClass().add("waits-long");
                    }
                });
    }
}
