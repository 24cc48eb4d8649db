package coop.equalcare.hatstand.rostering.ui.board;

import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rostering.domain.WeeklyHours;
import coop.equalcare.hatstand.rostering.domain.Worker;
import coop.equalcare.hatstand.rostering.ui.span.CardSize;
import coop.equalcare.hatstand.rostering.ui.week.BoardCursor;
import coop.equalcare.hatstand.rostering.ui.week.BoardGrid;
import coop.equalcare.hatstand.rostering.ui.week.LaneShape;
import coop.equalcare.hatstand.rostering.ui.week.LaneStack;
import coop.equalcare.hatstand.rostering.ui.week.WeekPicture;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Paints days, hours, who is away, and the present moment behind the bookings. */
final class BackdropPainter {

    private static final int HATCH = 8;
    private static final double TINT = 0.6;

    /** As far as the words beside a booking usually reach. */
    private static final double WORDS = 120;

    private static final double ROOM_FOR_EACH_HOUR = 22;
    private static final double ROOM_FOR_QUARTER_DAYS = 7;
    private static final int WHOLE_DAY = 24;

    private final Texts texts;
    private final Map<Worker, List<TimeSpan>> gaps = new HashMap<>();
    private final Map<Color, Paint> hatches = new HashMap<>();

    private LaneStack lanes = LaneStack.EMPTY;
    private Optional<WeekPicture> week = Optional.empty();
    private Optional<BoardGrid> grid = Optional.empty();

    BackdropPainter(Texts texts) {
        this.texts = texts;
    }

    void show(WeekPicture picture, BoardGrid scale, LaneStack stack) {
        gaps.clear();
        week = Optional.of(picture);
        grid = Optional.of(scale);
        lanes = stack;
    }

    /** What changes from one moment to the next. */
    record Moment(
            double scrollX,
            double scrollY,
            Instant now,
            Optional<BoardCursor.Place> cursor,
            LaneVerdicts verdicts) {}

    void paint(BoardBackdrop backdrop, Moment moment) {
        var canvas = backdrop.canvas();
        var pen = canvas.getGraphicsContext2D();
        var inks = backdrop.inks();
        pen.setFill(inks.ground());
        pen.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (grid.isEmpty() || week.isEmpty()) {
            return;
        }
        paintDays(pen, inks, moment, grid.get());
        paintLanes(pen, inks, moment, grid.get(), week.get());
        paintHours(pen, inks, moment, grid.get());
        paintNow(pen, inks, moment, grid.get());
    }

    private static void paintDays(
            GraphicsContext pen, BoardBackdrop.Inks inks, Moment moment, BoardGrid grid) {
        var height = pen.getCanvas().getHeight();
        pen.setFill(inks.weekend());
        for (var day : grid.days()) {
            if (day.date().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
                pen.fillRect(day.left() - moment.scrollX(), 0, day.right() - day.left(), height);
            }
        }
        pen.setFill(inks.night());
        var hours = grid.hours();
        var seen = grid.hourNumber(moment.scrollX() + pen.getCanvas().getWidth());
        for (int i = grid.hourNumber(moment.scrollX()); i <= seen; i++) {
            if (hours.get(i).isNight() && hasNights(grid)) {
                var left = grid.hourLeft(i) - moment.scrollX();
                pen.fillRect(left, 0, grid.hourLeft(i + 1) - moment.scrollX() - left, height);
            }
        }
    }

    /** In columns of cards a stripe for each night would say nothing. */
    private static boolean hasNights(BoardGrid grid) {
        return grid.cards() == CardSize.FULL;
    }

    private static void paintHours(
            GraphicsContext pen, BoardBackdrop.Inks inks, Moment moment, BoardGrid grid) {
        var canvas = pen.getCanvas();
        var hours = grid.hours();
        var step =
                grid.hourWidth() >= ROOM_FOR_EACH_HOUR
                        ? 1
                        : grid.cards() == CardSize.COMPACT
                                ? WHOLE_DAY
                                : grid.hourWidth() >= ROOM_FOR_QUARTER_DAYS ? 6 : 12;
        var seen = grid.hourNumber(moment.scrollX() + canvas.getWidth());
        for (int i = grid.hourNumber(moment.scrollX()); i <= seen; i++) {
            var clock = hours.get(i).clock().getHour();
            var x = Math.round(grid.hourLeft(i) - moment.scrollX());
            if (x < 0 || x > canvas.getWidth() || clock % step != 0) {
                continue;
            }
            pen.setFill(clock == 0 ? inks.dayLine() : inks.hourLine());
            pen.fillRect(x, 0, 1, canvas.getHeight());
        }
    }

    private void paintLanes(
            GraphicsContext pen,
            BoardBackdrop.Inks inks,
            Moment moment,
            BoardGrid grid,
            WeekPicture week) {
        var canvas = pen.getCanvas();
        for (int i = lanes.numberAt(moment.scrollY()); i < lanes.size(); i++) {
            var top = lanes.top(i) - moment.scrollY();
            if (top > canvas.getHeight()) {
                break;
            }
            var shape = lanes.lane(i);
            moment.verdicts()
                    .of(shape.lane().id())
                    .ifPresent(answer -> fillLane(pen, ink(answer, inks), top, shape.height()));
            paintWorker(pen, inks, moment, grid, week, shape, top);
            moment.cursor()
                    .filter(
                            place ->
                                    place.lane().equals(shape.lane().id())
                                            && place.booking().isEmpty())
                    .ifPresent(
                            place ->
                                    paintCaret(
                                            pen,
                                            inks,
                                            grid.x(place.at()) - moment.scrollX(),
                                            top,
                                            shape));
            pen.setFill(inks.hourLine());
            pen.fillRect(0, Math.round(top + shape.height()) - 1, canvas.getWidth(), 1);
        }
    }

