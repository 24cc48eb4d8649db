package coop.equalcare.hatstand.carelog.ui;

import coop.equalcare.hatstand.carelog.domain.Age;
import coop.equalcare.hatstand.carelog.domain.EntryId;
import coop.equalcare.hatstand.carelog.domain.EntryStatus;
import coop.equalcare.hatstand.carelog.ui.query.QueryView;
import coop.equalcare.hatstand.carelog.ui.query.QueryViewModel;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.fx.FxThread;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.platform.work.Change;
import coop.equalcare.hatstand.platform.work.ChangeFeed;
import coop.equalcare.hatstand.shell.Leaving;
import coop.equalcare.hatstand.shell.Unsaved;

import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Objects;
import java.util.Optional;

/** The care log: the exceptions, the list, one entry closely, and the question before the last. */
final class CareLogView extends StackPane implements Leaving {

    private static final String KIND = "entry";

    private final CareLogViewModel model;
    private final Texts texts;
    private final CareLogWords words;
    private final ChangeFeed.Subscription subscription;

    private final VBox page = new VBox();
    private final CareLogFilters filters;
    private final CareLogAges ages;
    private final CareLogListView list;
    private final EntryView entry;
    private final StackPane side = new StackPane();
    private final StackPane scrim = new StackPane();
    private final HBox notice = new HBox();
    private final HBox trouble = new HBox();
    private final HBox ticked = new HBox();
    private final Label tickedCount = new Label();
    private final Button confirmTicked = new Button();
    private final Button clearTicks = new Button();

    CareLogView(CareLogViewModel model, Texts texts, ChangeFeed feed) {
        this.model = model;
        this.texts = texts;
        this.words = new CareLogWords(texts);
        this.filters = new CareLogFilters(model.list(), words);
        this.ages = new CareLogAges(model.list(), words, this::goTo);
        this.list = new CareLogListView(model.list(), words, this::open);
        this.entry = new EntryView(model, words);
        layOut();
        bind();
        this.subscription = feed.subscribe(this::hear);
        model.start();
    }

    private void layOut() {
        getStyleClass().add("care-log");
        getStylesheets()
                .add(
                        Objects.requireNonNull(
                                        CareLogView.class.getResource(
                                                "/coop/equalcare/hatstand/carelog/carelog.css"))
                                .toExternalForm());
        var title = new Label(words.get("carelog.screen.title"));
        title.getStyleClass().add("page-title");
        notice.setId("carelog-notice");
        trouble.setId("carelog-trouble");
        layOutTicked();
        var left = new VBox(ages, filters, trouble, list, ticked);
        left.getStyleClass().add("left");
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        side.getStyleClass().add("side");
        side.getChildren().setAll(entry);
        var both = new HBox(left, side);
        both.getStyleClass().add("both");
        VBox.setVgrow(both, Priority.ALWAYS);
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        var head = new HBox(title, between, notice);
        head.getStyleClass().add("page-head");
        page.getStyleClass().addAll("page", "care-log-page");
        page.getChildren().setAll(head, both);
        scrim.getStyleClass().add("scrim");
        getChildren().setAll(page, scrim);
    }

    private void layOutTicked() {
        tickedCount.getStyleClass().add("strong");
        confirmTicked.setId("carelog-confirm-ticked");
        confirmTicked.getStyleClass().add("accent");
        confirmTicked.setText(words.get("carelog.ticked.confirm"));
        confirmTicked.setGraphic(new FontIcon("fth-check"));
        clearTicks.setId("carelog-clear-ticks");
        clearTicks.setText(words.get("carelog.ticked.clear"));
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        ticked.getStyleClass().add("ticked");
        ticked.getChildren().setAll(tickedCount, between, clearTicks, confirmTicked);
    }

