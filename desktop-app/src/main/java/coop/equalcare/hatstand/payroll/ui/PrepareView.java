package coop.equalcare.hatstand.payroll.ui;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.fx.DateField;
import coop.equalcare.hatstand.platform.fx.jobs.Job;
import coop.equalcare.hatstand.platform.fx.jobs.JobBar;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which days to pay, how far the work is, and why it did not go. */
final class PrepareView extends VBox {

    private final PrepareViewModel model;
    private final PayWords words;
    private final Runnable leave;

    private final DateField from = new DateField();
    private final DateField until = new DateField();
    private final Button prepare = new Button();
    private final Button close = new Button();
    private final StackPane busy = new StackPane();
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

    private VBox field(String key, String id, DateField picker) {
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
        model.jobProperty().subscribe(this::show);
        model.refusalProperty().subscribe(this::showRefusal);
    }

    /** While it works, the days stay as they are; the work can be stopped, or left to go on. */
    private void show(Optional<Job> job) {
        var working = job.isPresent();
        Stream.of(prepare, from, until).forEach(part -> part.setDisable(working));
        Notices.show(busy, working);
        busy.getChildren()
                .setAll(
                        job.map(it -> new JobBar(it, words.texts(), "payroll-prepare-job")).stream()
                                .toList());
    }

    private void showRefusal(List<Finding> why) {
        Notices.show(refusal, !why.isEmpty());
        refusal.getChildren().setAll(Notices.of(why, words));
    }
}
