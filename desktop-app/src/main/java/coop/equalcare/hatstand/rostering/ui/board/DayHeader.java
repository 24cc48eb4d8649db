package coop.equalcare.hatstand.rostering.ui.board;

import coop.equalcare.hatstand.platform.text.Texts;
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
import java.util.List;

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

    private final BoardWords words;
    private final Texts texts;
    private final Pane days = new Pane();
    private final Pane hours = new Pane();
    private final Region now = new Region();
    private final Rectangle frame = new Rectangle();
    private final List<HBox> cells = new ArrayList<>();

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
            var cell = cell(day, week, today);
            cells.add(cell);
            days.getChildren().add(cell);
        }
        showHours(grid);
        applyCss();
    }

    private HBox cell(BoardGrid.Day day, WeekPicture week, LocalDate today) {
        var cell = new HBox();
        cell.getStyleClass().add("day-cell");
        var date =
                new Label(
                        words.date(
                                day.right() - day.left() < ROOM_FOR_THE_MONTH
                                        ? "EEE d"
                                        : "EEE d MMM",
                                day.date()));
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
            if (room >= ROOM_FOR_A_COUNT) {
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

    private void showHours(BoardGrid grid) {
        hours.getChildren().clear();
        var step =
                grid.hourWidth() >= ROOM_FOR_EACH_HOUR
                        ? 1
                        : grid.hourWidth() >= ROOM_FOR_EACH_THIRD
                                ? 3
                                : grid.hourWidth() >= ROOM_FOR_QUARTER_DAYS ? 6 : 12;
        for (int i = 0; i < grid.hours().size(); i++) {
            var hour = grid.hours().get(i);
            var clock = hour.clock().getHour();
            var changes = hour.again() || hour.afterGap();
            var hasRoom = clock % step == 0 && (!hour.isNight() || step > 1 || clock % 2 == 0);
            // At midnight the day's own line says enough.
            if (changes && grid.hourWidth() >= ROOM_FOR_EACH_THIRD
                    || hasRoom && (clock != 0 || step == 1)) {
                hours.getChildren().add(hourLabel(hour, grid.hourLeft(i)));
            }
        }
    }

    private Label hourLabel(BoardGrid.Hour hour, double x) {
        var label =
                new Label(
                        hour.again()
                                ? texts.get("rostering.board.hour.again", hour.clock().getHour())
                                : texts.get(
                                        "rostering.board.hour",
                                        "%02d".formatted(hour.clock().getHour())));
        label.getStyleClass().add("hour-name");
        if (hour.again() || hour.afterGap()) {
            label.getStyleClass().add("changed");
        }
        label.relocate(Math.round(x) + 3, HOURS_TOP);
        return label;
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
