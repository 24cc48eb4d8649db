package coop.equalcare.hatstand.rostering.ui.offer;

import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rostering.domain.AvailabilityWindow;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** The hours of one weekday: a line for each stretch, another one, and the same on other days. */
final class DayBox extends VBox {

    private final OfferViewModel model;
    private final Texts texts;
    private final DayOfWeek day;
    private final String name;
    private final VBox lines = new VBox();
    private final MenuButton copy = new MenuButton();

    DayBox(OfferViewModel model, Texts texts, DayOfWeek day) {
        this.model = model;
        this.texts = texts;
        this.day = day;
        this.name = named(day);
        getStyleClass().add("offer-day");
        setId("offer-" + day.name());
        var label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setMinWidth(96);
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.getStyleClass().add("offer-lines");
        var add = new Button(null, new FontIcon("fth-plus"));
        add.setId("offer-add-" + day.name());
        add.getStyleClass().addAll("button-icon", "flat");
        add.setAccessibleText(texts.get("rostering.offer.add", name));
        add.setOnAction(_ -> addAndStand());
        offerCopies();
        var row = new HBox(label, lines, add, copy);
        row.getStyleClass().add("offer-row");
        getChildren().add(row);
    }

    private String named(DayOfWeek which) {
        return which.getDisplayName(TextStyle.FULL, texts.locale());
    }

    private void addAndStand() {
        model.add(day);
        lines.applyCss();
        var fields = lines.lookupAll(".text-field").stream().toList();
        if (fields.size() > 1) {
            fields.get(fields.size() - 2).requestFocus();
        }
    }

    private void offerCopies() {
        copy.setId("offer-copy-" + day.name());
        copy.setGraphic(new FontIcon("fth-copy"));
        copy.getStyleClass().addAll("button-icon", "flat");
        copy.setAccessibleText(texts.get("rostering.offer.copy", name));
        copy.getItems()
                .add(
                        item(
                                "working",
                                texts.get("rostering.offer.copy.working"),
                                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)));
        copy.getItems()
                .add(
                        item(
                                "all",
                                texts.get("rostering.offer.copy.all"),
                                EnumSet.allOf(DayOfWeek.class)));
        EnumSet.complementOf(EnumSet.of(day))
                .forEach(
                        other ->
                                copy.getItems()
                                        .add(item(other.name(), named(other), List.of(other))));
    }

    private MenuItem item(String id, String words, Collection<DayOfWeek> to) {
        var item = new MenuItem(words);
        item.setId("offer-copy-" + day.name() + "-" + id);
        item.setOnAction(_ -> model.copy(day, to));
        return item;
    }

    void show() {
        var windows = model.hours().stream().filter(it -> it.day() == day).toList();
        var all = new ArrayList<Node>();
        for (int i = 0; i < windows.size(); i++) {
            all.add(line(windows.get(i), i + 1));
        }
        if (all.isEmpty()) {
            var none = new Label(texts.get("rostering.offer.none"));
            none.getStyleClass().addAll("muted", "small");
            all.add(none);
        }
        lines.getChildren().setAll(all);
        copy.setDisable(windows.isEmpty());
    }

    private VBox line(OfferedHours window, int number) {
        var from = time("from", number, "rostering.offer.from");
        from.textProperty().bindBidirectional(window.from);
        var until = time("until", number, "rostering.offer.until");
        until.textProperty().bindBidirectional(window.until);
        var remove = new Button(null, new FontIcon("fth-x"));
        remove.setId("offer-remove-" + day.name() + "-" + number);
        remove.getStyleClass().addAll("button-icon", "flat");
        remove.setAccessibleText(
                texts.get("rostering.offer.remove", name, window.from.get(), window.until.get()));
        remove.setOnAction(_ -> model.remove(window));
        var row = new HBox(from, new Label("–"), until, remove);
        row.getStyleClass().add("offer-row");
        var line = new VBox(row);
        window.said().flatMap(this::counts).ifPresent(it -> line.getChildren().add(it));
        return line;
    }

    private TextField time(String which, int number, String key) {
        var field = new TextField();
        field.setId("offer-" + which + "-" + day.name() + "-" + number);
        field.setAccessibleText(texts.get(key, name));
        field.setPromptText(texts.get("rostering.form.time.prompt"));
        field.getStyleClass().add("time");
        return field;
    }

    /** From when and until when, where it does not count always. */
    private Optional<Label> counts(AvailabilityWindow window) {
        var words =
                window.validFrom()
                        .map(
                                first ->
                                        window.validUntil()
                                                .map(
                                                        last ->
                                                                texts.get(
                                                                        "rostering.offer.counts.between",
                                                                        first,
                                                                        last))
                                                .orElseGet(
                                                        () ->
                                                                texts.get(
                                                                        "rostering.offer.counts.from",
                                                                        first)))
                        .or(
                                () ->
                                        window.validUntil()
                                                .map(
                                                        last ->
                                                                texts.get(
                                                                        "rostering.offer.counts.until",
                                                                        last)));
        return words.map(
                it -> {
                    var label = new Label(it);
                    label.getStyleClass().addAll("muted", "small");
                    return label;
                });
    }
}
