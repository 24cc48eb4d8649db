package coop.equalcare.hatstand.carelog.ui;

import coop.equalcare.hatstand.carelog.domain.Adjustment;
import coop.equalcare.hatstand.carelog.domain.CareLog;
import coop.equalcare.hatstand.carelog.domain.Worked;
import coop.equalcare.hatstand.carelog.domain.query.EntryQuery;
import coop.equalcare.hatstand.carelog.usecase.OpenEntry;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;

/** All that happened to an entry, the latest first. */
final class HistoryView extends VBox {

    /** One thing that happened. */
    private record Happening(Instant at, String icon, String what, String more) {}

    private final CareLogWords words;

    HistoryView(CareLogWords words) {
        this.words = words;
        getStyleClass().add("history");
    }

    void show(OpenEntry.Opened opened) {
        var happenings =
                Stream.of(
                                opened.history().confirmations().stream()
                                        .map(given -> agreement(opened, given)),
                                opened.history().adjustments().stream()
                                        .map(adjustment -> adjustment(opened, adjustment)),
                                opened.history().queries().stream()
                                        .flatMap(query -> query(opened, query)))
                        .flatMap(happened -> happened);
        var registered = line("fth-calendar", words.get("carelog.history.registered"), "", "");
        getChildren()
                .setAll(
                        happenings
                                .sorted(Comparator.comparing(Happening::at).reversed())
                                .map(this::line)
                                .toList());
        getChildren().add(registered);
    }

    private Happening agreement(OpenEntry.Opened opened, CareLog.Given given) {
        var agreement = given.confirmation();
        var isVoid = given.edition() < opened.entry().edition();
        var what =
                words.get(
                        isVoid ? "carelog.history.confirmed_void" : "carelog.history.confirmed",
                        opened.nameOf(agreement.person()));
        var more =
                agreement.isOnBehalf()
                        ? words.get(
                                "carelog.history.on_behalf", opened.nameOf(agreement.recordedBy()))
                        : "";
        return new Happening(agreement.at(), isVoid ? "fth-slash" : "fth-check", what, more);
    }

    private Happening adjustment(OpenEntry.Opened opened, Adjustment adjustment) {
        var what =
                words.get(
                        "carelog.history.adjusted",
                        opened.nameOf(adjustment.by()),
                        said(adjustment.before()),
                        said(adjustment.after()));
        return new Happening(adjustment.at(), "fth-edit-2", what, adjustment.reason());
    }

    private Stream<Happening> query(OpenEntry.Opened opened, EntryQuery query) {
        var who =
                query.isOnBehalf()
                        ? words.get(
                                "carelog.history.queried_on_behalf",
                                opened.nameOf(query.person()),
                                opened.nameOf(query.recordedBy()))
                        : words.get("carelog.history.queried", opened.nameOf(query.person()));
        return Stream.concat(
                Stream.of(new Happening(query.at(), "fth-help-circle", who, query.reason())),
                query.answer().stream()
                        .filter(given -> !isByAdjustment(opened, given))
                        .map(
                                given ->
                                        new Happening(
                                                given.at(),
                                                "fth-message-circle",
                                                words.get(
                                                        "carelog.history.answered",
                                                        opened.nameOf(given.by())),
                                                given.words())));
    }

    /** The adjustment says all that the answer says. */
    private static boolean isByAdjustment(OpenEntry.Opened opened, EntryQuery.Answer answer) {
        return opened.history().adjustments().stream()
                .anyMatch(it -> it.at().equals(answer.at()) && it.reason().equals(answer.words()));
    }

    private String said(Worked worked) {
        var times = words.times(worked.when());
        return worked.breakMinutes() == 0
                ? times
                : words.get(
                        "carelog.history.with_break", times, words.minutes(worked.breakMinutes()));
    }

    private Node line(Happening happening) {
        return line(
                happening.icon(), happening.what(), happening.more(), words.moment(happening.at()));
    }

    private static Node line(String icon, String what, String more, String when) {
        var said = new VBox(wrapped(what, "what"));
        if (!more.isEmpty()) {
            said.getChildren().add(wrapped(more, "muted"));
        }
        if (!when.isEmpty()) {
            said.getChildren().add(wrapped(when, "muted", "small"));
        }
        HBox.setHgrow(said, Priority.ALWAYS);
        var line = new HBox(new FontIcon(icon), said);
        line.getStyleClass().add("happening");
        return line;
    }

    private static Label wrapped(String text, String... styles) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
