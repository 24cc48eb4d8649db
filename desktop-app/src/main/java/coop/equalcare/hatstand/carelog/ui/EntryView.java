package coop.equalcare.hatstand.carelog.ui;

import coop.equalcare.hatstand.carelog.domain.CareLogEntry;
import coop.equalcare.hatstand.carelog.domain.Confirmation;
import coop.equalcare.hatstand.carelog.domain.EntryStatus;
import coop.equalcare.hatstand.carelog.domain.query.EntryQuery;
import coop.equalcare.hatstand.carelog.usecase.OpenEntry;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.fx.Notice;
import coop.equalcare.hatstand.platform.fx.Wrapping;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Optional;

/** One entry closely: what was planned and what happened, who has agreed, and how it came about. */
final class EntryView extends StackPane {

    private final CareLogViewModel model;
    private final CareLogWords words;

    private final VBox nothing = new VBox();
    private final VBox shown = new VBox();
    private final Label supported = new Label();
    private final Label worker = new Label();
    private final Label day = new Label();
    private final HBox status = new HBox();
    private final Comparison comparison;
    private final VBox people = new VBox();
    private final VBox queried = new VBox();
    private final HistoryView history;
    private final Label settled = new Label();
    private final Button confirm = new Button();
    private final Button adjust = new Button();
    private final Button query = new Button();
    private final Button answer = new Button();
    private final HBox buttons = new HBox();

    EntryView(CareLogViewModel model, CareLogWords words) {
        this.model = model;
        this.words = words;
        this.comparison = new Comparison(words);
        this.history = new HistoryView(words);
        layOut();
        bind();
    }

