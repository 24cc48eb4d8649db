package coop.equalcare.hatstand.carelog.ui;

import coop.equalcare.hatstand.carelog.domain.CareLog;
import coop.equalcare.hatstand.carelog.domain.EntryStatus;
import coop.equalcare.hatstand.platform.fx.Choices;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the list is narrowed down to: one status or all, some days, some words. */
final class CareLogFilters extends HBox {

    private final CareLogListViewModel model;
    private final CareLogWords words;

    private final Map<Optional<EntryStatus>, ToggleButton> chips = new LinkedHashMap<>();
    private final ToggleGroup group = new ToggleGroup();
    private final TextField search = new TextField();
    private final ComboBox<Period> period = new ComboBox<>();

    CareLogFilters(CareLogListViewModel model, CareLogWords words) {
        this.model = model;
        this.words = words;
        layOut();
        bind();
    }

    private void layOut() {
        getStyleClass().add("care-log-filters");
        Stream.concat(
                        Arrays.stream(EntryStatus.values()).map(Optional::of),
                        Stream.of(Optional.<EntryStatus>empty()))
                .forEach(status -> chips.put(status, chip(status)));
        var chipBox = new HBox();
        chipBox.getStyleClass().add("chips");
        chipBox.getChildren().setAll(chips.values());
        search.setId("carelog-search");
        search.setPromptText(words.get("carelog.filter.search"));
        search.setAccessibleText(words.get("carelog.filter.search"));
        period.setId("carelog-period");
        period.getItems().setAll(Period.values());
        period.setAccessibleText(words.get("carelog.filter.period"));
        period.setConverter(Choices.shown(words::name));
        var magnifier = new FontIcon("fth-search");
        var searchBox = new HBox(magnifier, search);
        searchBox.getStyleClass().add("search-box");
        HBox.setHgrow(search, Priority.ALWAYS);
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        getChildren().setAll(chipBox, between, period, searchBox);
    }

    private ToggleButton chip(Optional<EntryStatus> status) {
        var chip = new ToggleButton();
        chip.setId(
                "carelog-status-"
                        + status.map(it -> it.name().toLowerCase(Locale.ROOT)).orElse("all"));
        chip.getStyleClass().add("chip");
        chip.setToggleGroup(group);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        status.map(CareLogWords::icon).map(FontIcon::new).ifPresent(chip::setGraphic);
        return chip;
    }

    private void bind() {
        search.textProperty().bindBidirectional(model.wordsProperty());
        period.valueProperty().bindBidirectional(model.periodProperty());
        model.standingProperty().map(CareLogListViewModel.Standing::tally).subscribe(this::count);
        model.statusProperty().subscribe(this::mark);
        chips.forEach((status, chip) -> chip.setOnAction(_ -> choose(status, chip)));
    }

    private void mark(Optional<EntryStatus> chosen) {
        chips.forEach((status, chip) -> chip.setSelected(status.equals(chosen)));
    }

    /** One chip is always chosen: pressing it again changes nothing. */
    private void choose(Optional<EntryStatus> status, ToggleButton chip) {
        chip.setSelected(true);
        model.statusProperty().set(status);
    }

    private void count(CareLog.Tally tally) {
        chips.forEach(
                (status, chip) ->
                        chip.setText(
                                status.map(
                                                it ->
                                                        words.get(
                                                                "carelog.filter.counted",
                                                                words.status(it),
                                                                tally.of(it)))
                                        .orElseGet(() -> words.get("carelog.filter.all"))));
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }
}
