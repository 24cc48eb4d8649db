package coop.equalcare.hatstand.rostering.ui.offer;

import coop.equalcare.hatstand.platform.fx.DateField;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rostering.domain.AvailabilityWindow;
import coop.equalcare.hatstand.rostering.ui.form.TypedTime;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;

/** The days that differ from the week: on which they are not available, or can be asked as well. */
final class SingleDays extends VBox {

    private final OfferViewModel model;
    private final Texts texts;
    private final VBox lines = new VBox();
    private final DateField day = new DateField();
    private final TextField from = new TextField();
    private final TextField until = new TextField();
    private final Button not = new Button();
    private final Button also = new Button();
    private final Button today = new Button();

    SingleDays(OfferViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("hits");
        var title = new Label(texts.get("rostering.offer.days"));
        title.getStyleClass().add("field-name");
        lines.getStyleClass().add("offer-lines");
        lines.managedProperty().bind(Bindings.isNotEmpty(lines.getChildren()));
        day.setId("offer-day");
        day.setValue(model.today());
        day.setAccessibleText(texts.get("rostering.offer.day"));
        day.getEditor().setAccessibleText(texts.get("rostering.offer.day"));
        time(from, "from", TypedTime.written(model.now()));
        time(until, "until", "20:00");
        button(not, "not", "fth-slash");
        not.setOnAction(_ -> Optional.ofNullable(day.getValue()).ifPresent(model::notOn));
        button(also, "also", "fth-plus");
        also.setOnAction(_ -> addAlso());
        button(today, "today", "fth-zap");
        today.setOnAction(_ -> addToday());
        var when = new HBox(day, from, new Label("–"), until);
        when.getStyleClass().add("offer-row");
        var buttons = new FlowPane(also, not, today);
        buttons.getStyleClass().add("days");
        getChildren().addAll(title, lines, when, buttons);
    }

    private void time(TextField field, String name, String typed) {
        field.setId("offer-day-" + name);
        field.setText(typed);
        field.setAccessibleText(texts.get("rostering.offer.day." + name));
        field.getStyleClass().add("time");
    }

    private void button(Button button, String name, String icon) {
        button.setId("offer-day-" + name + "-add");
        button.setText(texts.get("rostering.offer.days." + name));
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().add("small");
    }

    private void addAlso() {
        Optional.ofNullable(day.getValue())
                .ifPresent(
                        date ->
                                TypedTime.read(from.getText())
                                        .ifPresent(
                                                start ->
                                                        end().ifPresent(
                                                                        end ->
                                                                                model.alsoOn(
                                                                                        date, start,
                                                                                        end))));
    }

    /** From this minute on. */
    private void addToday() {
        end().ifPresent(it -> model.alsoOn(model.today(), model.now(), it));
    }

    private Optional<LocalTime> end() {
        return TypedTime.read(until.getText());
    }

    void show() {
        lines.getChildren()
                .setAll(
                        model.days().stream()
                                .sorted(Comparator.comparing(it -> it.validFrom().orElseThrow()))
                                .map(this::line)
                                .toList());
    }

    private HBox line(AvailabilityWindow window) {
        var date = window.validFrom().orElseThrow();
        var words =
                window.offered()
                        ? texts.get(
                                "rostering.offer.days.also.said",
                                date,
                                window.from(),
                                window.until())
                        : texts.get("rostering.offer.days.not.said", date);
        var label =
                new Label(words, new FontIcon(window.offered() ? "fth-plus-circle" : "fth-slash"));
        label.getStyleClass().add("small");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setWrapText(true);
        HBox.setHgrow(label, Priority.ALWAYS);
        var remove = new Button(null, new FontIcon("fth-x"));
        remove.getStyleClass().addAll("button-icon", "flat");
        remove.setAccessibleText(texts.get("rostering.offer.days.remove", words));
        remove.setOnAction(_ -> model.removeDay(window));
        var line = new HBox(label, remove);
        line.getStyleClass().add("offer-row");
        return line;
    }
}
