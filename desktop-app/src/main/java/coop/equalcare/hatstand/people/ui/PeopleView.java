package coop.equalcare.hatstand.people.ui;

import atlantafx.base.controls.CustomTextField;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.usecase.FindPeople;
import coop.equalcare.hatstand.platform.fx.EmptyState;
import coop.equalcare.hatstand.platform.fx.Notice;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.platform.work.ChangeFeed;
import coop.equalcare.hatstand.shell.Leaving;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** People: a list to search on the left, and whoever was chosen on the right. */
public final class PeopleView extends HBox implements Leaving {

    private final PeopleViewModel model;
    private final Texts texts;
    private final ChangeFeed.Subscription feed;

    private final Label count = new Label();
    private final Button add = new Button();
    private final CustomTextField search = new CustomTextField();
    private final ListView<People.Line> list = new ListView<>();
    private final VBox notices = new VBox();
    private final VBox left = new VBox();
    private final StackPane right = new StackPane();
    private final PersonView person;

    private boolean refilling;

    /**
     * @param feed of the database; let go of when the screen is left
     */
    public PeopleView(PeopleViewModel model, Texts texts, ChangeFeed feed) {
        this.model = model;
        this.texts = texts;
        this.person = new PersonView(model.person(), model::edit, texts);
        layOut();
        bind();
        this.feed = feed.subscribe(model::heard);
    }

    private void layOut() {
        getStyleClass().add("people");
        getStylesheets()
                .add(
                        Objects.requireNonNull(
                                        PeopleView.class.getResource(
                                                "/coop/equalcare/hatstand/people/people.css"))
                                .toExternalForm());
        var title = new Label(texts.get("people.list.title"));
        title.getStyleClass().add("page-title");
        count.setId("people-count");
        count.getStyleClass().addAll("muted", "small");
        add.setId("people-add");
        add.setText(texts.get("people.list.add"));
        add.setGraphic(new FontIcon("fth-user-plus"));
        add.setAccessibleText(texts.get("people.list.add_key"));
        add.setVisible(model.person().mayEdit());
        var space = new Region();
        setHgrow(space, Priority.ALWAYS);
        var head = new HBox(title, space, add);
        head.getStyleClass().add("head");
        search.setId("people-search");
        search.setPromptText(texts.get("people.list.search"));
        search.setAccessibleText(texts.get("people.list.search_key"));
        search.setLeft(new FontIcon("fth-search"));
        list.setId("people-list");
        list.setAccessibleText(texts.get("people.list.title"));
        list.setCellFactory(_ -> new PersonLineCell(texts, model.person()::today));
        VBox.setVgrow(list, Priority.ALWAYS);
        left.getStyleClass().add("master");
        var searching = new StackPane(search);
        searching.getStyleClass().add("searching");
        left.getChildren().setAll(head, searching, notices, count, list);
        right.getStyleClass().add("detail");
        setHgrow(right, Priority.ALWAYS);
        getChildren().setAll(left, right);
    }

    private void bind() {
        search.textProperty().bindBidirectional(model.wordsProperty());
        add.setOnAction(_ -> model.add());
        model.foundProperty().subscribe(this::refill);
        model.refusalProperty().subscribe(this::refuse);
        model.chosenProperty().subscribe(_ -> select());
        model.formProperty().subscribe(_ -> showRight());
        model.chosenProperty().subscribe(_ -> showRight());
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void refill(FindPeople.Found found) {
        refilling = true;
        list.getItems().setAll(found.lines());
        select();
        refilling = false;
        count.setText(
                texts.get(
                        found.more() ? "people.list.more" : "people.list.count",
                        found.lines().size()));
        list.setPlaceholder(nobody());
    }

    /** Whom the screen shows is marked in the list, if they are in it. */
    private void select() {
        var index = indexOf(model.chosenProperty().get());
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != index) {
            list.getSelectionModel().select(index);
        }
    }

    private int indexOf(Optional<PersonId> chosen) {
        var ids = list.getItems().stream().map(People.Line::id).toList();
        return chosen.map(ids::indexOf).orElse(-1);
    }

    private void selected(People.Line line) {
        if (line != null && !refilling) {
            model.choose(line.id());
        }
    }

    private void refuse(List<Finding> reasons) {
        notices.getChildren()
                .setAll(
                        reasons.stream()
                                .map(it -> new Notice(it.severity(), texts.of(it)))
                                .toList());
    }

    private void showRight() {
        left.setDisable(model.formProperty().get().isPresent());
        right.getChildren().setAll(rightSide());
    }

    private Node rightSide() {
        return model.formProperty()
                .get()
                .<Node>map(form -> new PersonFormView(form, texts))
                .orElseGet(
                        () -> model.chosenProperty().get().isPresent() ? person : nobodyChosen());
    }

    private Node nobodyChosen() {
        return new EmptyState(
                "fth-users", texts.get("people.detail.none"), texts.get("people.detail.none_why"));
    }

    private Node nobody() {
        var typed = search.getText().strip();
        return typed.isEmpty()
                ? new EmptyState(
                        "fth-users",
                        texts.get("people.list.empty"),
                        texts.get("people.list.empty_why"))
                : new EmptyState(
                        "fth-search",
                        texts.get("people.list.not_found", typed),
                        texts.get("people.list.not_found_why"));
    }

    private void key(KeyEvent event) {
        if (search.isFocused() && event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            event.consume();
        } else if (event.isShortcutDown()) {
            shortcut(event);
        }
    }

    private void shortcut(KeyEvent event) {
        switch (event.getCode()) {
            case F -> search.requestFocus();
            case N -> model.add();
            case E -> model.edit();
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    public void onLeave() {
        feed.close();
    }
}
