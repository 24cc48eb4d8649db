package coop.equalcare.hatstand.rostering.ui;

import coop.equalcare.hatstand.platform.fx.Theme;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.Slot;
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.stage.Stage;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import javax.imageio.ImageIO;

/** Paints the board as it is with a week of a small co-op on it, to be looked at. */
final class BoardPictures {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    private BoardPictures() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        var done = new CountDownLatch(1);
        Platform.startup(
                () -> {
                    Theme.loadFonts();
                    narrow(folder);
                    for (var theme : Theme.values()) {
                        var name = theme.name().toLowerCase(java.util.Locale.ROOT);
                        paint(
                                theme,
                                folder.resolve("board-" + name + ".png"),
                                SampleWeek.MONDAY,
                                (_, _) -> {});
                        paint(
                                theme,
                                folder.resolve("board-carry-" + name + ".png"),
                                SampleWeek.MONDAY,
                                BoardPictures::carry);
                        paint(
                                theme,
                                folder.resolve("board-zoom-" + name + ".png"),
                                SampleWeek.MONDAY,
                                BoardPictures::zoom);
                        paint(
                                theme,
                                folder.resolve("board-open-" + name + ".png"),
                                SampleWeek.MONDAY,
                                BoardPictures::open);
                        paint(
                                theme,
                                folder.resolve("board-place-" + name + ".png"),
                                SampleWeek.MONDAY,
                                BoardPictures::place);
                        paint(
                                theme,
                                folder.resolve("board-keys-" + name + ".png"),
                                SampleWeek.MONDAY,
                                BoardPictures::keys);
                        paint(
                                theme,
                                folder.resolve("board-autumn-" + name + ".png"),
                                LocalDate.of(2026, 10, 19),
                                BoardPictures::search);
                    }
                    done.countDown();
                });
        done.await();
        Platform.exit();
    }

    private static void narrow(Path folder) {
        var model =
                new TestDesk(SampleWeek.bookings(SampleWeek.MONDAY), new TestDesk.Feed())
                        .open(SampleWeek.MONDAY);
        var view = new BoardView(model);
        var scene = new Scene(view, 790, 600);
        Theme.LIGHT.dress(scene);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        scene.snapshot(null);
        write(scene, folder.resolve("board-narrow.png"));
        stage.close();
        view.onLeave();
    }

    private interface Act {
        void on(RosterBoardViewModel model, BoardView view);
    }

    private static void paint(Theme theme, Path file, LocalDate monday, Act act) {
        var model = new TestDesk(SampleWeek.bookings(monday), new TestDesk.Feed()).open(monday);
        var view = new BoardView(model);
        var scene = new Scene(view, WIDTH, HEIGHT);
        theme.dress(scene);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        view.lookup("#board").requestFocus();
        scene.snapshot(null);
        act.on(model, view);
        scene.snapshot(null);
        scene.snapshot(null);
        write(scene, file);
        stage.close();
        view.onLeave();
    }

    private static Booking someOpen(RosterBoardViewModel model) {
        return model.reader().pictureProperty().get().orElseThrow().unassigned().bookings().get(3);
    }

    private static void carry(RosterBoardViewModel model, BoardView view) {
        var booking = someOpen(model);
        model.cursor().to(booking);
        model.moves().pickUp(booking);
        model.moves()
                .carryTo(
                        new Slot(
                                Optional.of(SampleWeek.worker(7)),
                                booking.when().start().plus(Duration.ofMinutes(45))));
    }

    private static void zoom(RosterBoardViewModel model, BoardView view) {
        var board = (coop.equalcare.hatstand.rostering.ui.board.BoardPane) view.lookup("#board");
        for (int i = 0; i < 5; i++) {
            board.zoom(true);
        }
        var hanif =
                model.reader()
                        .pictureProperty()
                        .get()
                        .orElseThrow()
                        .lane(Optional.of(SampleWeek.worker(8)))
                        .orElseThrow();
        model.cursor().to(hanif.bookings().get(2));
    }

    private static void open(RosterBoardViewModel model, BoardView view) {
        model.toNextOpen();
        var board = view.lookup("#board");
        board.requestFocus();
        javafx.event.Event.fireEvent(
                board,
                new javafx.scene.input.KeyEvent(
                        javafx.scene.input.KeyEvent.KEY_PRESSED,
                        "",
                        "",
                        javafx.scene.input.KeyCode.F2,
                        false,
                        false,
                        false,
                        false));
    }

    /** A new booking that clashes, said before it is saved. */
    private static void place(RosterBoardViewModel model, BoardView view) {
        var hanif =
                model.reader()
                        .pictureProperty()
                        .get()
                        .orElseThrow()
                        .lane(Optional.of(SampleWeek.worker(8)))
                        .orElseThrow();
        model.cursor().to(hanif.bookings().get(1));
        ((javafx.scene.control.Button) view.lookup("#board-new")).fire();
        ((javafx.scene.control.TextField) view.lookup("#booking-form-start-time")).setText("22:00");
        ((javafx.scene.control.TextField) view.lookup("#booking-form-end-time")).setText("7");
        ((javafx.scene.control.TextField) view.lookup("#booking-form-worker")).setText("a");
    }

    private static void keys(RosterBoardViewModel model, BoardView view) {
        ((javafx.scene.control.Button) view.lookup("#board-keys")).fire();
        model.moves()
                .move(
                        someOpen(model),
                        new Slot(
                                Optional.of(SampleWeek.worker(12)),
                                someOpen(model).when().start()));
    }

    private static void search(RosterBoardViewModel model, BoardView view) {
        model.searchProperty().set("fred");
    }

    private static void write(Scene scene, Path file) {
        var image = scene.snapshot(null);
        var width = (int) scene.getWidth();
        var height = (int) scene.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
