package coop.equalcare.hatstand.payroll.ui.rates;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.HourlyRate;
import coop.equalcare.hatstand.payroll.domain.Payee;
import coop.equalcare.hatstand.payroll.ui.PayWords;
import coop.equalcare.hatstand.platform.fx.Notice;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What is about to be added for good, in words, and the question whether it should be. */
final class RateQuestionView extends VBox {

    private final RatesViewModel model;
    private final PayWords words;

    private final Label what = new Label();
    private final Button yes = new Button();
    private final Button no = new Button();

    RateQuestionView(RatesViewModel model, RatesViewModel.Question question, PayWords words) {
        this.model = model;
        this.words = words;
        layOut(question);
        bind();
    }

    private void layOut(RatesViewModel.Question question) {
        setId("payroll-rate-question");
        getStyleClass().add("rate-question");
        var rate = question.rate();
        what.setText(
                words.get(
                        "payroll.rates.ask",
                        words.rate(new HourlyRate(rate.pencePerHour())),
                        question.person()
                                .map(Payee::name)
                                .orElseGet(() -> words.get("payroll.rates.ask_everybody")),
                        rate.kind(),
                        rate.validFrom()));
        what.getStyleClass().add("strong");
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        yes.setId("payroll-rate-yes");
        yes.setText(words.get("payroll.rates.ask_yes"));
        yes.getStyleClass().add("accent");
        no.setId("payroll-rate-no");
        no.setText(words.get("payroll.rates.ask_no"));
        no.setCancelButton(true);
        var buttons = new HBox(no, yes);
        buttons.getStyleClass().add("buttons");
        getChildren()
                .setAll(
                        what,
                        new Notice(
                                Finding.Severity.WARN,
                                words.get(
                                        question.paysNothingBack()
                                                ? "payroll.rates.ask_stays_back"
                                                : "payroll.rates.ask_stays")),
                        buttons);
    }

    private void bind() {
        yes.setOnAction(_ -> model.addRate());
        no.setOnAction(_ -> model.changeIt());
        addEventHandler(KeyEvent.KEY_PRESSED, this::byKey);
    }

    private void byKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.changeIt();
            event.consume();
        }
    }

    /** The safe answer has the focus: Enter alone never does what cannot be taken back. */
    void focusFirst() {
        no.requestFocus();
    }
}
