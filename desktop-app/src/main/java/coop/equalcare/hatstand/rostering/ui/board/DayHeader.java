package coop.equalcare.hatstand.rostering.ui.board;

import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rostering.ui.span.CardSize;
import coop.equalcare.hatstand.rostering.ui.week.BoardGrid;
import coop.equalcare.hatstand.rostering.ui.week.BoardWords;
import coop.equalcare.hatstand.rostering.ui.week.WeekPicture;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.kordamp.ikonli.javafx.FontIcon;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The days above the board, with how much is open on each, the hours, and what the clocks do. */
final class DayHeader extends Region {

    private static final double FIRST_LINE = 8;
    private static final double HOURS_TOP = 38;
    private static final double ROOM_FOR_EACH_HOUR = 26;
    private static final double ROOM_FOR_EACH_THIRD = 13;
    private static final double ROOM_FOR_QUARTER_DAYS = 7;
    private static final double ROOM_FOR_A_COUNT = 96;
    private static final double ROOM_FOR_THE_WORD = 128;
    private static final double ROOM_FOR_THE_MONTH = 200;
    private static final double NOW_MARK = 8;
    private static final int WHOLE_DAY = 24;
    private static final double ROOM_FOR_A_SHORT_DAY = 56;

    /** A night hour is narrower than one of the day, but not as narrow as this. */
    private static final double LEAST_OF_AN_HOUR = 0.4;

    /** The name of an hour; while one scrolls it is used again for others. */
    private static final class HourName extends Label {

        private int hour = -1;

        HourName() {
            getStyleClass().add("hour-name");
        }
    }

    private final BoardWords words;
    private final Texts texts;
    private final Pane days = new Pane();
    private final Pane hours = new Pane();
    private final Region now = new Region();
    private final Rectangle frame = new Rectangle();
    private final List<HBox> cells = new ArrayList<>();
    private final Map<Integer, HourName> names = new HashMap<>();

    DayHeader(BoardWords words) {
        this.words = words;
        this.texts = words.texts();
        getStyleClass().add("day-header");
        days.setManaged(false);
        hours.setManaged(false);
        now.getStyleClass().add("now-mark");
        now.setManaged(false);
        now.setMouseTransparent(true);
        getChildren().addAll(hours, days, now);
        setClip(frame);
        setManaged(false);
    }

    void show(WeekPicture week, BoardGrid grid, LocalDate today) {
        days.getChildren().clear();
        cells.clear();
        for (var day : grid.days()) {
            var cell = cell(day, grid, week, today);
            cells.add(cell);
            days.getChildren().add(cell);
        }
        hours.getChildren().clear();
        names.clear();
        if (grid.cards() == CardSize.COMPACT) {
            showOpen(week, grid);
        }
        applyCss();
    }

    private static String pattern(BoardGrid.Day day) {
        var room = day.right() - day.left();
        return room < ROOM_FOR_A_SHORT_DAY
                ? "EEEEE'\n'd"
                : room < ROOM_FOR_THE_MONTH ? "EEE d" : "EEE d MMM";
    }

    private HBox cell(BoardGrid.Day day, BoardGrid grid, WeekPicture week, LocalDate today) {
        var cell = new HBox();
        cell.getStyleClass().add("day-cell");
        cell.setManaged(false);
        if (grid.cards() == CardSize.COMPACT) {
            cell.getStyleClass().add("column");
        }
        if (day.right() - day.left() < ROOM_FOR_A_SHORT_DAY) {
            cell.getStyleClass().add("narrow");
        }
        var date = new Label(words.date(pattern(day), day.date()));
        date.getStyleClass().add("day-name");
        date.setMinWidth(Region.USE_PREF_SIZE);
        cell.getChildren().add(date);
        var spoken = new StringBuilder(words.date("EEEE d MMMM", day.date()));
        if (day.date().equals(today)) {
            cell.getStyleClass().add("today");
            spoken.append(", ").append(texts.get("rostering.board.day.today"));
        }
        var open = week.openOn(day.date());
        if (open > 0) {
            var count = new Label(texts.get("rostering.board.day.open", open));
            count.getStyleClass().addAll("pill", "warning");
            count.setMinWidth(Region.USE_PREF_SIZE);
            spoken.append(", ").append(count.getText());
            var room = day.right() - day.left();
            if (room < ROOM_FOR_THE_WORD) {
                count.setText(String.valueOf(open));
            }
            if (room >= ROOM_FOR_A_COUNT && grid.cards() == CardSize.FULL) {
                cell.getChildren().add(count);
            }
        }
        if (day.hours() != WHOLE_DAY) {
            var key =
                    day.hours() > WHOLE_DAY
                            ? "rostering.board.day.back"
                            : "rostering.board.day.forward";
            var clocks =
                    new Label(
                            texts.get("rostering.board.day.hours", day.hours()),
                            new FontIcon("fth-clock"));
            clocks.getStyleClass().addAll("pill", "accent", "clocks");
            clocks.setMinWidth(Region.USE_PREF_SIZE);
            clocks.setTooltip(new Tooltip(texts.get(key, day.hours())));
            cell.getChildren().add(1, clocks);
            spoken.append(", ").append(texts.get(key, day.hours()));
        }
        cell.setAccessibleRole(AccessibleRole.TEXT);
        cell.setAccessibleText(spoken.toString());
        cell.setId("day-" + day.date());
        return cell;
    }

