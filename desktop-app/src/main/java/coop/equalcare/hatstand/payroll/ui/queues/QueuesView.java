package coop.equalcare.hatstand.payroll.ui.queues;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.payroll.domain.queue.FinanceQueue;
import coop.equalcare.hatstand.payroll.domain.queue.QueueItem;
import coop.equalcare.hatstand.platform.fx.EmptyState;
import coop.equalcare.hatstand.platform.fx.FolderField;
import coop.equalcare.hatstand.platform.fx.FxThread;
import coop.equalcare.hatstand.platform.fx.KeyFocus;
import coop.equalcare.hatstand.platform.fx.Notice;
import coop.equalcare.hatstand.platform.fx.tables.Tables;
import coop.equalcare.hatstand.platform.work.Change;
import coop.equalcare.hatstand.platform.work.ChangeFeed;
import coop.equalcare.hatstand.shell.Leaving;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
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
import java.util.Set;

/** The queues on the left, and what waits in the chosen one on the right. */
public final class QueuesView extends VBox implements Leaving {

    private static final KeyCombination SEARCH =
            new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    /** What can make a queue longer or shorter. */
    private static final Set<String> KINDS =
            Set.of("entry", "payrun", "rate", "ledger", "person", "booking");

    private final QueuesViewModel model;
    private final QueueWords words;
    private final QueueTables tables;
    private final ChangeFeed.Subscription subscription;

    private final VBox notices = new VBox();
    private final ListView<FinanceQueue> queues = new ListView<>();
    private final Label title = new Label();
    private final Label what = new Label();
    private final TextField search = new TextField();
    private final Button open = new Button();
    private final Button save = new Button();
    private final StackPane items = new StackPane();
    private final Label stakes = new Label();

    public QueuesView(QueuesViewModel model, QueueWords words, Tables tables, ChangeFeed feed) {
        this.model = model;
        this.words = words;
        this.tables = new QueueTables(words, tables, model::open);
        layOut();
        bind();
        this.subscription = feed.subscribe(this::hear);
        model.refresh();
    }

    private void layOut() {
        getStyleClass().addAll("page", "payroll", "queues");
        getStylesheets()
                .add(
                        Objects.requireNonNull(
                                        QueuesView.class.getResource(
                                                "/coop/equalcare/hatstand/payroll/payroll.css"))
                                .toExternalForm());
        var heading = new Label(words.get("payroll.queues.title"));
        heading.getStyleClass().add("page-title");
        notices.getStyleClass().add("notices");
        queues.setId("queues-list");
        queues.setAccessibleText(words.get("payroll.queues.list"));
        queues.setCellFactory(_ -> new QueueCell(words));
        var right = new VBox(head(), tools(), items, stakes);
        right.getStyleClass().add("queue");
        HBox.setHgrow(right, Priority.ALWAYS);
        VBox.setVgrow(items, Priority.ALWAYS);
        stakes.setId("queues-stakes");
        stakes.getStyleClass().add("strong");
        var both = new HBox(queues, right);
        both.getStyleClass().add("both");
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().setAll(heading, notices, both);
    }

    private Node head() {
        title.setId("queues-title");
        title.getStyleClass().add("section-title");
        what.getStyleClass().add("muted");
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        var head = new VBox(title, what);
        head.getStyleClass().add("queue-head");
        return head;
    }

    private Node tools() {
        search.setId("queues-search");
        search.setPromptText(words.get("payroll.queues.search"));
        search.setAccessibleText(words.get("payroll.queues.search_key"));
        HBox.setHgrow(search, Priority.ALWAYS);
        open.setId("queues-open");
        open.setText(words.get("payroll.queues.open"));
        open.setGraphic(new FontIcon("fth-corner-down-right"));
        open.setMinWidth(Region.USE_PREF_SIZE);
        save.setId("queues-save");
        save.setText(words.get("payroll.queues.save"));
        save.setGraphic(new FontIcon("fth-download"));
        save.setMinWidth(Region.USE_PREF_SIZE);
        var tools = new HBox(search, open, save);
        tools.getStyleClass().add("buttons");
        return tools;
    }

    private void bind() {
        search.textProperty().bindBidirectional(model.wordsProperty());
        queues.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        queue -> {
                            if (queue != null) {
                                model.choose(queue.kind());
                            }
                        });
        model.queuesProperty().subscribe(this::list);
        model.shown().subscribe(queue -> KeyFocus.keep(this, () -> show(queue)));
        model.saidProperty().subscribe(this::say);
        open.setOnAction(_ -> tables.openChosen(table()));
        save.setOnAction(_ -> intoFolder());
        addEventHandler(KeyEvent.KEY_PRESSED, this::byKey);
    }

    private void list(List<FinanceQueue> read) {
        var chosen = model.chosenProperty().get();
        queues.getItems().setAll(read);
        read.stream()
                .filter(queue -> queue.kind() == chosen)
                .findFirst()
                .ifPresent(queues.getSelectionModel()::select);
    }

    private TableView<QueueItem> table() {
        return model.shown().getValue().kind().isOfRuns() ? tables.runs : tables.care;
    }

    private void show(FinanceQueue queue) {
        title.setText(words.title(queue.kind()));
        what.setText(words.of("what", queue.kind()));
        var clear = queue.isClear();
        open.setDisable(clear);
        save.setDisable(clear);
        stakes.setText(clear ? "" : words.stakes(queue));
        if (clear) {
            items.getChildren().setAll(nothing(queue));
            return;
        }
        var table = table();
        var before = Optional.ofNullable(table.getSelectionModel().getSelectedItem());
        table.getItems().setAll(queue.items());
        table.sort();
        before.flatMap(item -> again(table, item))
                .or(() -> table.getItems().stream().findFirst())
                .ifPresent(table.getSelectionModel()::select);
        items.getChildren().setAll(table);
    }

    private static Optional<QueueItem> again(TableView<QueueItem> table, QueueItem before) {
        return table.getItems().stream()
                .filter(item -> item.subject().equals(before.subject()))
                .findFirst();
    }

    private Node nothing(FinanceQueue queue) {
        return model.wordsProperty().get().isBlank()
                ? new EmptyState(
                        "fth-check-circle",
                        words.get("payroll.queues.clear"),
                        words.of("clear", queue.kind()))
                : new EmptyState(
                        "fth-search",
                        words.get("payroll.queues.none_found"),
                        words.get("payroll.queues.none_found_why"));
    }

    private void say(List<Finding> said) {
        notices.getChildren()
                .setAll(
                        said.stream()
                                .map(it -> new Notice(it.severity(), words.texts().of(it)))
                                .toList());
        notices.setManaged(!said.isEmpty());
    }

    private void intoFolder() {
        FolderField.ask(getScene().getWindow(), words.get("payroll.queues.save"))
                .ifPresent(folder -> model.export(folder, words));
    }

    private void byKey(KeyEvent event) {
        if (SEARCH.match(event)) {
            search.requestFocus();
            search.selectAll();
            event.consume();
        }
    }

    private void hear(Change change) {
        if (KINDS.stream().anyMatch(change::concerns)) {
            FxThread.run(model::refresh);
        }
    }

    @Override
    public void onLeave() {
        subscription.close();
    }
}
