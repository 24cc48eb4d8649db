package coop.equalcare.hatstand.people.ui;

import coop.equalcare.hatstand.people.domain.ContactBy;
import coop.equalcare.hatstand.people.domain.Engagement;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.PersonField;
import coop.equalcare.hatstand.platform.fx.Choices;
import coop.equalcare.hatstand.platform.fx.Notice;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.Optional;

/** The form for a new person, or for what has changed about one. */
final class PersonFormView extends BorderPane {

    private final PersonFormViewModel model;
    private final Texts texts;

    private final VBox content = new VBox();
    private final VBox notices = new VBox();
    private final VBox fields = new VBox();
    private final TextField name = new TextField();
    private final ComboBox<ContactBy> contactBy = new ComboBox<>();
    private final ComboBox<Engagement> engagement = new ComboBox<>();
    private final Button save = new Button();
    private final Button cancel = new Button();

    PersonFormView(PersonFormViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        layOut();
        bind();
    }

    private void layOut() {
        getStyleClass().add("person-form");
        var title =
                new Label(
                        model.seen()
                                .map(Person::name)
                                .map(it -> texts.get("people.form.change", it))
                                .orElseGet(() -> texts.get("people.form.add")));
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        content.getStyleClass().add("content");
        fields.getStyleClass().add("fields");
        fields.getChildren()
                .setAll(
                        section("people.form.who"),
                        pair(text(PersonField.NAME, name), text(PersonField.KNOWN_AS)),
                        section("people.form.reach"),
                        pair(text(PersonField.EMAIL), text(PersonField.PHONE)),
                        pair(text(PersonField.ADDRESS), text(PersonField.POSTCODE)),
                        pair(field(PersonField.CONTACT_BY, contactBy), new VBox()),
                        section("people.form.giving"),
                        pair(
                                field(PersonField.ENGAGEMENT, engagement),
                                text(PersonField.WORKS_NUMBER)),
                        section("people.form.skills"),
                        new SkillsEditor(model, texts),
                        credits());
        content.getChildren().setAll(title, notices, fields);
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        setBottom(foot());
        contactBy.setConverter(Choices.words(texts));
        contactBy.getItems().setAll(ContactBy.values());
        engagement.setConverter(Choices.words(texts));
        engagement.getItems().add(null);
        engagement.getItems().addAll(Engagement.values());
        engagement.setPromptText(texts.get("people.form.no_engagement"));
    }

    private Node foot() {
        save.setId("form-save");
        save.setText(texts.get("people.form.save"));
        save.setAccessibleText(texts.get("people.form.save_key"));
        save.setGraphic(new FontIcon("fth-check"));
        save.getStyleClass().add("accent");
        cancel.setId("form-cancel");
        cancel.setText(texts.get("people.form.cancel"));
        cancel.setAccessibleText(texts.get("people.form.cancel_key"));
        var keys = Card.muted(texts.get("people.form.keys"));
        keys.getStyleClass().add("small");
        var foot = new HBox(save, cancel, Card.space(), keys);
        foot.getStyleClass().add("foot");
        return foot;
    }

    private void bind() {
        contactBy.valueProperty().bindBidirectional(model.contactByProperty());
        model.engagementProperty().subscribe(it -> engagement.setValue(it.orElse(null)));
        engagement
                .valueProperty()
                .addListener((_, _, it) -> model.engagementProperty().set(Optional.ofNullable(it)));
        save.setOnAction(_ -> model.save());
        cancel.setOnAction(_ -> model.giveUp());
        disableProperty().bind(model.savingProperty());
        model.refusalProperty().subscribe(this::sayAll);
        model.conflictProperty().subscribe(this::sayAll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        sceneProperty().subscribe(scene -> name.requestFocus());
    }

    private void sayAll() {
        var all = new ArrayList<Node>();
        model.conflictProperty()
                .get()
                .ifPresent(it -> all.add(new ConflictView(it, model::resolve, texts)));
        model.refusalProperty()
                .get()
                .forEach(it -> all.add(new Notice(it.severity(), texts.of(it))));
        notices.getChildren().setAll(all);
        fields.setDisable(model.conflictProperty().get().isPresent());
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.S) {
            model.save();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.giveUp();
            event.consume();
        }
    }

    private Node section(String key) {
        var label = new Label(texts.get(key));
        label.getStyleClass().add("section-title");
        return label;
    }

    private Node credits() {
        var credits = Card.muted(texts.get("people.form.credits"));
        credits.setId("form-credits");
        credits.getStyleClass().addAll("small", "credits");
        return credits;
    }

    private FieldBox text(PersonField field) {
        return text(field, new TextField());
    }

    private FieldBox text(PersonField field, TextField control) {
        control.textProperty().bindBidirectional(model.textProperty(field));
        return field(field, control);
    }

    private FieldBox field(PersonField field, Control control) {
        control.focusedProperty()
                .addListener(
                        (_, _, focused) -> {
                            if (!focused) {
                                model.leave(field);
                            }
                        });
        return new FieldBox(field, control, model.findingOn(field), texts);
    }

    private static Node pair(Node one, Node other) {
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        var grid = new GridPane();
        grid.getStyleClass().add("pair");
        grid.getColumnConstraints().setAll(half, half);
        grid.addRow(0, one, other);
        return grid;
    }
}
