package coop.equalcare.hatstand.rostering.ui.series;

import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rostering.domain.series.Planned;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.stream.Collectors;

/** The days of a series on which something is in its way, each with what becomes of it. */
final class HitsBox extends VBox {

    private final Texts texts;

    HitsBox(Texts texts) {
        this.texts = texts;
        setId("booking-form-hits");
        getStyleClass().add("hits");
    }

    void show(List<Planned> planned) {
        var hit = planned.stream().filter(it -> it.fate() != Planned.Fate.BOOKED).toList();
        getChildren().setAll(hit.stream().map(this::line).toList());
        setVisible(!hit.isEmpty());
        setManaged(!hit.isEmpty());
    }

    private VBox line(Planned planned) {
        var fate = texts.name(planned.fate());
        var day = new Label(texts.date(planned.day()), new FontIcon(icon(planned.fate())));
        day.getStyleClass().add("hit-day");
        var what = new Label(fate);
        what.getStyleClass().addAll("pill", "hit-fate");
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var head = new HBox(day, room, what);
        head.getStyleClass().add("hit-head");
        var reasons =
                new Label(planned.why().stream().map(texts::of).collect(Collectors.joining(" ")));
        reasons.setWrapText(true);
        reasons.setMinHeight(USE_PREF_SIZE);
        reasons.getStyleClass().addAll("muted", "small");
        var line = new VBox(head, reasons);
        line.getStyleClass().addAll("hit", style(planned.fate()));
        line.setAccessibleText(day.getText() + ". " + fate + ". " + reasons.getText());
        return line;
    }

    private static String icon(Planned.Fate fate) {
        return switch (fate) {
            case BOOKED -> "fth-check-circle";
            case KEPT -> "fth-info";
            case UNASSIGNED -> "fth-user-x";
            case LEFT_OUT -> "fth-slash";
        };
    }

    private static String style(Planned.Fate fate) {
        return switch (fate) {
            case BOOKED, KEPT -> "kept";
            case UNASSIGNED -> "unassigned";
            case LEFT_OUT -> "left-out";
        };
    }
}
