package coop.equalcare.hatstand.carelog.ui;

import coop.equalcare.hatstand.carelog.domain.EntryId;
import coop.equalcare.hatstand.platform.fx.tables.RowText;

import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The list of entries with its column names, and what to read where it is empty. */
final class CareLogListView extends VBox {

    private final CareLogListViewModel model;
    private final CareLogWords words;
    private final Function<EntryId, Optional<EntryId>> open;

    private final HBox columns = new HBox();
    private final ListView<CareLogItem> list = new ListView<>();
    private final VBox empty = new VBox();
    private final Label emptyTitle = new Label();
    private final Label emptyAdvice = new Label();
    private final Button showAll = new Button();
    private final Label more = new Label();

    private Optional<EntryId> selected = Optional.empty();

    /**
     * @param open opens an entry, and says which one is open then
     */
    CareLogListView(
            CareLogListViewModel model,
            CareLogWords words,
            Function<EntryId, Optional<EntryId>> open) {
        this.model = model;
        this.words = words;
        this.open = open;
        layOut();
        bind();
    }

    private void layOut() {
        getStyleClass().add("care-log-list");
        columns.getStyleClass().add("columns");
        var beforeTick = new Region();
        beforeTick.getStyleClass().add("col-tick");
        var people = column("people");
        HBox.setHgrow(people, Priority.ALWAYS);
        var agreements = column("agreements");
        HBox.setHgrow(agreements, Priority.ALWAYS);
        columns.getChildren()
                .setAll(
                        beforeTick,
                        people,
                        column("planned"),
                        column("actual"),
                        agreements,
                        column("status"));
        list.setId("carelog-list");
        list.setAccessibleText(words.get("carelog.list.spoken_list"));
        list.setCellFactory(_ -> new CareLogCell(model, words));
        list.setPlaceholder(empty);
        empty.getStyleClass().add("empty-state");
        emptyTitle.getStyleClass().add("section-title");
        emptyAdvice.getStyleClass().add("muted");
        emptyAdvice.setWrapText(true);
        showAll.setId("carelog-show-all");
        showAll.setText(words.get("carelog.list.show_all"));
        empty.getChildren()
                .setAll(new FontIcon("fth-check-square"), emptyTitle, emptyAdvice, showAll);
        more.setId("carelog-more");
        more.getStyleClass().addAll("muted", "small", "more");
        more.setText(words.get("carelog.list.more"));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(columns, list, more);
    }

    private Label column(String name) {
        var label = new Label(words.get("carelog.column." + name));
        label.getStyleClass().addAll("muted", "col-" + name);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private void bind() {
        list.setItems(model.items());
        list.getSelectionModel().selectedItemProperty().subscribe((_, item) -> select(item));
        model.items().addListener((ListChangeListener<CareLogItem>) _ -> keepSelection());
        model.ticked().addListener((SetChangeListener<EntryId>) _ -> list.refresh());
        model.standingProperty().subscribe(_ -> sayWhyEmpty());
        var shortened = model.standingProperty().map(CareLogListViewModel.Standing::more);
        more.visibleProperty().bind(shortened);
        more.managedProperty().bind(shortened);
        showAll.setOnAction(_ -> showAll());
        RowText.copyable(list, this::cells);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::tickByKey);
    }

    private void select(CareLogItem item) {
        if (item instanceof CareLogItem.Entry(var line)) {
            selected = open.apply(line.entry().id());
            if (!selected.equals(Optional.of(line.entry().id()))) {
                keepSelection();
            }
        }
    }

    private List<String> cells(CareLogItem item) {
        return item instanceof CareLogItem.Entry(var line) ? words.cells(line) : List.of();
    }

    /** The entry that is open is the one that is chosen in the list. */
    void mark(EntryId open) {
        if (!selected.equals(Optional.of(open))) {
            selected = Optional.of(open);
            keepSelection();
        }
    }

    /** A new reading brings new items: the same entry stays selected, wherever it is now. */
    private void keepSelection() {
        for (var index = 0; index < model.items().size(); index++) {
            if (model.items().get(index) instanceof CareLogItem.Entry(var line)
                    && selected.equals(Optional.of(line.entry().id()))) {
                list.getSelectionModel().select(index);
                return;
            }
        }
    }

    private void tickByKey(KeyEvent event) {
        var item = list.getFocusModel().getFocusedItem();
        if (event.getCode() == KeyCode.SPACE && item != null && model.isTickable(item)) {
            model.tick(item);
            event.consume();
        }
    }

    private void sayWhyEmpty() {
        var narrowed =
                !model.wordsProperty().get().isBlank()
                        || model.periodProperty().get() != Period.ANY_TIME;
        var why =
                narrowed
                        ? "narrowed"
                        : model.statusProperty()
                                .get()
                                .map(status -> status.name().toLowerCase(Locale.ROOT))
                                .orElse("everything");
        emptyTitle.setText(words.get("carelog.empty." + why));
        emptyAdvice.setText(words.get("carelog.empty." + why + "_advice"));
        showAll.setVisible(narrowed);
        showAll.setManaged(narrowed);
    }

    private void showAll() {
        model.wordsProperty().set("");
        model.periodProperty().set(Period.ANY_TIME);
        list.requestFocus();
    }

    /** Brings the first row that fits into view and goes there. */
    void goTo(CareLogItem item) {
        var index = model.items().indexOf(item);
        list.scrollTo(index);
        list.requestFocus();
        list.getFocusModel().focus(index);
        list.getSelectionModel().select(Math.min(index + 1, model.items().size() - 1));
    }

    ListView<CareLogItem> list() {
        return list;
    }
}
