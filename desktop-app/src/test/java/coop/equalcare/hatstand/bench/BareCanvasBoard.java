package coop.equalcare.hatstand.bench;

import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.TestBookings;
import coop.equalcare.hatstand.rostering.ui.span.ShownDays;
import coop.equalcare.hatstand.rostering.ui.week.BoardGrid;

import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;

/** The limit: one canvas that draws the same boxes and labels, and can do nothing else. */
final class BareCanvasBoard extends Pane {

    private static final double LANE = 48;
    private static final double HEADER = 216;
    private static final double TOP = 60;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private record Box(double left, double width, String name, String time) {}

    private final Canvas canvas;
    private final BoardGrid grid;
    private final List<List<Box>> lanes;
    private final Font nameFont = Font.font("Inter SemiBold", 12);
    private final Font timeFont = Font.font("Inter", 11);
    private final Font laneFont = Font.font("Inter SemiBold", 14);

    BareCanvasBoard(List<Booking> bookings, double width, double height) {
        canvas = new Canvas(width, height);
        grid =
                BoardGrid.fitting(
                        ShownDays.week(FullWeek.MONDAY), TestBookings.LONDON, width - HEADER);
        lanes =
                IntStream.range(0, FullWeek.WORKERS)
                        .mapToObj(
                                lane ->
                                        bookings.subList(lane * 21, lane * 21 + 21).stream()
                                                .map(this::box)
                                                .toList())
                        .toList();
        getChildren().add(canvas);
        scrollTo(0);
    }

    private Box box(Booking booking) {
        var left = grid.x(booking.when().start());
        return new Box(
                left,
                grid.x(booking.when().end()) - left - 1,
                FullWeek.supportedName(booking.supported()).substring(0, 6),
                CLOCK.format(booking.when().start().atZone(TestBookings.LONDON)));
    }

    void scrollTo(double scroll) {
        var pen = canvas.getGraphicsContext2D();
        pen.setFill(Color.WHITE);
        pen.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        for (int i = 0; i < grid.hours().size(); i += 6) {
            pen.setFill(i % 24 == 0 ? Color.GRAY : Color.LIGHTGRAY);
            pen.fillRect(Math.round(HEADER + grid.hourLeft(i)), 0, 1, canvas.getHeight());
        }
        var first = (int) (scroll / LANE);
        for (int i = first; i < lanes.size() && i * LANE - scroll + TOP < canvas.getHeight(); i++) {
            lane(i, TOP + i * LANE - scroll);
        }
    }

    private void lane(int number, double top) {
        var pen = canvas.getGraphicsContext2D();
        pen.setFill(Color.LIGHTGRAY);
        pen.fillRect(0, top + LANE - 1, canvas.getWidth(), 1);
        pen.setFill(Color.BLACK);
        pen.setFont(laneFont);
        pen.fillText(FullWeek.workerName(number), 52, top + 20);
        pen.setFont(timeFont);
        pen.fillText("15 h", 52, top + 36);
        for (var box : lanes.get(number)) {
            var left = HEADER + box.left();
            pen.setFill(Color.DARKCYAN);
            pen.fillRoundRect(left, top + 6, box.width(), 36, 8, 8);
            pen.setFill(Color.LIGHTCYAN);
            pen.fillRoundRect(left + 4, top + 6, Math.max(0, box.width() - 4), 36, 8, 8);
            pen.setFill(Color.BLACK);
            pen.setFont(nameFont);
            pen.fillText(box.name(), left + 9, top + 22);
            pen.setFont(timeFont);
            pen.fillText(box.time(), left + 9, top + 36);
        }
    }
}