    private void layOut() {
        getStyleClass().add("entry-view");
        nothing.getStyleClass().add("empty-state");
        var hint = new Label(words.get("carelog.entry.nothing"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        nothing.getChildren().setAll(new FontIcon("fth-mouse-pointer"), hint);
        supported.setId("carelog-entry-title");
        supported.getStyleClass().add("section-title");
        Wrapping.on(supported);
        Wrapping.on(worker);
        worker.getStyleClass().add("muted");
        day.getStyleClass().add("muted");
        people.getStyleClass().add("people");
        button(confirm, "confirm", "fth-check");
        confirm.getStyleClass().add("accent");
        button(adjust, "adjust", "fth-edit-2");
        button(query, "query", "fth-help-circle");
        button(answer, "answer", "fth-message-circle");
        answer.getStyleClass().add("accent");
        queried.setId("carelog-queried");
        settled.setWrapText(true);
        settled.getStyleClass().add("muted");
        buttons.getStyleClass().add("buttons");
        buttons.getChildren().setAll(confirm, answer, adjust, query);
        var title = new VBox(supported, worker, day);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(title, status);
        head.getStyleClass().add("head");
        var body =
                new VBox(
                        queried,
                        comparison,
                        heading("carelog.entry.who"),
                        people,
                        heading("carelog.entry.history"),
                        history);
        body.getStyleClass().add("body");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        shown.getStyleClass().add("shown");
        shown.getChildren().setAll(head, scroll, settled, buttons);
        getChildren().setAll(nothing, shown);
    }

    private void button(Button button, String name, String icon) {
        button.setId("carelog-" + name);
        button.setText(words.get("carelog.entry." + name));
        button.setGraphic(new FontIcon(icon));
        button.setTooltip(new Tooltip(words.get("carelog.entry." + name + "_key")));
        button.setMinWidth(Region.USE_PREF_SIZE);
    }

    private Label heading(String key) {
        var label = new Label(words.get(key));
        label.getStyleClass().addAll("strong", "part");
        return label;
    }

    private void bind() {
        model.entry().openedProperty().subscribe(this::show);
        var changeable = model.entry().changeable();
        buttons.visibleProperty().bind(changeable);
        buttons.managedProperty().bind(changeable);
        settled.visibleProperty().bind(changeable.map(can -> !can));
        settled.managedProperty().bind(changeable.map(can -> !can));
        model.entry().query().subscribe(open -> offer(open.isPresent()));
        query.setOnAction(_ -> model.query());
        answer.setOnAction(_ -> model.query());
        confirm.setOnAction(_ -> model.askToConfirmOpened());
        adjust.setOnAction(_ -> model.adjust());
    }

    /** What is queried waits for an answer, or for the true times. */
    private void offer(boolean isQueried) {
        show(confirm, !isQueried);
        show(query, !isQueried);
        show(answer, isQueried);
        show(queried, isQueried);
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private void show(Optional<OpenEntry.Opened> opened) {
        nothing.setVisible(opened.isEmpty());
        shown.setVisible(opened.isPresent());
        opened.ifPresent(this::show);
    }

    private void show(OpenEntry.Opened opened) {
        var entry = opened.entry();
        supported.setText(opened.nameOf(entry.supported()));
        worker.setText(
                words.get(
                        "carelog.entry.worker",
                        opened.nameOf(entry.worker()),
                        words.name(entry.support().kind())));
        day.setText(words.longDay(entry.worked().when().start()));
        status.getChildren().setAll(CareLogCell.pill(words, entry));
        queried.getChildren()
                .setAll(entry.openQuery().map(it -> queried(opened, it)).stream().toList());
        comparison.show(
                "carelog.compare.planned",
                Comparison.Side.planned(entry.support().planned()),
                "carelog.compare.actual",
                Optional.of(Comparison.Side.of(entry.worked())));
        people.getChildren()
                .setAll(
                        person(opened, entry.worker(), "giver"),
                        person(opened, entry.supported(), "getter"));
        history.show(opened);
        settled.setText(words.get("carelog.entry.why_not." + entry.status().name()));
    }

    private Node queried(OpenEntry.Opened opened, EntryQuery open) {
        return new Notice(
                Finding.Severity.WARN,
                words.get(
                        open.isOnBehalf() ? "carelog.query.open_on_behalf" : "carelog.query.open",
                        opened.nameOf(open.person()),
                        words.moment(open.at()),
                        open.reason(),
                        opened.nameOf(open.recordedBy())));
    }

    private Node person(OpenEntry.Opened opened, PersonId person, String role) {
        var name = opened.nameOf(person);
        var avatar = new Label(name.substring(0, name.offsetByCodePoints(0, 1)));
        avatar.getStyleClass().addAll("avatar", role.equals("giver") ? "hue-1" : "hue-6");
        var title = new Label(name);
        Wrapping.on(title);
        title.getStyleClass().add("strong");
        var part = new Label(words.get("carelog.entry." + role));
        part.getStyleClass().addAll("muted", "small");
        var given =
                opened.entry().confirmations().stream()
                        .filter(it -> it.person().equals(person))
                        .findFirst();
        var said = new VBox(title, part, mark(opened, given));
        HBox.setHgrow(said, Priority.ALWAYS);
        var line = new HBox(avatar, said);
        line.getStyleClass().add("person");
        if (given.isEmpty() && model.mayConfirm() && canBeConfirmed(opened.entry())) {
            line.getChildren().add(record(person, name, role));
        }
        return line;
    }

    private static boolean canBeConfirmed(CareLogEntry entry) {
        return entry.status() == EntryStatus.PENDING && entry.openQuery().isEmpty();
    }

    private Label mark(OpenEntry.Opened opened, Optional<Confirmation> given) {
        var mark = new Label(given.map(it -> inWords(opened, it)).orElse(awaited()));
        mark.setGraphic(new FontIcon(given.isPresent() ? "fth-check" : "fth-clock"));
        mark.setWrapText(true);
        mark.getStyleClass().addAll("mark", given.isPresent() ? "given" : "awaited");
        return mark;
    }

    private String awaited() {
        return words.get("carelog.entry.awaited");
    }

    private String inWords(OpenEntry.Opened opened, Confirmation given) {
        return given.isOnBehalf()
                ? words.get(
                        "carelog.entry.given_on_behalf",
                        words.moment(given.at()),
                        opened.nameOf(given.recordedBy()))
                : words.get("carelog.entry.given", words.moment(given.at()));
    }

    private Button record(PersonId person, String name, String role) {
        var record = new Button(words.get("carelog.entry.record"));
        record.setId("carelog-record-" + role);
        record.setAccessibleText(words.get("carelog.entry.record_spoken", name));
        record.setMinWidth(Region.USE_PREF_SIZE);
        record.setOnAction(_ -> model.askToConfirm(person));
        return record;
    }
}
