package coop.equalcare.hatstand.carelog.ui;

import coop.equalcare.hatstand.carelog.domain.Worked;
import coop.equalcare.hatstand.kernel.TimeSpan;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Two tellings of the same support side by side, and what differs. */
final class Comparison extends GridPane {

    private static final String NOTHING = "\u2013";

    /** One side of it. */
    record Side(TimeSpan when, int breakMinutes) {

        static Side of(Worked worked) {
            return new Side(worked.when(), worked.breakMinutes());
        }

        static Side planned(TimeSpan when) {
            return new Side(when, 0);
        }

        long minutes() {
            return when.minutes() - breakMinutes;
        }
    }

    private final CareLogWords words;

    Comparison(CareLogWords words) {
        this.words = words;
        getStyleClass().add("comparison");
        var name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(name, number(), number(), number());
    }

    private static ColumnConstraints number() {
        var column = new ColumnConstraints();
        column.setHalignment(HPos.RIGHT);
        column.setHgrow(Priority.SOMETIMES);
        return column;
    }

    /**
     * @param leftKey what the left side is called
     * @param right none where what is typed says nothing yet
     */
    void show(String leftKey, Side left, String rightKey, Optional<Side> right) {
        getChildren().clear();
        addRow(
                0,
                muted(""),
                muted(words.get(leftKey)),
                muted(words.get(rightKey)),
                muted(words.get("carelog.compare.difference")));
        row(
                2,
                "carelog.compare.start",
                start(left, right),
                right.map(it -> start(it, Optional.of(left))),
                right.map(
                        it ->
                                Duration.between(left.when().start(), it.when().start())
                                        .toMinutes()));
        row(
                3,
                "carelog.compare.end",
                end(left, right),
                right.map(it -> end(it, Optional.of(left))),
                right.map(it -> Duration.between(left.when().end(), it.when().end()).toMinutes()));
        row(
                4,
                "carelog.compare.break",
                pause(left),
                right.map(this::pause),
                right.map(it -> (long) it.breakMinutes() - left.breakMinutes()));
        row(
                5,
                "carelog.compare.paid",
                words.minutes(left.minutes()),
                right.map(it -> words.minutes(it.minutes())),
                right.map(it -> it.minutes() - left.minutes()));
    }

    /** Both sides name the day where one of them begins on another. */
    private String start(Side side, Optional<Side> other) {
        var moment = side.when().start();
        var sameDay =
                other.filter(it -> !words.day(it.when().start()).equals(words.day(moment)))
                        .isEmpty();
        return sameDay ? words.time(moment) : words.dayAndTime(moment);
    }

    /** The day is named where one of them ends on another than it began. */
    private String end(Side side, Optional<Side> other) {
        var plain =
                Stream.concat(Stream.of(side), other.stream())
                        .flatMap(it -> Stream.of(it.when().start(), it.when().end()))
                        .map(words::day)
                        .distinct()
                        .count();
        return plain == 1 ? words.time(side.when().end()) : words.dayAndTime(side.when().end());
    }

    private String pause(Side side) {
        return side.breakMinutes() == 0 ? NOTHING : words.minutes(side.breakMinutes());
    }

    private void row(
            int row, String key, String left, Optional<String> right, Optional<Long> difference) {
        var differs = difference.filter(minutes -> minutes != 0);
        var cells =
                List.of(
                        muted(words.get(key)),
                        new Label(left),
                        new Label(right.orElse(NOTHING)),
                        new Label(differs.map(words::difference).orElse("")));
        cells.get(2).getStyleClass().add("strong");
        if (differs.isPresent()) {
            cells.get(3).getStyleClass().add("differs");
        }
        if (key.equals("carelog.compare.paid")) {
            cells.forEach(cell -> cell.getStyleClass().add("total"));
        }
        cells.forEach(cell -> cell.setMinWidth(USE_PREF_SIZE));
        addRow(row, cells.toArray(Label[]::new));
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }
}
