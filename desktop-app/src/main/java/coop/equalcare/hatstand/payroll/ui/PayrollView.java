package coop.equalcare.hatstand.payroll.ui;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.payroll.domain.PayRuns;
import coop.equalcare.hatstand.payroll.ui.rates.RatesView;
import coop.equalcare.hatstand.platform.fx.FxThread;
import coop.equalcare.hatstand.platform.fx.KeyFocus;
import coop.equalcare.hatstand.platform.fx.tables.Tables;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.platform.work.Change;
import coop.equalcare.hatstand.platform.work.ChangeFeed;
import coop.equalcare.hatstand.shell.Leaving;
import coop.equalcare.hatstand.shell.Unsaved;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
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

/** The payroll screen: the runs on the left, and one of them or the next one beside it. */
public final class PayrollView extends StackPane implements Leaving {

    private static final KeyCombination NEW =
            new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);

    /** What can change a run or what it could hold. */
    private static final Set<String> KINDS = Set.of("payrun", "entry", "rate", "payelement");

    private final PayrollViewModel model;
    private final PayWords words;
    private final Tables tables;
    private final ChangeFeed.Subscription subscription;

    private final VBox page = new VBox();
    private final Button rates = new Button();
    private final Button prepare = new Button();
    private final ListView<PayRuns.Summary> runs = new ListView<>();
    private final VBox trouble = new VBox();
    private final StackPane beside = new StackPane();
    private final StackPane scrim = new StackPane();

    public PayrollView(PayrollViewModel model, Texts texts, Tables tables, ChangeFeed feed) {
        this.model = model;
        this.tables = tables;
        this.words = new PayWords(texts);
        layOut();
        bind();
        this.subscription = feed.subscribe(this::hear);
        model.refresh();
    }

    private void layOut() {
        getStyleClass().add("payroll");
        getStylesheets()
                .add(
                        Objects.requireNonNull(
                                        PayrollView.class.getResource(
                                                "/coop/equalcare/hatstand/payroll/payroll.css"))
                                .toExternalForm());
        var title = new Label(words.get("payroll.screen.title"));
        title.getStyleClass().add("page-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        prepare.setId("payroll-prepare");
        prepare.setText(words.get("payroll.screen.prepare"));
        prepare.setGraphic(new FontIcon("fth-plus"));
        Notices.show(prepare, model.mayPrepare());
        rates.setId("payroll-rates");
        rates.setText(words.get("payroll.rates.open"));
        rates.setGraphic(new FontIcon("fth-sliders"));
        Notices.show(rates, model.mayPrepare());
        var head = new HBox(title, space, rates, prepare);
        head.getStyleClass().add("page-head");
        runs.setId("payroll-runs");
        runs.setAccessibleText(words.get("payroll.list.name"));
        runs.setCellFactory(_ -> new RunCell(words));
        runs.setItems(model.runs());
        runs.setPlaceholder(new Label(words.get("payroll.list.empty")));
        trouble.setId("payroll-trouble");
        trouble.getStyleClass().add("notices");
        beside.setId("payroll-beside");
        HBox.setHgrow(beside, Priority.ALWAYS);
        var both = new HBox(runs, beside);
        both.getStyleClass().add("both");
        VBox.setVgrow(both, Priority.ALWAYS);
        page.getStyleClass().addAll("page", "payroll-page");
        page.getChildren().setAll(head, trouble, both);
        scrim.setId("payroll-scrim");
        scrim.getStyleClass().add("scrim");
        Notices.show(scrim, false);
        getChildren().setAll(page, scrim);
    }

    private void bind() {
        prepare.setOnAction(_ -> model.prepare());
        rates.setOnAction(_ -> model.openRates());
        runs.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        run -> {
                            if (run != null) {
                                model.choose(run);
                                select(model.selectedProperty().get());
                            }
                        });
        model.selectedProperty().subscribe(this::select);
        model.troubleProperty().subscribe(this::showTrouble);
        model.besideProperty().subscribe(what -> KeyFocus.keep(page, () -> show(what)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::byKey);
    }

    private void select(PayRuns.Summary run) {
        if (run == null) {
            runs.getSelectionModel().clearSelection();
        } else if (!run.equals(runs.getSelectionModel().getSelectedItem())) {
            runs.getSelectionModel().select(run);
        }
    }

    private void showTrouble(List<Finding> why) {
        Notices.show(trouble, !why.isEmpty());
        trouble.getChildren().setAll(Notices.of(why, words));
    }

    private void show(PayrollViewModel.Beside what) {
        askNothing();
        var ofRates = what instanceof PayrollViewModel.Beside.Rates;
        Notices.show(runs, !ofRates);
        Notices.show(rates, model.mayPrepare() && !ofRates);
        emphasise(what instanceof PayrollViewModel.Beside.Welcome);
        var node =
                switch (what) {
                    case PayrollViewModel.Beside.Nothing _ -> Optional.<Node>empty();
                    case PayrollViewModel.Beside.Welcome _ -> Optional.<Node>of(welcome());
                    case PayrollViewModel.Beside.Preparing(var form) ->
                            Optional.<Node>of(new PrepareView(form, words, model::closeForm));
                    case PayrollViewModel.Beside.Rates(var form) ->
                            Optional.<Node>of(new RatesView(form, words, tables, model::closeForm));
                    case PayrollViewModel.Beside.Run(var run) -> Optional.<Node>of(runView(run));
                };
        beside.getChildren().setAll(node.stream().toList());
        if (ofRates) {
            KeyFocus.first(beside);
        }
    }

    /** One thing to do stands out: making the first run, or what comes next for the open one. */
    private void emphasise(boolean first) {
        prepare.getStyleClass().remove("accent");
        if (first) {
            prepare.getStyleClass().add("accent");
        }
    }

    private Node runView(RunViewModel run) {
        run.askingProperty().subscribe(question -> ask(run, question));
        return new RunView(run, words, tables);
    }

    private Node welcome() {
        var mark = new FontIcon("fth-credit-card");
        var first = new Label(words.get("payroll.welcome.title"));
        first.getStyleClass().add("section-title");
        var what = new Label(words.get("payroll.welcome.what"));
        what.getStyleClass().add("muted");
        what.setWrapText(true);
        var empty = new VBox(mark, first, what);
        empty.setId("payroll-welcome");
        empty.getStyleClass().addAll("empty-state", "card");
        return empty;
    }

    private void ask(RunViewModel run, Optional<RunViewModel.Question> question) {
        question.ifPresentOrElse(
                what -> {
                    var view = new QuestionView(run, what, words);
                    scrim.getChildren().setAll(view);
                    Notices.show(scrim, true);
                    page.setDisable(true);
                    view.focusFirst();
                },
                this::askNothing);
    }

    private void askNothing() {
        var asked = scrim.isVisible();
        scrim.getChildren().clear();
        Notices.show(scrim, false);
        page.setDisable(false);
        if (asked) {
            KeyFocus.enter(beside);
        }
    }

    private void byKey(KeyEvent event) {
        if (NEW.match(event) && model.mayPrepare() && !page.isDisabled()) {
            model.prepare();
            event.consume();
        }
    }

    private void hear(Change change) {
        if (KINDS.contains(change.kind())) {
            FxThread.run(model::refresh);
        }
    }

    /** The days that would come next are known once the runs are read. */
    public void prepare() {
        model.prepare();
    }

    public void openRates() {
        model.openRates();
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
