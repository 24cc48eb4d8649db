package coop.equalcare.hatstand.carelog.ui;

import coop.equalcare.hatstand.carelog.domain.Confirmation;
import coop.equalcare.hatstand.carelog.usecase.OpenEntry;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.fx.DateField;
import coop.equalcare.hatstand.platform.fx.Wrapping;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The form for the true times, with what the entry says now and would say then. */
final class AdjustView extends VBox {

    private final AdjustViewModel model;
    private final OpenEntry.Opened opened;
    private final CareLogWords words;
    private final Runnable cancelled;

    private final DateField startDay = new DateField();
    private final TextField startTime = new TextField();
    private final DateField endDay = new DateField();
    private final TextField endTime = new TextField();
    private final TextField breakMinutes = new TextField();
    private final TextArea reason = new TextArea();
    private final Comparison comparison;
    private final VBox notices = new VBox();
    private final Button save = new Button();
    private final Button cancel = new Button();

    AdjustView(
            AdjustViewModel model,
            OpenEntry.Opened opened,
            CareLogWords words,
            Runnable cancelled) {
        this.model = model;
        this.opened = opened;
        this.words = words;
        this.cancelled = cancelled;
        this.comparison = new Comparison(words);
        layOut();
        bind();
    }

    private void layOut() {
        getStyleClass().add("adjust-view");
        var title = new Label(words.get("carelog.adjust.title"));
        title.getStyleClass().add("section-title");
        var who =
                new Label(
                        words.get(
                                "carelog.adjust.who",
                                opened.nameOf(opened.entry().supported()),
                                opened.nameOf(opened.entry().worker())));
        who.getStyleClass().add("muted");
        Wrapping.on(who);
        notices.getStyleClass().add("notices");
        notices.setId("carelog-adjust-notices");
        save.setId("carelog-adjust-save");
        save.setText(words.get("carelog.adjust.save"));
        save.getStyleClass().add("accent");
        save.setDefaultButton(true);
        cancel.setId("carelog-adjust-cancel");
        cancel.setText(words.get("carelog.adjust.cancel"));
        cancel.setCancelButton(true);
        var buttons = new HBox(save, cancel);
        buttons.getStyleClass().add("buttons");
        var body = new VBox(warning(), fields(), comparison, notices);
        body.getStyleClass().add("body");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(new VBox(title, who), scroll, buttons);
    }

    /** Whose agreement will no longer count, by name, before anything is typed. */
    private Node warning() {
        var names =
                opened.entry().confirmations().stream()
                        .map(Confirmation::person)
                        .map(opened::nameOf)
                        .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? notice("note", "fth-info", words.get("carelog.adjust.clears_nothing"))
                : notice("warn", "fth-alert-triangle", words.get("carelog.adjust.clears", names));
    }

    private GridPane fields() {
        var grid = new GridPane();
        grid.getStyleClass().add("fields");
        startTime.setId("carelog-adjust-start-time");
        endTime.setId("carelog-adjust-end-time");
        startDay.setId("carelog-adjust-start-day");
        endDay.setId("carelog-adjust-end-day");
        breakMinutes.setId("carelog-adjust-break");
        reason.setId("carelog-adjust-reason");
        reason.setWrapText(true);
        reason.setPrefRowCount(2);
        reason.setPromptText(words.get("carelog.adjust.reason_example"));
        Stream.of(startTime, endTime, breakMinutes)
                .forEach(field -> field.getStyleClass().add("time"));
        name(startDay, "carelog.adjust.start_day");
        name(endDay, "carelog.adjust.end_day");
        grid.addRow(0, label("carelog.adjust.start", startTime), startTime, startDay);
        grid.addRow(1, label("carelog.adjust.end", endTime), endTime, endDay);
        grid.addRow(
                2,
                label("carelog.adjust.break", breakMinutes),
                breakMinutes,
                new Label(words.get("carelog.adjust.minutes")));
        grid.add(label("carelog.adjust.reason", reason), 0, 3);
        grid.add(reason, 1, 3, 2, 1);
        return grid;
    }

    private void name(DateField picker, String key) {
        picker.setAccessibleText(words.get(key));
        picker.getEditor().setAccessibleText(words.get(key));
    }

    private Label label(String key, Node field) {
        var label = new Label(words.get(key));
        label.setLabelFor(field);
        field.setAccessibleText(words.get(key));
        return label;
    }

    private void bind() {
        startDay.valueProperty().bindBidirectional(model.start().dayProperty());
        startTime.textProperty().bindBidirectional(model.start().timeProperty());
        endDay.valueProperty().bindBidirectional(model.end().dayProperty());
        endTime.textProperty().bindBidirectional(model.end().timeProperty());
        breakMinutes.textProperty().bindBidirectional(model.breakMinutesProperty());
        reason.textProperty().bindBidirectional(model.reasonProperty());
        model.findings().subscribe(_ -> say());
        model.refusalProperty().subscribe(_ -> say());
        model.after()
                .subscribe(
                        after ->
                                comparison.show(
                                        "carelog.compare.now",
                                        Comparison.Side.of(model.entry().worked()),
                                        "carelog.compare.then",
                                        after.map(Comparison.Side::of)));
        save.disableProperty()
                .bind(
                        model.findings()
                                .map(found -> found.stream().anyMatch(Finding::blocks))
                                .flatMap(
                                        blocked ->
                                                model.running()
                                                        .map(running -> blocked || running)));
        save.setOnAction(_ -> model.save());
        cancel.setOnAction(_ -> cancelled.run());
    }

    private void say() {
        List<Finding> found = model.findings().getValue();
        notices.getChildren()
                .setAll(
                        Stream.concat(model.refusalProperty().get().stream(), found.stream())
                                .map(this::notice)
                                .toList());
    }

    private Node notice(Finding finding) {
        return switch (finding.severity()) {
            case BLOCK -> notice("block", "fth-x-circle", words.of(finding));
            case WARN -> notice("warn", "fth-alert-triangle", words.of(finding));
            case NOTE -> notice("note", "fth-info", words.of(finding));
        };
    }

    static Node notice(String tone, String icon, String text) {
        var label = new Label(text);
        label.setWrapText(true);
        HBox.setHgrow(label, Priority.ALWAYS);
        var notice = new HBox(new FontIcon(icon), label);
        notice.getStyleClass().addAll("notice", tone);
        return notice;
    }

    void focusFirst() {
        startTime.requestFocus();
        startTime.selectAll();
    }
}
