package coop.equalcare.hatstand.rostering.ui;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rostering.ui.week.BoardWords;
import coop.equalcare.hatstand.rostering.ui.week.ReassignViewModel;
import coop.equalcare.hatstand.rostering.ui.week.WeekPicture;

import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Optional;

/** One booking on a sheet beside the board: what it is, who could do it, and when. */
final class ReassignView extends VBox {

    private final ReassignViewModel model;
    private final WeekPicture week;
    private final BoardWords words;
    private final Texts texts;
    private final Runnable onClose;

    private final ListView<ReassignViewModel.Candidate> workers = new ListView<>();
    private final DatePicker day = new DatePicker();
    private final TextField time = new TextField();
    private final Label verdict = new Label();
    private final Button move = new Button();
    private final Button cancel = new Button();

    ReassignView(ReassignViewModel model, WeekPicture week, BoardWords words, Runnable onClose) {
        this.model = model;
        this.week = week;
        this.words = words;
        this.texts = words.texts();
        this.onClose = onClose;
        layOut();
        bind();
    }

    private void layOut() {
        getStyleClass().add("sheet");
        setId("reassign");
        var booking = model.booking();
        var title = new Label(week.board().nameOf(booking.supported()));
        title.getStyleClass().add("section-title");
        var what =
                new Label(
                        texts.get(
                                "rostering.reassign.what",
                                booking.kind(),
                                words.when(booking.when()),
                                booking.when().length()));
        what.getStyleClass().add("muted");
        what.setWrapText(true);
        getChildren().addAll(title, what);
        booking.neededSkill()
                .ifPresent(
                        skill ->
                                getChildren()
                                        .add(
                                                new Label(
                                                        texts.get(
                                                                "rostering.reassign.skill",
                                                                skill))));
        var who = new Label(texts.get("rostering.reassign.who"));
        who.setLabelFor(workers);
        workers.setId("reassign-worker");
        workers.setAccessibleText(texts.get("rostering.reassign.who"));
        workers.setCellFactory(_ -> new CandidateCell(texts));
        VBox.setVgrow(workers, Priority.ALWAYS);
        day.setId("reassign-day");
        day.setAccessibleText(texts.get("rostering.reassign.day"));
        day.setEditable(false);
        time.setId("reassign-time");
        time.setAccessibleText(texts.get("rostering.reassign.time"));
        var when = new Label(texts.get("rostering.reassign.when"));
        when.setLabelFor(time);
        var fields = new HBox(day, time);
        fields.getStyleClass().add("fields");
        verdict.setId("reassign-verdict");
        verdict.setWrapText(true);
        verdict.getStyleClass().add("verdict-reason");
        move.setId("reassign-move");
        move.setText(texts.get("rostering.reassign.move"));
        move.setDefaultButton(true);
        cancel.setId("reassign-cancel");
        cancel.setText(texts.get("rostering.reassign.cancel"));
        cancel.setCancelButton(true);
        var buttons = new HBox(move, cancel);
        buttons.getStyleClass().add("fields");
        getChildren().addAll(who, workers, when, fields, verdict, buttons);
    }

    private void bind() {
        day.valueProperty().bindBidirectional(model.dayProperty());
        time.textProperty().bindBidirectional(model.timeProperty());
        model.candidatesProperty().subscribe(this::offer);
        workers.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        chosen ->
                                Optional.ofNullable(chosen)
                                        .ifPresent(it -> model.workerProperty().set(it.worker())));
        model.verdictProperty().subscribe(this::judge);
        move.disableProperty().bind(model.movable().map(movable -> !movable));
        move.setOnAction(
                _ -> {
                    onClose.run();
                    model.move();
                });
        cancel.setOnAction(_ -> onClose.run());
        // A list keeps Enter to itself, but here it means what the default button does.
        workers.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        move.fire();
                        event.consume();
                    }
                });
    }

    private void offer(List<ReassignViewModel.Candidate> candidates) {
        var chosen = model.workerProperty().get();
        workers.getItems().setAll(candidates);
        candidates.stream()
                .filter(candidate -> candidate.worker().equals(chosen))
                .findFirst()
                .ifPresent(workers.getSelectionModel()::select);
    }

    private void judge(List<Finding> findings) {
        verdict.getStyleClass().removeAll("yes", "warn", "no");
        var blocks = findings.stream().anyMatch(Finding::blocks);
        verdict.getStyleClass().add(blocks ? "no" : findings.isEmpty() ? "yes" : "warn");
        verdict.setGraphic(
                new FontIcon(
                        blocks
                                ? "fth-x-circle"
                                : findings.isEmpty() ? "fth-check-circle" : "fth-alert-triangle"));
        verdict.setText(
                findings.isEmpty()
                        ? texts.get("rostering.board.verdict.fine")
                        : words.sentences(findings, "\n"));
    }

    void focusFirst() {
        workers.requestFocus();
        workers.scrollTo(workers.getSelectionModel().getSelectedItem());
    }
}
