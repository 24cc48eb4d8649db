package coop.equalcare.hatstand.payroll.ui;

import coop.equalcare.hatstand.kernel.Finding;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/** Which days to pay, how far the work is, and why it did not go. */
final class PrepareView extends VBox {

    private final PrepareViewModel model;
    private final PayWords words;
    private final Runnable leave;

    private final DatePicker from = new DatePicker();
    private final DatePicker until = new DatePicker();
    private final Button prepare = new Button();
    private final Button close = new Button();
    private final Button cancel = new Button();
    private final ProgressBar progress = new ProgressBar(0);
    private final Label howFar = new Label();
    private final HBox busy = new HBox();
    private final VBox refusal = new VBox();

    PrepareView(PrepareViewModel model, PayWords words, Runnable leave) {
        this.model = model;
        this.words = words;
        this.leave = leave;
        layOut();
        bind();
    }

    private void layOut() {
        setId("payroll-prepare-form");
        setMaxHeight(USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.TOP_LEFT);
        getStyleClass().addAll("card", "prepare");
        var title = new Label(words.get("payroll.prepare.title"));
        title.getStyleClass().add("section-title");
        var what = new Label(words.get("payroll.prepare.what"));
        what.setWrapText(true);
        what.getStyleClass().add("muted");
        prepare.setId("payroll-prepare-go");
        prepare.setText(words.get("payroll.prepare.go"));
        prepare.getStyleClass().add("accent");
        prepare.setDefaultButton(true);
        close.setId("payroll-prepare-close");
        close.setText(words.get("payroll.prepare.close"));
        var buttons = new HBox(prepare, close);
        buttons.getStyleClass().add("buttons");
        cancel.setId("payroll-prepare-cancel");
        cancel.setText(words.get("payroll.prepare.cancel"));
        cancel.setGraphic(new FontIcon("fth-x"));
        progress.setId("payroll-prepare-progress");
        progress.setAccessibleText(words.get("payroll.prepare.progress"));
        howFar.setId("payroll-prepare-how-far");
        busy.getChildren().setAll(progress, howFar, cancel);
        busy.getStyleClass().add("busy");
        refusal.setId("payroll-prepare-refusal");
        refusal.getStyleClass().add("notices");
        var days =
                new HBox(
                        field("payroll.prepare.from", "payroll-from", from),
                        field("payroll.prepare.until", "payroll-until", until));
        days.getStyleClass().add("days");
        getChildren().setAll(title, what, days, buttons, busy, refusal);
    }

    private VBox field(String key, String id, DatePicker picker) {
        var label = new Label(words.get(key));
        label.getStyleClass().add("strong");
        label.setLabelFor(picker);
        picker.setId(id);
        picker.setAccessibleText(words.get(key));
        picker.getEditor().setAccessibleText(words.get(key));
        var box = new VBox(label, picker);
        box.getStyleClass().add("field");
        return box;
    }

    private void bind() {
        from.valueProperty().bindBidirectional(model.fromProperty());
        until.valueProperty().bindBidirectional(model.untilProperty());
        prepare.setOnAction(_ -> model.prepare());
        close.setOnAction(_ -> leave.run());
        cancel.setOnAction(_ -> model.cancel());
        prepare.disableProperty().bind(model.busyProperty());
        close.disableProperty().bind(model.busyProperty());
        from.disableProperty().bind(model.busyProperty());
        until.disableProperty().bind(model.busyProperty());
        busy.visibleProperty().bind(model.busyProperty());
        busy.managedProperty().bind(model.busyProperty());
        model.doneProperty().subscribe(this::showDone);
        model.refusalProperty().subscribe(this::showRefusal);
    }

    private void showDone(PrepareViewModel.Done done) {
        progress.setProgress(
                done.of() == 0
                        ? ProgressBar.INDETERMINATE_PROGRESS
                        : (double) done.people() / done.of());
        howFar.setText(
                done.of() == 0
                        ? words.get("payroll.prepare.reading")
                        : words.get("payroll.prepare.how_far", done.people(), done.of()));
    }

    private void showRefusal(List<Finding> why) {
        Notices.show(refusal, !why.isEmpty());
        refusal.getChildren().setAll(Notices.of(why, words));
    }
}
