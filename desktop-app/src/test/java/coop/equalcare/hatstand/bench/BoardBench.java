package coop.equalcare.hatstand.bench;

import coop.equalcare.hatstand.platform.fx.FxThread;
import coop.equalcare.hatstand.platform.fx.Theme;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.Bookings;
import coop.equalcare.hatstand.rostering.domain.Slot;
import coop.equalcare.hatstand.rostering.ui.BoardView;
import coop.equalcare.hatstand.rostering.ui.TestDesk;
import coop.equalcare.hatstand.rostering.ui.board.BoardPane;
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The week board with 4,200 bookings, beside CalendarFX's resources view and beside a bare canvas.
 *
 * <p>A frame is a whole picture of the scene: styles, layout and drawing, waited for. So nobody
 * gains by drawing late or by leaving out what has not changed.
 */
public final class BoardBench implements Bench {

    private static final int WIDTH = 1400;
    private static final int HEIGHT = 900;
    private static final int WARM_UP = 80;
    private static final int FRAMES = 300;
    private static final int PEER_WARM_UP = 10;
    private static final int PEER_FRAMES = 100;
    private static final double STEP = 24;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(10);

    private record Shown(Stage stage, Scene scene, WritableImage picture) {

        void paint() {
            scene.snapshot(picture);
        }
    }

    private record Ours(RosterBoardViewModel model, BoardView view, Shown shown) {

        BoardPane pane() {
            return (BoardPane) view.lookup("#board");
        }
    }

    @Override
    public void run(BenchReport report) throws Exception {
        // Drawn in memory, so that no screen and no graphics card makes a difference.
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        start();
        var bookings = FullWeek.bookings();
        var stored = FullWeek.stored(bookings);
        FxThread.ask(() -> show(new Label("…")));

        var began = System.nanoTime();
        var ours = FxThread.ask(() -> open(stored));
        var firstPicture = millisSince(began);
        report.figure("board.first_picture", firstPicture, "ms");
        report.figure(
                "board.nodes", FxThread.ask(() -> CalendarFxWeek.nodesIn(ours.view())), "nodes");

        var scroll = new Frames(FRAMES);
        var bare = new Frames(FRAMES);
        FxThread.ask(() -> scrollBoth(ours, bookings, scroll, bare));
        scroll.report(report, "board.scroll");
        bare.report(report, "board.bare_canvas_scroll");
        report.figure(
                "board.scroll_p50.vs_bare_canvas",
                scroll.percentile(50) / bare.percentile(50),
                "ratio");

        var drag = new Frames(FRAMES);
        FxThread.ask(() -> drag(ours, bookings, drag));
        drag.report(report, "board.drag");
        FxThread.ask(() -> close(ours));

        peer(report, bookings, firstPicture, scroll);
    }

    private static void peer(
            BenchReport report, List<Booking> bookings, double firstPicture, Frames scroll)
            throws InterruptedException {
        var began = System.nanoTime();
        var calendar = FxThread.ask(() -> new CalendarFxWeek(bookings));
        var shown = FxThread.ask(() -> show(calendar.view()));
        while (!FxThread.ask(calendar::isComplete)) {
            if (millisSince(began) > LONGEST.toMillis()) {
                throw new IllegalStateException(
                        "CalendarFX has not shown all bookings in " + LONGEST);
            }
            Thread.sleep(LOOK_AGAIN);
        }
        FxThread.ask(() -> paint(shown));
        var peerPicture = millisSince(began);
        report.figure("board.calendarfx_first_picture", peerPicture, "ms");
        report.figure(
                "board.calendarfx_nodes",
                FxThread.ask(() -> CalendarFxWeek.nodesIn(calendar.view())),
                "nodes");
        report.figure("board.first_picture.vs_calendarfx", firstPicture / peerPicture, "ratio");
        var peerScroll = new Frames(PEER_FRAMES);
        FxThread.ask(() -> scrollPeer(calendar, shown, peerScroll));
        peerScroll.report(report, "board.calendarfx_scroll");
        report.figure(
                "board.scroll_p99.vs_calendarfx",
                scroll.percentile(99) / peerScroll.percentile(99),
                "ratio");
        FxThread.ask(
                () -> {
                    shown.stage().close();
                    return shown;
                });
    }

