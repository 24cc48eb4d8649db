package coop.equalcare.hatstand.people.ui;

import atlantafx.base.controls.CustomTextField;

import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.platform.fx.Choices;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the list is narrowed down to: words, a hat, a skill or check, those who need somebody. */
final class PeopleFilters extends VBox {

    private final PeopleViewModel model;
    private final Texts texts;

    private final CustomTextField search = new CustomTextField();
    private final ComboBox<Optional<Hat>> hat = new ComboBox<>();
    private final ComboBox<Optional<String>> skill = new ComboBox<>();
    private final ToggleButton attention = new ToggleButton();
    private final Label count = new Label();

    PeopleFilters(PeopleViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        layOut();
        bind();
    }

    private void layOut() {
        getStyleClass().add("filters");
        search.setId("people-search");
        search.setPromptText(texts.get("people.list.search"));
        search.setAccessibleText(texts.get("people.list.search_key"));
        search.setLeft(new FontIcon("fth-search"));
        hat.setId("people-filter-hat");
        hat.setAccessibleText(texts.get("people.filter.hat"));
        hat.setConverter(
                Choices.shown(one -> one.map(texts::name).orElseGet(() -> words("any_hat"))));
        hat.getItems().add(Optional.empty());
        Arrays.stream(Hat.values()).map(Optional::of).forEach(hat.getItems()::add);
        skill.setId("people-filter-skill");
        skill.setAccessibleText(texts.get("people.filter.skill"));
        skill.setConverter(Choices.shown(one -> one.orElseGet(() -> words("any_skill"))));
        attention.setId("people-filter-attention");
        attention.setText(words("attention"));
        attention.setGraphic(new FontIcon("fth-alert-octagon"));
        attention.getStyleClass().add("chip");
        attention.setMinWidth(USE_PREF_SIZE);
        count.setId("people-count");
        count.getStyleClass().addAll("muted", "small");
        var choices = new HBox(hat, skill);
        choices.getStyleClass().add("choices");
        for (var choice : List.of(hat, skill)) {
            choice.setMaxWidth(Double.MAX_VALUE);
            choice.setPrefWidth(0);
            HBox.setHgrow(choice, Priority.ALWAYS);
        }
        var foot = new HBox(count, Card.space(), attention);
        foot.getStyleClass().add("counting");
        getChildren().setAll(search, choices, foot);
    }

    private String words(String part) {
        return texts.get("people.filter." + part);
    }

    private void bind() {
        search.textProperty().bindBidirectional(model.wordsProperty());
        hat.valueProperty().bindBidirectional(model.hatProperty());
        model.skills().subscribe(this::refill);
        refill();
        model.skillProperty().subscribe(skill::setValue);
        skill.valueProperty()
                .addListener(
                        (_, _, chosen) -> {
                            if (chosen != null) {
                                model.skillProperty().set(chosen);
                            }
                        });
        attention.selectedProperty().bindBidirectional(model.needsAttentionProperty());
        model.foundProperty()
                .subscribe(
                        found ->
                                count.setText(
                                        texts.get(
                                                found.more()
                                                        ? "people.list.more"
                                                        : "people.list.count",
                                                found.lines().size())));
    }

    /** What is chosen stays so while others add skills. */
    private void refill() {
        var chosen = model.skillProperty().get();
        skill.getItems().setAll(List.of(Optional.empty()));
        model.skills().stream().map(Optional::of).forEach(skill.getItems()::add);
        skill.setValue(chosen);
    }

    CustomTextField search() {
        return search;
    }
}
