package coop.equalcare.hatstand.carelog.ui;

import coop.equalcare.hatstand.carelog.domain.Age;
import coop.equalcare.hatstand.carelog.domain.CareLog;
import coop.equalcare.hatstand.carelog.domain.CareLogEntry;
import coop.equalcare.hatstand.kernel.PersonId;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.stream.Collectors;

/** A row of the list: an entry in its columns, or the heading of a group. */
final class CareLogCell extends ListCell<CareLogItem> {

    /** Room for a scroll bar, kept free also where there is none, so that columns stand still. */
    private static final double BESIDE_THE_ROWS = 16;

    private final CareLogListViewModel model;
    private final CareLogWords words;

    private final CheckBox tick = new CheckBox();
    private final TwoLines people = new TwoLines("col-people");
    private final TwoLines planned = new TwoLines("col-planned");
    private final TwoLines actual = new TwoLines("col-actual");
    private final VBox agreements = new VBox();
    private final HBox status = new HBox();
    private final HBox entryRow = new HBox();
    private final Label heading = new Label();
    private final Label count = new Label();
    private final HBox headingRow = new HBox();

    /** What is said above, and more about it below. */
    private static final class TwoLines extends VBox {

        private final Label above = new Label();
        private final Label below = new Label();

        TwoLines(String column) {
            getStyleClass().add(column);
            below.getStyleClass().addAll("muted", "small");
            getChildren().setAll(above, below);
        }

        void say(String first, String second) {
            above.setText(first);
            below.setText(second);
        }
    }

    CareLogCell(CareLogListViewModel model, CareLogWords words) {
        this.model = model;
        this.words = words;
        layOut();
        bind();
    }

    private void layOut() {
        getStyleClass().add("care-log-cell");
        setPrefWidth(0);
        tick.setFocusTraversable(false);
        people.above.getStyleClass().add("strong");
        HBox.setHgrow(people, Priority.ALWAYS);
        HBox.setHgrow(agreements, Priority.ALWAYS);
        agreements.getStyleClass().add("col-agreements");
        status.getStyleClass().add("col-status");
        entryRow.getStyleClass().add("entry-row");
        entryRow.getChildren().setAll(people, planned, actual, agreements, status);
        heading.getStyleClass().add("strong");
        count.getStyleClass().addAll("pill");
        headingRow.getStyleClass().add("heading-row");
    }

    private void bind() {
        tick.setOnAction(_ -> model.tick(getItem()));
        var width = listViewProperty().flatMap(ListView::widthProperty);
        entryRow.prefWidthProperty()
                .bind(width.map(it -> it.doubleValue() - BESIDE_THE_ROWS).orElse(0.0));
    }

    @Override
    protected void updateItem(@Nullable CareLogItem item, boolean empty) {
        super.updateItem(item, empty);
        getStyleClass().removeAll("heading", "waits-long");
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (item) {
            case CareLogItem.Entry(var line) -> show(line);
            case CareLogItem.Waiting waiting -> {
                showHeading(words.name(waiting.age()), waiting);
                if (waiting.age() == Age.OLDER) {
                    getStyleClass().add("waits-long");
                }
            }
            case CareLogItem.Queried queried -> {
                showHeading(words.get("carelog.list.queried"), queried);
                getStyleClass().add("waits-long");
            }
            case CareLogItem.Day day ->
                    showHeading(
                            words.longDay(
                                    day.entries()
                                            .getFirst()
                                            .line()
                                            .entry()
                                            .worked()
                                            .when()
                                            .start()),
                            day);
        }
        showTick(item);
    }

    private void showTick(CareLogItem item) {
        var row = item instanceof CareLogItem.Entry ? entryRow : headingRow;
        row.getChildren().remove(tick);
        tick.setVisible(model.isTickable(item));
        tick.setSelected(model.isTicked(item));
        row.getChildren().addFirst(tick);
        setGraphic(new HBox(row));
    }

    private void showHeading(String what, CareLogItem item) {
        getStyleClass().add("heading");
        heading.setText(what);
        count.setText(words.get("carelog.list.entries", item.standsFor().size()));
        tick.setAccessibleText(words.get("carelog.list.tick_all", what));
        headingRow.getChildren().setAll(heading, count);
        setAccessibleText(words.get("carelog.list.heading_spoken", what, item.standsFor().size()));
    }

    private void show(CareLog.Line line) {
        var entry = line.entry();
        var plan = entry.support().planned();
        var worked = entry.worked();
        people.say(line.supported(), words.get("carelog.list.supported_by", line.worker()));
        planned.say(words.day(plan.start()), words.times(plan));
        actual.say(words.times(worked.when()), actualNote(entry));
        agreements
                .getChildren()
                .setAll(
                        agreement(entry, entry.worker(), line.worker()),
                        agreement(entry, entry.supported(), line.supported()));
        status.getChildren().setAll(pill(words, entry));
        tick.setAccessibleText(words.get("carelog.list.tick", line.supported(), line.worker()));
        setAccessibleText(spoken(line));
    }

    private String actualNote(CareLogEntry entry) {
        var paid = words.minutes(entry.minutes());
        var off = entry.minutes() - entry.support().planned().minutes();
        return off == 0
                ? words.get("carelog.list.as_planned", paid)
                : words.get("carelog.list.off_plan", paid, words.difference(off));
    }

    private Node agreement(CareLogEntry entry, PersonId person, String name) {
        var given = entry.isConfirmedBy(person);
        var mark =
                new Label(words.get(given ? "carelog.mark.given" : "carelog.mark.awaited", name));
        mark.setGraphic(new FontIcon(given ? "fth-check" : "fth-clock"));
        mark.getStyleClass().addAll("mark", given ? "given" : "awaited");
        return mark;
    }

    static Node pill(CareLogWords words, CareLogEntry entry) {
        var pill = new Label(words.status(entry), new FontIcon(CareLogWords.icon(entry)));
        pill.getStyleClass().addAll("pill", "status", CareLogWords.tone(entry.status()));
        return pill;
    }

    private String spoken(CareLog.Line line) {
        var entry = line.entry();
        var awaited =
                entry.awaited().stream()
                        .map(
                                person ->
                                        person.equals(entry.worker())
                                                ? line.worker()
                                                : line.supported())
                        .collect(Collectors.joining(", "));
        return words.get(
                awaited.isEmpty() ? "carelog.list.spoken" : "carelog.list.spoken_awaited",
                line.supported(),
                line.worker(),
                words.day(entry.worked().when().start()),
                words.times(entry.worked().when()),
                words.status(entry),
                awaited);
    }
}
