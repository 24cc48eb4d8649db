package coop.equalcare.hatstand.carelog.ui.query;

import coop.equalcare.hatstand.carelog.domain.query.EntryQuery;
import coop.equalcare.hatstand.carelog.usecase.OpenEntry;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.fx.Notice;
import coop.equalcare.hatstand.platform.fx.Wrapping;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The form for a query about an entry, and for its answer. */
public final class QueryView extends VBox {

    private final QueryViewModel model;
    private final OpenEntry.Opened opened;
    private final Texts texts;
    private final Runnable cancelled;

    private final ToggleGroup persons = new ToggleGroup();
    private final VBox whose = new VBox();
    private final TextArea text = new TextArea();
    private final VBox notices = new VBox();
    private final Button save = new Button();
    private final Button cancel = new Button();

    public QueryView(
            QueryViewModel model, OpenEntry.Opened opened, Texts texts, Runnable cancelled) {
        this.model = model;
        this.opened = opened;
        this.texts = texts;
        this.cancelled = cancelled;
        layOut();
        bind();
    }

    private String words(String part) {
        var purpose = model.purpose().name().toLowerCase(Locale.ROOT);
        return texts.get("carelog.query." + purpose + "." + part);
    }

    private void layOut() {
        getStyleClass().addAll("adjust-view", "query-view");
        var title = new Label(words("title"));
        title.getStyleClass().add("section-title");
        var who =
                new Label(
                        texts.get(
                                "carelog.adjust.who",
                                opened.nameOf(opened.entry().supported()),
                                opened.nameOf(opened.entry().worker())));
        who.getStyleClass().add("muted");
        Wrapping.on(who);
        whose.getStyleClass().add("whom");
        layOutWhose();
        text.setId("carelog-query-text");
        text.setWrapText(true);
        text.setPrefRowCount(4);
        text.setPromptText(words("example"));
        text.setAccessibleText(words("text"));
        var label = new Label(words("text"));
        label.setLabelFor(text);
        notices.setId("carelog-query-notices");
        notices.getStyleClass().add("notices");
        save.setId("carelog-query-save");
        save.setText(words("save"));
        save.getStyleClass().add("accent");
        cancel.setId("carelog-query-cancel");
        cancel.setText(texts.get("carelog.adjust.cancel"));
        cancel.setCancelButton(true);
        var buttons = new HBox(save, cancel);
        buttons.getStyleClass().add("buttons");
        var body = new VBox(explanation(), whose, label, text, notices);
        body.getStyleClass().add("body");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(new VBox(title, who), scroll, buttons);
    }

    /** What it does; under an answer, what is being answered. */
    private Node explanation() {
        var said =
                model.entry()
                        .openQuery()
                        .map(
                                query ->
                                        Finding.warn(
                                                "carelog.query.said",
                                                opened.nameOf(query.person()),
                                                query.reason()));
        var note = new VBox();
        note.getStyleClass().add("notices");
        said.ifPresent(it -> note.getChildren().add(new Notice(it.severity(), texts.of(it))));
        note.getChildren().add(new Notice(Finding.Severity.NOTE, words("what_it_does")));
        return note;
    }

    private void layOutWhose() {
        var isAsked = model.whoMaySay().size() > 1;
        whose.setVisible(isAsked);
        whose.setManaged(isAsked);
        whose.getChildren().add(new Label(texts.get("carelog.query.whose_is_it")));
        for (var person : model.whoMaySay()) {
            whose.getChildren().add(choice(person));
        }
    }

    private RadioButton choice(PersonId person) {
        var isGiver = person.equals(opened.entry().worker());
        var choice =
                new RadioButton(
                        texts.get(
                                isGiver ? "carelog.confirm.giver" : "carelog.confirm.getter",
                                opened.nameOf(person)));
        choice.setId(isGiver ? "carelog-query-giver" : "carelog-query-getter");
        choice.setWrapText(true);
        choice.setToggleGroup(persons);
        choice.setSelected(model.personProperty().get().equals(Optional.of(person)));
        choice.selectedProperty()
                .subscribe(
                        chosen -> {
                            if (chosen) {
                                model.personProperty().set(Optional.of(person));
                            }
                        });
        return choice;
    }

    private void bind() {
        text.textProperty().bindBidirectional(model.textProperty());
        model.findings().subscribe(_ -> say());
        model.refusalProperty().subscribe(_ -> say());
        save.disableProperty()
                .bind(
                        model.findings()
                                .map(found -> found.stream().anyMatch(Finding::blocks))
                                .flatMap(
                                        blocked ->
                                                model.running()
                                                        .map(running -> blocked || running)));
        save.setOnAction(_ -> model.save());
        cancel.setOnAction(_ -> cancelled.run());
    }

    /** That nothing is written yet goes without saying; that it is too long does not. */
    private void say() {
        var isTooLong = model.textProperty().get().strip().length() > EntryQuery.LONGEST_TEXT;
        var found = isTooLong ? model.findings().getValue().stream() : Stream.<Finding>empty();
        notices.getChildren()
                .setAll(
                        Stream.concat(model.refusalProperty().get().stream(), found)
                                .map(it -> (Node) new Notice(it.severity(), texts.of(it)))
                                .toList());
    }

    public void focusFirst() {
        if (whose.isVisible()) {
            ((Node) persons.getToggles().getFirst()).requestFocus();
        } else {
            text.requestFocus();
        }
    }
}