    private static Color ink(LaneVerdicts.Answer answer, BoardBackdrop.Inks inks) {
        return switch (answer) {
            case YES -> inks.yes();
            case WARN -> inks.warn();
            case NO -> inks.no();
        };
    }

    private static void fillLane(GraphicsContext pen, Color ink, double top, double height) {
        pen.setGlobalAlpha(TINT);
        pen.setFill(ink);
        pen.fillRect(0, top, pen.getCanvas().getWidth(), height);
        pen.setGlobalAlpha(1);
    }

    private static void paintCaret(
            GraphicsContext pen, BoardBackdrop.Inks inks, double x, double top, LaneShape shape) {
        pen.setStroke(inks.cursor());
        pen.setLineWidth(2);
        pen.strokeRect(x + 1, top + LaneShape.MARGIN, 12, shape.height() - 2 * LaneShape.MARGIN);
    }

    private void paintWorker(
            GraphicsContext pen,
            BoardBackdrop.Inks inks,
            Moment moment,
            BoardGrid grid,
            WeekPicture week,
            LaneShape shape,
            double top) {
        shape.lane()
                .worker()
                .ifPresent(
                        worker -> {
                            pen.setFill(inks.unavailable());
                            for (var gap : gapsOf(worker, week, grid)) {
                                var left = grid.x(gap.start()) - moment.scrollX();
                                var right = grid.x(gap.end()) - moment.scrollX();
                                pen.fillRect(left, top, right - left, shape.height());
                            }
                            for (var absence : worker.absences()) {
                                var seen = absence.within(week.span());
                                if (seen.isPresent()) {
                                    var left = grid.x(seen.get().start()) - moment.scrollX();
                                    var right = grid.x(seen.get().end()) - moment.scrollX();
                                    pen.setFill(hatch(inks.absence()));
                                    pen.fillRect(left, top, right - left, shape.height() - 1);
                                    var word = texts.name(absence.kind());
                                    var bottom = top + shape.height();
                                    paintWord(pen, inks, word, left, right, bottom);
                                }
                            }
                        });
    }

    private static void paintWord(
            GraphicsContext pen,
            BoardBackdrop.Inks inks,
            String word,
            double left,
            double right,
            double bottom) {
        pen.setFont(Font.font("Inter", 11));
        pen.setFill(inks.words());
        pen.fillText(
                word,
                Math.max(left, 0) + 6,
                bottom - 7,
                Math.max(0, right - Math.max(left, 0) - 8));
    }

    private List<TimeSpan> gapsOf(Worker worker, WeekPicture week, BoardGrid grid) {
        return gaps.computeIfAbsent(worker, it -> seenGaps(it, week, grid));
    }

    /** In columns only days on which nothing is offered are shaded. */
    private static List<TimeSpan> seenGaps(Worker worker, WeekPicture week, BoardGrid grid) {
        var zone = week.board().zone();
        var all =
                worker.availability().isEmpty()
                        ? List.<TimeSpan>of()
                        : WeeklyHours.of(worker).notCovering(week.span(), zone).toList();
        return grid.cards() == CardSize.FULL
                ? all
                : grid.days().stream()
                        .map(day -> TimeSpan.ofDays(day.date(), day.date().plusDays(1), zone))
                        .filter(day -> all.stream().anyMatch(gap -> gap.contains(day)))
                        .toList();
    }

    private Paint hatch(Color ink) {
        return hatches.computeIfAbsent(
                ink,
                colour -> {
                    var tile = new WritableImage(HATCH, HATCH);
                    for (int y = 0; y < HATCH; y++) {
                        for (int x = 0; x < HATCH; x++) {
                            var onStripe = Math.floorMod(x + y, HATCH) < 2;
                            tile.getPixelWriter()
                                    .setColor(x, y, onStripe ? colour : Color.TRANSPARENT);
                        }
                    }
                    return new ImagePattern(tile, 0, 0, HATCH, HATCH, false);
                });
    }

    /** The present moment, wherever no words stand: a line through them could be read by nobody. */
    private void paintNow(
            GraphicsContext pen, BoardBackdrop.Inks inks, Moment moment, BoardGrid grid) {
        if (grid.cards() == CardSize.COMPACT
                || moment.now().isBefore(grid.start())
                || !moment.now().isBefore(grid.end())) {
            return;
        }
        var at = grid.x(moment.now());
        var x = Math.round(at - moment.scrollX()) - 1;
        pen.setFill(inks.now());
        for (int i = lanes.numberAt(moment.scrollY()); i < lanes.size(); i++) {
            var top = lanes.top(i) - moment.scrollY();
            if (top > pen.getCanvas().getHeight()) {
                return;
            }
            var shape = lanes.lane(i);
            pen.fillRect(x, top, 2, LaneShape.MARGIN);
            pen.fillRect(x, top + shape.height() - LaneShape.MARGIN, 2, LaneShape.MARGIN);
            for (int track = 0; track < shape.tracks(); track++) {
                if (!hasWords(shape, track, at)) {
                    var y = top + LaneShape.MARGIN + track * shape.track();
                    pen.fillRect(x, y, 2, shape.track());
                }
            }
        }
        var below = lanes.height() - moment.scrollY();
        pen.fillRect(x, below, 2, Math.max(0, pen.getCanvas().getHeight() - below));
    }

    private static boolean hasWords(LaneShape shape, int track, double at) {
        return shape.items().stream()
                .filter(item -> item.track() == track)
                .anyMatch(
                        item ->
                                item.left() <= at
                                        && at <= Math.min(item.room(), item.right() + WORDS));
    }
}
