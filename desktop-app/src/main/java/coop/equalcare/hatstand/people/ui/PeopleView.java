package coop.equalcare.hatstand.people.ui;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.usecase.FindPeople;
import coop.equalcare.hatstand.platform.fx.EmptyState;
import coop.equalcare.hatstand.platform.fx.Notice;
import coop.equalcare.hatstand.platform.fx.tables.RowText;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.platform.work.ChangeFeed;
import coop.equalcare.hatstand.shell.Leaving;
import coop.equalcare.hatstand.shell.Unsaved;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
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
import java.util.function.Function;
import java.util.stream.Collectors;

/** People: a list to search on the left, and whoever was chosen on the right. */
public final class PeopleView extends HBox implements Leaving {

    private final PeopleViewModel model;
    private final Texts texts;
    private final ChangeFeed.Subscription feed;

    private final Button export = new Button();
    private final Button add = new Button();
    private final PeopleFilters filters;
    private final ListView<People.Line> list = new ListView<>();
    private final VBox notices = new VBox();
    private final VBox left = new VBox();
    private final StackPane right = new StackPane();
    private final PersonView person;

    private boolean refilling;

    /**
     * @param feed of the database; let go of when the screen is left
     * @param pages what else there is to see of somebody
     */
    public PeopleView(
            PeopleViewModel model,
            Texts texts,
            ChangeFeed feed,
            Function<PersonId, List<PersonView.Page>> pages) {
        this.model = model;
        this.texts = texts;
        this.filters = new PeopleFilters(model, texts);
        this.person = new PersonView(model.person(), model::edit, texts, pages);
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
        export.setId("people-export");
        export.setGraphic(new FontIcon("fth-download"));
        export.setAccessibleText(texts.get("people.list.export_key"));
        export.setTooltip(new Tooltip(texts.get("people.list.export_key")));
        export.getStyleClass().addAll("flat", "button-icon");
        add.setId("people-add");
        add.setText(texts.get("people.list.add"));
        add.setGraphic(new FontIcon("fth-user-plus"));
        add.setAccessibleText(texts.get("people.list.add_key"));
        add.setVisible(model.person().mayEdit());
        var space = new Region();
        setHgrow(space, Priority.ALWAYS);
        var head = new HBox(title, space, export, add);
        head.getStyleClass().add("head");
        list.setId("people-list");
        list.setAccessibleText(texts.get("people.list.title"));
        list.setCellFactory(_ -> new PersonLineCell(texts, model.person()::today));
        VBox.setVgrow(list, Priority.ALWAYS);
        left.getStyleClass().add("master");
        notices.getStyleClass().add("notices");
        left.getChildren().setAll(head, filters, notices, list);
        right.getStyleClass().add("detail");
        setHgrow(right, Priority.ALWAYS);
        getChildren().setAll(left, right);
    }

    private void bind() {
        export.setOnAction(_ -> model.export());
        add.setOnAction(_ -> model.add());
        model.foundProperty().subscribe(this::refill);
        model.refusalProperty().subscribe(this::refuse);
        model.chosenProperty().subscribe(_ -> select());
        model.formProperty().subscribe(_ -> showRight());
        model.exportProperty().subscribe(_ -> showRight());
        RowText.copyable(list, this::cells);
        model.chosenProperty().subscribe(_ -> showRight());
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void refill(FindPeople.Found found) {
        refilling = true;
        list.getItems().setAll(found.lines());
        select();
        refilling = false;
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
            if (!model.chosenProperty().get().equals(Optional.of(line.id()))) {
                stay();
            }
        }
    }

    /** Whose form is open stays marked until it is left. */
    private void stay() {
        refilling = true;
        select();
        refilling = false;
    }

    private List<String> cells(People.Line line) {
        return List.of(
                line.name(),
                line.knownAs(),
                line.hats().stream().map(texts::name).collect(Collectors.joining(", ")),
                line.postcode().orElse(""));
    }

    private void refuse(List<Finding> reasons) {
        notices.getChildren()
                .setAll(
                        reasons.stream()
                                .map(it -> new Notice(it.severity(), texts.of(it)))
                                .toList());
    }

    private void showRight() {
        right.getChildren().setAll(rightSide());
    }

    private Node rightSide() {
        return model.formProperty()
                .get()
                .<Node>map(form -> new PersonFormView(form, texts))
                .or(() -> model.exportProperty().get().map(this::exporting))
                .orElseGet(
                        () -> model.chosenProperty().get().isPresent() ? person : nobodyChosen());
    }

    private Node exporting(PeopleExportViewModel export) {
        return new PeopleExportView(export, texts, model::closeExport);
    }

    private Node nobodyChosen() {
        return new EmptyState(
                "fth-users", texts.get("people.detail.none"), texts.get("people.detail.none_why"));
    }

    private Node nobody() {
        return model.isNarrow()
                ? nobodyFits()
                : new EmptyState(
                        "fth-users",
                        texts.get("people.list.empty"),
                        texts.get("people.list.empty_why"));
    }

    private Node nobodyFits() {
        var typed = model.wordsProperty().get().strip();
        var clear = new Button(texts.get("people.filter.clear"), new FontIcon("fth-x"));
        clear.setId("people-clear-filters");
        clear.setOnAction(
                _ -> {
                    model.clearFilters();
                    filters.search().requestFocus();
                });
        return new EmptyState(
                "fth-search",
                typed.isEmpty()
                        ? texts.get("people.list.nobody_fits")
                        : texts.get("people.list.not_found", typed),
                texts.get(
                        typed.isEmpty()
                                ? "people.list.nobody_fits_why"
                                : "people.list.not_found_why"),
                clear);
    }

    private void key(KeyEvent event) {
        if (filters.search().isFocused() && event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            event.consume();
        } else if (event.isShortcutDown()) {
            shortcut(event);
        }
    }

    private void shortcut(KeyEvent event) {
        switch (event.getCode()) {
            case F -> filters.search().requestFocus();
            case N -> model.add();
            case E -> model.edit();
            default -> {
                return;
            }
        }
        event.consume();
    }

    public void add() {
        model.add();
    }

    public void takeOut() {
        model.export();
    }

    @Override
    public Optional<Unsaved> unsaved() {
        return model.unsaved();
    }

    @Override
    public void onLeave() {
        feed.close();
    }
}
