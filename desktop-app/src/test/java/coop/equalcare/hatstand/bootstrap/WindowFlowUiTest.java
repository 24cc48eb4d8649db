package coop.equalcare.hatstand.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.platform.database.Databases;
import coop.equalcare.hatstand.platform.files.Preferences;
import coop.equalcare.hatstand.platform.fx.FxThread;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.Node;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The window from its first moment. The clock holds the making up until the test lets it go on. */
@ExtendWith(ApplicationExtension.class)
class WindowFlowUiTest {

    @TempDir Path home;

    private final CountDownLatch goOn = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private Stage stage;
    private WindowFlow flow;

    private Instant held() {
        try {
            if (!FxThread.isCurrent()) {
                goOn.await();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return DemoAtSeven.CLOCK.instant();
    }

    @Start
    void show(Stage shown) {
        stage = new Stage();
        var texts = new Texts(Locale.UK, ZoneId.of("Europe/London"), Hatstand.capabilities());
        var program =
                new Program(
                        home,
                        Preferences.in(home),
                        texts,
                        new Databases(Hatstand.rows(), FxThread::isCurrent),
                        this::held);
        flow = new WindowFlow(program, stage, closed::countDown);
        flow.openDemo();
    }

    private static boolean isThere(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }

    private void assertNoFileIsLeft() throws IOException {
        try (var files = Files.list(home.resolve("demo"))) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void the_making_of_a_demo_is_stopped_and_the_connections_are_offered(FxRobot robot)
            throws Exception {
        robot.clickOn("#waiting-job-stop");
        assertThat(robot.lookup("#waiting-job-stop").<Node>query().isDisabled()).isTrue();
        goOn.countDown();

        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> isThere(robot, "#connect-demo"));
        assertNoFileIsLeft();
        robot.interact(stage::hide);
    }

    @Test
    void closing_the_window_stops_it_too(FxRobot robot) throws Exception {
        var stop = robot.lookup("#waiting-job-stop").<Node>query();
        FxThread.run(stage::hide);
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, stop::isDisabled);
        goOn.countDown();

        assertThat(closed.await(60, TimeUnit.SECONDS)).isTrue();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(stage.isShowing()).isFalse();
        assertNoFileIsLeft();
    }

    @Test
    void closing_the_window_over_the_board_ends_the_program_and_frees_the_file(FxRobot robot)
            throws Exception {
        goOn.countDown();
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> isThere(robot, "#board"));

        robot.interact(stage::hide);

        assertThat(closed.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(robot.lookup("#board").tryQuery()).isEmpty();
        try (var again = new DemoAtSeven(home)) {
            assertThat(again.hatstand().coOp.demo()).isTrue();
        }
    }
}
