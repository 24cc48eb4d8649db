package coop.equalcare.hatstand.payroll.ui;

import coop.equalcare.hatstand.payroll.domain.PayRun;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The question before something that cannot be taken back, with what it means in numbers. */
final class QuestionView extends VBox {

    private final RunViewModel model;
    private final RunViewModel.Question question;
    private final PayWords words;

    private final Label title = new Label();
    private final Label what = new Label();
    private final Button yes = new Button();
    private final Button no = new Button();

    QuestionView(RunViewModel model, RunViewModel.Question question, PayWords words) {
        this.model = model;
        this.question = question;
        this.words = words;
        layOut();
        bind();
    }

    private void layOut() {
        setId("payroll-question");
        getStyleClass().addAll("card", "question");
        var run = model.opened().run();
        title.getStyleClass().add("section-title");
        what.setWrapText(true);
        what.setMinHeight(Label.USE_PREF_SIZE);
        yes.setId("payroll-yes");
        no.setId("payroll-no");
        no.setText(words.get("payroll.question.no"));
        no.setCancelButton(true);
        switch (question) {
            case APPROVE -> say("payroll.question.approve.", run, "accent");
            case DISCARD -> say("payroll.question.discard.", run, "danger");
        }
        var buttons = new HBox(no, yes);
        buttons.getStyleClass().add("answers");
        setMaxHeight(USE_PREF_SIZE);
        getChildren().setAll(title, what, buttons);
    }

    private void say(String key, PayRun run, String style) {
        title.setText(words.get(key + "title", run.number()));
        what.setText(
                words.get(
                        key + "what",
                        run.total(),
                        run.totals().size(),
                        words.period(run.period())));
        yes.setText(words.get(key + "yes"));
        yes.getStyleClass().add(style);
    }

    private void bind() {
        yes.setOnAction(_ -> model.answerYes());
        no.setOnAction(_ -> model.leaveIt());
        addEventHandler(KeyEvent.KEY_PRESSED, this::byKey);
    }

    private void byKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.leaveIt();
            event.consume();
        }
    }

    /** The safe answer has the focus: Enter alone never does what cannot be taken back. */
    void focusFirst() {
        no.requestFocus();
    }
}
