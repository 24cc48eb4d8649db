package coop.equalcare.hatstand.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.identity.domain.Session;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.platform.fx.FxBackground;

import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A desk that is locked and opened again, with everything that the window really has on it. */
@ExtendWith(ApplicationExtension.class)
class DeskLockUiTest {

    @TempDir static Path home;

    private static DemoAtSeven demo;
    private static Session coordinator;

    private final FxBackground background =
            new FxBackground(
                    fault -> {
                        throw new IllegalStateException(fault);
                    });
    private final List<String> left = new ArrayList<>();
    private MainWindow window;
    private DeskLock lock;
    private SignedIn desk;

    @BeforeAll
    static void open() {
        demo = new DemoAtSeven(home);
        coordinator = demo.session(Hat.COORDINATOR);
    }

    @AfterAll
    static void shut() {
        demo.close();
    }

    @Start
    void show(Stage stage) {
        window =
                new MainWindow(
                        stage,
                        new WindowMemory(demo.program().preferences()),
                        Runnable::run,
                        () -> {});
        lock =
                new DeskLock(
                        demo.program(),
                        window,
                        background,
                        new DeskLock.Ways(() -> left.add("signed out"), () -> {}));
        desk =
                new SignedIn(
                        demo.hatstand(),
                        coordinator,
                        background,
                        demo.program().texts(),
                        window.settings(),
                        demo.program().preferences(),
                        new SignedIn.Ways(() -> {}, lock::lock, () -> {}));
        lock.sit(desk, "Hatstand");
    }

    @AfterEach
    void leave(FxRobot robot) {
        robot.interact(
                () -> {
                    lock.close();
                    desk.leave();
                });
        background.close();
    }

    @Test
    void nothing_is_left_on_the_screen_and_what_was_typed_comes_back(FxRobot robot) {
        background.settle();
        robot.push(KeyCode.SHORTCUT, KeyCode.K).write("dark");
        var typed = robot.lookup("#palette-words").queryAs(TextInputControl.class);

        robot.push(KeyCode.SHORTCUT, KeyCode.L);
        assertThat(lock.isLocked()).isTrue();
        assertThat(robot.lookup(".shell").tryQuery()).isEmpty();
        assertThat(window.stage().getTitle()).isEqualTo("Hatstand, locked");

        robot.push(KeyCode.ENTER);
        background.settle();
        assertThat(lock.isLocked()).isFalse();
        assertThat(robot.lookup(".shell").<Node>query()).isSameAs(desk.view());
        assertThat(typed.getText()).isEqualTo("dark");
    }

    @Test
    void a_dialog_is_called_off(FxRobot robot) {
        robot.interact(
                () -> {
                    var dialog = new Alert(Alert.AlertType.CONFIRMATION, "May’s address");
                    dialog.initOwner(window.stage());
                    dialog.setOnHidden(
                            _ ->
                                    left.add(
                                            dialog.getResult() == ButtonType.OK
                                                    ? "yes"
                                                    : "called off"));
                    dialog.show();
                });

        robot.interact(lock::lock);

        assertThat(Window.getWindows()).containsExactly(window.stage());
        assertThat(left).containsExactly("called off");
    }

    @Test
    void closing_a_locked_window_is_asked_about_first(FxRobot robot) {
        robot.interact(lock::lock);
        robot.interact(() -> lock.askToLeave(() -> left.add("closed")));
        assertThat(left).isEmpty();

        robot.clickOn("#lock-leave-really");

        assertThat(left).containsExactly("closed");
    }
}
