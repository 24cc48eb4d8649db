package coop.equalcare.hatstand.payroll.ui;

import coop.equalcare.hatstand.payroll.domain.PayRunStatus;
import coop.equalcare.hatstand.payroll.domain.PayRuns;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** One pay run in the list: its period, how far it is, and what it comes to. */
final class RunCell extends ListCell<PayRuns.Summary> {

    private final PayWords words;
    private final Label period = new Label();
    private final Label people = new Label();
    private final Label total = new Label();
    private final Label state = new Label();
    private final HBox row;

    RunCell(PayWords words) {
        this.words = words;
        period.getStyleClass().add("strong");
        people.getStyleClass().addAll("muted", "small");
        total.getStyleClass().add("strong");
        state.getStyleClass().add("pill");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var left = new VBox(period, people);
        var right = new VBox(total, state);
        left.getStyleClass().add("run-cell-left");
        right.getStyleClass().add("run-cell-right");
        row = new HBox(left, space, right);
        row.getStyleClass().add("run-cell");
    }

    @Override
    protected void updateItem(PayRuns.@Nullable Summary run, boolean empty) {
        super.updateItem(run, empty);
        if (empty || run == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        period.setText(words.period(run.period()));
        people.setText(
                words.get(
                        "payroll.list.people",
                        run.number(),
                        run.people(),
                        words.hours(run.minutes())));
        total.setText(words.money(run.total()));
        state.setText(stateOf(run));
        state.getStyleClass().removeAll("warning", "success", "accent");
        state.getStyleClass().add(styleOf(run));
        setGraphic(row);
        setAccessibleText(
                words.get(
                        "payroll.list.accessible",
                        run.number(),
                        period.getText(),
                        state.getText(),
                        total.getText()));
    }

    private String stateOf(PayRuns.Summary run) {
        return run.exported() ? words.get("payroll.list.exported") : words.name(run.status());
    }

    private static String styleOf(PayRuns.Summary run) {
        if (run.exported()) {
            return "success";
        }
        return run.status() == PayRunStatus.DRAFT ? "warning" : "accent";
    }
}
