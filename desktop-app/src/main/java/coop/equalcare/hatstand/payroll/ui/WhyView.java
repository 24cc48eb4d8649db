package coop.equalcare.hatstand.payroll.ui;

import coop.equalcare.hatstand.kernel.Money;
import coop.equalcare.hatstand.payroll.domain.PayLine;
import coop.equalcare.hatstand.payroll.domain.PayRuns;
import coop.equalcare.hatstand.payroll.usecase.ExplainLine;
import coop.equalcare.hatstand.platform.fx.Wrapping;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/** “Why this pay?”: the bookings as they really were, the rate that counted, and the arithmetic. */
final class WhyView extends VBox {

    private static final long MINUTES_PER_HOUR = 60;

    private final RunViewModel model;
    private final ExplainLine.Explanation why;
    private final PayWords words;

    private final Button close = new Button();
    private final ScrollPane entries = new ScrollPane();

    WhyView(RunViewModel model, ExplainLine.Explanation why, PayWords words) {
        this.model = model;
        this.why = why;
        this.words = words;
        layOut();
        bind();
    }

    private void layOut() {
        setId("payroll-why");
        getStyleClass().addAll("card", "why");
        var line = why.line();
        var name = model.opened().names().payee(line.person()).name();
        var title = new Label(words.get("payroll.why.title", name));
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        close.setId("payroll-why-close");
        close.setGraphic(new FontIcon("fth-x"));
        close.setAccessibleText(words.get("payroll.why.close"));
        close.getStyleClass().addAll("button-icon", "flat");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        close.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(title, close);
        head.getStyleClass().add("why-head");
        entries.setId("payroll-why-entries");
        entries.setFitToWidth(true);
        entries.setFocusTraversable(true);
        entries.setAccessibleText(
                words.get("payroll.why.entries", why.workings().size(), line.kind()));
        entries.getStyleClass().add("edge-to-edge");
        entries.setContent(rows(why.workings()));
        VBox.setVgrow(entries, Priority.ALWAYS);
        var how = new Label(words.get("payroll.why.entries", why.workings().size(), line.kind()));
        how.getStyleClass().add("muted");
        getChildren().setAll(head, how, entries, arithmetic(line));
    }

    private Node rows(List<PayRuns.Working> workings) {
        var rows = new VBox();
        workings.forEach(working -> rows.getChildren().add(row(working)));
        rows.getStyleClass().add("workings");
        return rows;
    }

    private Node row(PayRuns.Working working) {
        var zone = words.texts().zone();
        var start = working.when().start();
        var when =
                new Label(
                        words.get(
                                "payroll.why.when",
                                words.shortDay(start.atZone(zone).toLocalDate()),
                                words.texts().time(start),
                                words.texts().time(working.when().end())));
        when.getStyleClass().add("strong");
        var who =
                new Label(
                        working.breakMinutes() == 0
                                ? words.get("payroll.why.with", working.supported())
                                : words.get(
                                        "payroll.why.with_break",
                                        working.supported(),
                                        working.breakMinutes()));
        who.getStyleClass().addAll("muted", "small");
        Wrapping.on(who);
        who.setMinHeight(USE_PREF_SIZE);
        var minutes = new Label(words.get("payroll.why.minutes", working.minutes()));
        minutes.setMinWidth(USE_PREF_SIZE);
        var entry = new VBox(when, who);
        HBox.setHgrow(entry, Priority.ALWAYS);
        var row = new HBox(entry, minutes);
        row.getStyleClass().add("working");
        return row;
    }

    private Node arithmetic(PayLine line) {
        var rate = why.rate();
        var whose =
                words.get(
                        rate.person().isPresent()
                                ? "payroll.why.own_rate"
                                : "payroll.why.everybodys_rate",
                        words.rate(line.hourly()),
                        words.day(rate.validFrom()),
                        rate.source());
        var together =
                words.get("payroll.why.together", line.minutes(), words.hours(line.minutes()));
        var sum = label(sum(line));
        sum.setId("payroll-why-sum");
        sum.getStyleClass().add("strong");
        var box = new VBox(label(together), label(whose), sum);
        box.getStyleClass().add("arithmetic");
        return box;
    }

    /** Exact to a hundredth of a penny where it is not whole, so that the rounding can be seen. */
    private String sum(PayLine line) {
        var exact = line.minutes() * line.hourly().pencePerHour();
        var rate = new Money(line.hourly().pencePerHour());
        if (exact % MINUTES_PER_HOUR == 0) {
            return words.get("payroll.why.exact", line.minutes(), rate, line.amount());
        }
        var hundredths = exact * 100 / MINUTES_PER_HOUR;
        return words.get(
                "payroll.why.rounded",
                line.minutes(),
                rate,
                new Money(hundredths / 100),
                "%02d".formatted(hundredths % 100),
                line.amount());
    }

    private static Label label(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void bind() {
        close.setOnAction(_ -> model.closeExplanation());
        addEventHandler(KeyEvent.KEY_PRESSED, this::byKey);
    }

    private void byKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.closeExplanation();
            event.consume();
        }
    }

    void focusFirst() {
        close.requestFocus();
    }
}
