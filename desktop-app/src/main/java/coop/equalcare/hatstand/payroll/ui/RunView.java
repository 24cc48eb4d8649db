package coop.equalcare.hatstand.payroll.ui;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Money;
import coop.equalcare.hatstand.payroll.domain.PayDifference;
import coop.equalcare.hatstand.platform.fx.tables.Tables;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/** One pay run: what needs attention first, then every line, what has changed, and the files. */
final class RunView extends VBox {

    private final RunViewModel model;
    private final PayWords words;
    private final Tables tables;

    private final Button discard = new Button();
    private final Button approve = new Button();
    private final Button export = new Button();
    private final VBox refusal = new VBox();
    private final TabPane tabs = new TabPane();
    private final Tab lines = new Tab();
    private final Tab changes = new Tab();
    private final Tab files = new Tab();

    RunView(RunViewModel model, PayWords words, Tables tables) {
        this.model = model;
        this.words = words;
        this.tables = tables;
        layOut();
        bind();
    }

    private void layOut() {
        setId("payroll-run");
        getStyleClass().add("run");
        refusal.setId("payroll-run-refusal");
        refusal.getStyleClass().add("notices");
        VBox.setVgrow(tabs, Priority.ALWAYS);
        layOutTabs();
        getChildren().setAll(head(), facts(), refusal);
        if (!model.opened().attention().isEmpty()) {
            getChildren().add(new AttentionView(model, words));
        }
        getChildren().add(tabs);
    }

    private Node head() {
        var run = model.opened().run();
        var title = new Label(words.get("payroll.run.title", run.number()));
        title.getStyleClass().add("section-title");
        var state = new Label(words.name(run.status()));
        state.setId("payroll-run-state");
        state.getStyleClass().addAll("pill", model.isDraft() ? "warning" : "success");
        var first = new HBox(title, state);
        first.getStyleClass().add("title-line");
        var who = new Label(who());
        who.setId("payroll-run-who");
        who.getStyleClass().addAll("muted");
        layOutButtons();
        var buttons = new HBox(discard, approve, export);
        // However long the name of whoever prepared it is, what can be done with it stays legible.
        buttons.setMinWidth(USE_PREF_SIZE);
        buttons.getStyleClass().add("buttons");
        var left = new VBox(first, who);
        left.getStyleClass().add("run-title");
        HBox.setHgrow(left, Priority.ALWAYS);
        var head = new HBox(left, buttons);
        head.getStyleClass().add("run-head");
        return head;
    }

    private String who() {
        var opened = model.opened();
        var prepared =
                words.get(
                        "payroll.run.prepared",
                        opened.preparedBy(),
                        words.day(
                                opened.run()
                                        .preparedAt()
                                        .atZone(words.texts().zone())
                                        .toLocalDate()));
        return opened.approvedBy()
                .map(approver -> words.get("payroll.run.approved", prepared, approver))
                .orElse(prepared);
    }

    private void layOutButtons() {
        discard.setId("payroll-discard");
        discard.setText(words.get("payroll.run.discard"));
        Notices.show(discard, model.mayDiscard());
        approve.setId("payroll-approve");
        approve.setText(words.get("payroll.run.approve"));
        approve.setGraphic(new FontIcon("fth-check-circle"));
        approve.getStyleClass().add("accent");
        approve.setDisable(!model.approvalBlockers().isEmpty());
        Notices.show(approve, model.isDraft());
        export.setId("payroll-export");
        export.setText(words.get("payroll.run.export"));
        export.setGraphic(new FontIcon("fth-download"));
        export.getStyleClass().add("accent");
        Notices.show(export, model.mayExport());
    }

    private Node facts() {
        var opened = model.opened();
        var run = opened.run();
        var facts =
                new HBox(
                        fact("payroll.run.total", words.money(run.total())),
                        fact("payroll.run.people", String.valueOf(run.totals().size())),
                        fact("payroll.run.hours", words.hours(run.minutes())),
                        fact("payroll.run.period", words.period(run.period())));
        opened.lastNumber()
                .ifPresent(
                        last -> {
                            var change =
                                    Money.sum(
                                            opened.differences().stream()
                                                    .map(PayDifference::change));
                            facts.getChildren()
                                    .add(
                                            fact(
                                                    words.get("payroll.run.since", last),
                                                    words.change(change),
                                                    "payroll-change"));
                        });
        facts.getStyleClass().addAll("card", "facts");
        return facts;
    }

    private Node fact(String key, String value) {
        return fact(words.get(key), value, key.replace('.', '-'));
    }

    private static Node fact(String label, String value, String id) {
        var name = new Label(label);
        name.getStyleClass().addAll("muted", "small");
        var number = new Label(value);
        number.setId(id);
        number.getStyleClass().add("number");
        var fact = new VBox(name, number);
        fact.getStyleClass().add("fact");
        return fact;
    }

    private void layOutTabs() {
        lines.setText(words.get("payroll.run.lines", model.opened().run().lines().size()));
        lines.setContent(new LinesView(model, words, tables));
        changes.setText(
                model.opened()
                        .lastNumber()
                        .map(
                                last ->
                                        words.get(
                                                "payroll.run.changes",
                                                last,
                                                model.opened().differences().size()))
                        .orElseGet(() -> words.get("payroll.run.no_last")));
        changes.setContent(new ChangesView(model.opened(), words, tables));
        tabs.setId("payroll-tabs");
        tabs.setAccessibleText(words.get("payroll.run.parts"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getTabs().setAll(lines, changes);
        if (model.mayExport()) {
            files.setText(words.get("payroll.run.files"));
            files.setContent(new ExportView(model.export(), words));
            tabs.getTabs().add(files);
        }
    }

    private void bind() {
        discard.setOnAction(_ -> model.ask(RunViewModel.Question.DISCARD));
        approve.setOnAction(_ -> model.ask(RunViewModel.Question.APPROVE));
        export.setOnAction(_ -> tabs.getSelectionModel().select(files));
        model.refusalProperty().subscribe(this::showRefusal);
        if (model.isDraft()) {
            approve.setTooltip(new Tooltip(words.get("payroll.run.approve_what")));
        }
    }

    private void showRefusal(List<Finding> why) {
        var reasons = why.isEmpty() && model.isDraft() ? model.approvalBlockers() : why;
        Notices.show(refusal, !reasons.isEmpty());
        refusal.getChildren()
                .setAll(
                        reasons.stream()
                                .map(
                                        one ->
                                                Notices.notice(
                                                        why.isEmpty() ? "note" : "block",
                                                        why.isEmpty()
                                                                ? "fth-user-check"
                                                                : "fth-alert-octagon",
                                                        words.of(one)))
                                .toList());
    }
}