    /** Another benchmark in this process may have started the toolkit already. */
    private static void start() {
        try {
            FxThread.start(() -> FxThread.endWithLastWindow(false));
        } catch (IllegalStateException running) {
            FxThread.endWithLastWindow(false);
        }
        FxThread.ask(
                () -> {
                    Theme.loadFonts();
                    return true;
                });
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static Shown show(Parent root) {
        var scene = new Scene(root, WIDTH, HEIGHT);
        Theme.LIGHT.dress(scene);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return paint(new Shown(stage, scene, new WritableImage(WIDTH, HEIGHT)));
    }

    private static Shown paint(Shown shown) {
        shown.paint();
        return shown;
    }

    private static Ours open(Bookings stored) {
        var model = new TestDesk(stored, new TestDesk.Feed()).open(FullWeek.MONDAY);
        var view = new BoardView(model);
        return new Ours(model, view, show(view));
    }

    private static Frames scrollBoth(
            Ours ours, List<Booking> bookings, Frames scroll, Frames bare) {
        var canvas = new BareCanvasBoard(bookings, WIDTH, HEIGHT);
        var limit = show(canvas);
        var pane = ours.pane();
        for (int i = 0; i < WARM_UP + FRAMES; i++) {
            var isMeasured = i >= WARM_UP;
            var step = direction(i) * STEP;
            var place = STEP * Math.abs(Math.floorMod(i, 600) - 300);
            Runnable our =
                    () -> {
                        pane.scrollBy(0, step);
                        ours.shown().paint();
                    };
            Runnable their =
                    () -> {
                        canvas.scrollTo(place);
                        limit.paint();
                    };
            if (isMeasured) {
                scroll.time(our);
                bare.time(their);
            } else {
                our.run();
                their.run();
            }
        }
        limit.stage().close();
        return scroll;
    }

    /** Down through all the lanes, and up again. */
    private static int direction(int frame) {
        return frame / 300 % 2 == 0 ? 1 : -1;
    }

    private static Frames drag(Ours ours, List<Booking> bookings, Frames drag) {
        ours.pane().scrollBy(0, -1e6);
        ours.shown().paint();
        var moves = ours.model().moves();
        moves.pickUp(bookings.getFirst());
        for (int i = 0; i < WARM_UP + FRAMES; i++) {
            var to =
                    new Slot(
                            Optional.of(FullWeek.worker(i % 14)),
                            bookings.getFirst()
                                    .when()
                                    .start()
                                    .plus(Duration.ofMinutes(15L * (i % 400))));
            Runnable step =
                    () -> {
                        moves.carryTo(to);
                        ours.shown().paint();
                    };
            if (i >= WARM_UP) {
                drag.time(step);
            } else {
                step.run();
            }
        }
        moves.giveUp();
        return drag;
    }

    private static Ours close(Ours ours) {
        ours.view().onLeave();
        ours.shown().stage().close();
        return ours;
    }

    private static Frames scrollPeer(CalendarFxWeek calendar, Shown shown, Frames scroll) {
        var bar = calendar.scrollBar();
        var range = bar.getMax() - bar.getMin();
        for (int i = 0; i < PEER_WARM_UP + PEER_FRAMES; i++) {
            var place = bar.getMin() + range * (i % 50) / 50;
            Runnable step =
                    () -> {
                        bar.setValue(place);
                        shown.paint();
                    };
            if (i >= PEER_WARM_UP) {
                scroll.time(step);
            } else {
                step.run();
            }
        }
        return scroll;
    }
}