    /** In columns there are no hours to name; how much is open takes their place. */
    private void showOpen(WeekPicture week, BoardGrid grid) {
        for (var day : grid.days()) {
            var open = week.openOn(day.date());
            if (open > 0) {
                var count =
                        new Label(
                                day.right() - day.left() < ROOM_FOR_A_SHORT_DAY
                                        ? String.valueOf(open)
                                        : texts.get("rostering.board.day.open", open));
                count.getStyleClass().addAll("pill", "warning", "day-open");
                count.relocate(Math.round(day.left()) + 6, HOURS_TOP - 1);
                hours.getChildren().add(count);
            }
        }
    }

    /** Only those that are seen, so that a month costs what a day does. */
    private void showHours(BoardGrid grid, double scrollX) {
        var step =
                grid.hourWidth() >= ROOM_FOR_EACH_HOUR
                        ? 1
                        : grid.hourWidth() >= ROOM_FOR_EACH_THIRD
                                ? 3
                                : grid.hourWidth() >= ROOM_FOR_QUARTER_DAYS ? 6 : 12;
        var last = grid.hourNumber(scrollX + getWidth());
        var most = (int) (getWidth() / (LEAST_OF_AN_HOUR * grid.hourWidth())) + 2;
        names.values().forEach(name -> name.setVisible(false));
        for (int i = grid.hourNumber(scrollX); i <= last; i++) {
            if (hasName(grid.hours().get(i), grid, step)) {
                var name = name(Math.floorMod(i, most));
                show(name, i, grid);
                name.setVisible(true);
            }
        }
    }

    private static boolean hasName(BoardGrid.Hour hour, BoardGrid grid, int step) {
        var clock = hour.clock().getHour();
        var changes = hour.again() || hour.afterGap();
        var hasRoom = clock % step == 0 && (!hour.isNight() || step > 1 || clock % 2 == 0);
        // At midnight the day's own line says enough.
        return changes && grid.hourWidth() >= ROOM_FOR_EACH_THIRD
                || hasRoom && (clock != 0 || step == 1);
    }

    private HourName name(int number) {
        return names.computeIfAbsent(
                number,
                _ -> {
                    var name = new HourName();
                    hours.getChildren().add(name);
                    name.applyCss();
                    return name;
                });
    }

    private void show(HourName name, int number, BoardGrid grid) {
        if (name.hour == number) {
            return;
        }
        var hour = grid.hours().get(number);
        name.hour = number;
        name.setText(
                hour.again()
                        ? texts.get("rostering.board.hour.again", hour.clock().getHour())
                        : texts.get(
                                "rostering.board.hour", "%02d".formatted(hour.clock().getHour())));
        name.getStyleClass().remove("changed");
        if (hour.again() || hour.afterGap()) {
            name.getStyleClass().add("changed");
        }
        name.relocate(Math.round(grid.hourLeft(number)) + 3, HOURS_TOP);
    }

    /** The names of days stay in sight while any of the day is. */
    void refresh(BoardGrid grid, double scrollX, Instant moment) {
        now.setVisible(!moment.isBefore(grid.start()) && moment.isBefore(grid.end()));
        now.resizeRelocate(
                Math.round(grid.x(moment) - scrollX) - NOW_MARK / 2,
                getHeight() - NOW_MARK,
                NOW_MARK,
                NOW_MARK);
        frame.setWidth(getWidth());
        frame.setHeight(getHeight());
        hours.resizeRelocate(-scrollX, 0, grid.width(), getHeight());
        if (grid.cards() == CardSize.FULL) {
            showHours(grid, scrollX);
        }
        days.resizeRelocate(0, 0, getWidth(), getHeight());
        for (int i = 0; i < cells.size(); i++) {
            var day = grid.days().get(i);
            var cell = cells.get(i);
            var left = Math.max(day.left() - scrollX, 0);
            var right = Math.min(day.right() - scrollX, getWidth());
            cell.setVisible(right > left);
            var width = Math.max(0, Math.round(right - left));
            var least = Math.min(cell.prefWidth(-1), day.right() - day.left());
            cell.resizeRelocate(
                    Math.round(width < least && left == 0 ? right - least : left),
                    FIRST_LINE,
                    Math.max(width, least),
                    28);
        }
    }
}
