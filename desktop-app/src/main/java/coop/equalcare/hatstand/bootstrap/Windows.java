package coop.equalcare.hatstand.bootstrap;

import coop.equalcare.hatstand.bootstrap.cli.Answer;
import coop.equalcare.hatstand.identity.domain.Session;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.database.ConnectionProfile;
import coop.equalcare.hatstand.platform.database.Dialect;
import coop.equalcare.hatstand.platform.fx.FxBackground;
import coop.equalcare.hatstand.platform.fx.FxThread;
import coop.equalcare.hatstand.platform.fx.Picture;
import coop.equalcare.hatstand.platform.fx.Theme;
import coop.equalcare.hatstand.shell.WindowSettings;

import javafx.scene.Scene;
import javafx.stage.Stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** Starts the toolkit and waits for the window to close, or draws without one. */
final class Windows {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final Program program;

    Windows(Program program) {
        this.program = program;
    }

    boolean possible() {
        return Display.isThere(System.getenv(), System.getProperties());
    }

    Answer openLastUsed() {
        program.connections().recent().stream()
                .findFirst()
                .map(ConnectionProfile::dialect)
                .ifPresent(program.databases()::prepare);
        return possible()
                ? run(WindowFlow::askForConnection)
                : Answer.refused(List.of(Finding.block("bootstrap.window.no_display")));
    }

    Answer openDemo() {
        program.databases().prepare(Dialect.H2);
        return run(WindowFlow::openDemo);
    }

    private Answer run(Consumer<WindowFlow> beginning) {
        var closed = new CountDownLatch(1);
        FxThread.start(
                () -> beginning.accept(new WindowFlow(program, new Stage(), closed::countDown)));
        await(closed);
        return Answer.done();
    }

    /**
     * From the start of the process to a board with its week on it; the window closes by itself.
     */
    Answer measureDemo() {
        if (!possible()) {
            Display.drawInMemory(System.getProperties());
        }
        program.databases().prepare(Dialect.H2);
        var ready = new CountDownLatch(1);
        var closed = new CountDownLatch(1);
        FxThread.start(
                () -> {
                    var flow = new WindowFlow(program, new Stage(), closed::countDown);
                    flow.onReady(ready::countDown);
                    flow.openDemo();
                });
        await(ready);
        var started = ProcessHandle.current().info().startInstant().orElseThrow();
        var millis = Duration.between(started, Instant.now()).toMillis();
        FxThread.stop();
        return Answer.done(Finding.note("bootstrap.demo.ready", Long.toString(millis)));
    }

    /** The board as the window would show it, in a PNG. */
    void drawBoard(Hatstand hatstand, Session session, Path file) {
        Display.drawInMemory(System.getProperties());
        FxThread.start(() -> {});
        try (var background = new FxBackground(Windows::rethrow)) {
            var signedIn =
                    FxThread.ask(
                            () ->
                                    new SignedIn(
                                            hatstand,
                                            session,
                                            background,
                                            program.texts(),
                                            new WindowSettings(),
                                            program.preferences(),
                                            new SignedIn.Ways(() -> {}, () -> {}, () -> {})));
            var scene = FxThread.ask(() -> dressed(signedIn));
            background.settle();
            Files.write(file, FxThread.ask(() -> Picture.of(scene)));
            FxThread.ask(
                    () -> {
                        signedIn.leave();
                        return file;
                    });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            FxThread.stop();
        }
    }

    private static Scene dressed(SignedIn signedIn) {
        Theme.loadFonts();
        var scene = new Scene(signedIn.view(), WIDTH, HEIGHT);
        Theme.LIGHT.dress(scene);
        return scene;
    }

    private static void rethrow(Throwable fault) {
        throw new IllegalStateException("the board could not be loaded", fault);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