    private void bind() {
        model.noticeProperty().subscribe(this::showNotice);
        model.list()
                .standingProperty()
                .map(CareLogListViewModel.Standing::trouble)
                .subscribe(this::showTrouble);
        model.list().ticked().addListener((SetChangeListener<EntryId>) _ -> showTicked());
        showTicked();
        model.entry()
                .openedProperty()
                .subscribe(opened -> opened.ifPresent(it -> list.mark(it.entry().id())));
        confirmTicked.setOnAction(_ -> model.askToConfirm());
        clearTicks.setOnAction(_ -> model.list().ticked().clear());
        model.confirmingProperty().subscribe(this::showQuestion);
        model.adjustingProperty().subscribe((_, form) -> showForm(form.flatMap(this::formOf)));
        model.queryingProperty().subscribe((_, form) -> showForm(form.flatMap(this::formOf)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::byKey);
    }

    private void showNotice(Optional<Finding> what) {
        show(notice, what.isPresent());
        what.ifPresent(
                it ->
                        notice.getChildren()
                                .setAll(
                                        AdjustView.notice(
                                                "done", "fth-check-circle", words.of(it))));
    }

    private void showTrouble(Optional<Finding> why) {
        show(trouble, why.isPresent());
        why.ifPresent(it -> trouble.getChildren().setAll(withTryAgain(it)));
    }

    private Node withTryAgain(Finding why) {
        var again = new Button(words.get("carelog.list.try_again"));
        again.setId("carelog-try-again");
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.setOnAction(_ -> model.refresh());
        var notice = (HBox) AdjustView.notice("block", "fth-wifi-off", words.of(why));
        notice.getChildren().add(again);
        HBox.setHgrow(notice, Priority.ALWAYS);
        return notice;
    }

    private void showTicked() {
        var lines = model.list().tickedLines();
        show(ticked, !lines.isEmpty() && model.mayConfirm());
        var minutes = lines.stream().mapToLong(line -> line.entry().minutes()).sum();
        tickedCount.setText(
                words.get("carelog.ticked.count", lines.size(), words.minutes(minutes)));
    }

    private void showQuestion(Optional<ConfirmViewModel> asking) {
        show(scrim, asking.isPresent());
        page.setDisable(asking.isPresent());
        asking.ifPresentOrElse(
                question -> {
                    var view = new ConfirmView(question, words, model::stopConfirming);
                    scrim.getChildren().setAll(view);
                    view.focusFirst();
                },
                () -> {
                    scrim.getChildren().clear();
                    list.list().requestFocus();
                });
    }

    /** A form, and what gets the focus in it first. */
    private record Form(Node view, Runnable focusFirst) {}

    private Optional<Form> formOf(AdjustViewModel adjusting) {
        return model.entry()
                .openedProperty()
                .get()
                .map(it -> new AdjustView(adjusting, it, words, model::stopWriting))
                .map(view -> new Form(view, view::focusFirst));
    }

    private Optional<Form> formOf(QueryViewModel querying) {
        return model.entry()
                .openedProperty()
                .get()
                .map(it -> new QueryView(querying, it, texts, model::stopWriting))
                .map(view -> new Form(view, view::focusFirst));
    }

    private void showForm(Optional<Form> form) {
        side.getChildren().setAll(form.map(Form::view).orElse(entry));
        // What scrolls is in the scene only once it has its skin, and takes no focus before.
        side.applyCss();
        form.map(Form::focusFirst).orElse(list.list()::requestFocus).run();
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private void byKey(KeyEvent event) {
        if (page.isDisabled()) {
            return;
        }
        if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
            model.askToConfirm();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            filters.focusSearch();
        } else if (event.getCode() == KeyCode.F2) {
            model.adjust();
        } else if (event.getCode() == KeyCode.F4) {
            model.query();
        } else {
            return;
        }
        event.consume();
    }

    /** Where somebody stays with their form, its entry stays marked. */
    private Optional<EntryId> open(EntryId id) {
        model.open(id);
        return model.entry().wanted();
    }

    private void goTo(Age age) {
        model.list().statusProperty().set(Optional.of(EntryStatus.PENDING));
        model.list().items().stream()
                .filter(item -> item instanceof CareLogItem.Waiting waiting && waiting.age() == age)
                .findFirst()
                .ifPresent(list::goTo);
    }

    private void hear(Change change) {
        if (change.kind().equals(KIND)) {
            FxThread.run(model::refresh);
        }
    }

    @Override
    public Optional<Unsaved> unsaved() {
        return model.unsaved();
    }

    @Override
    public void onLeave() {
        subscription.close();
    }
}
