package coop.equalcare.hatstand.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.platform.files.Preferences;

import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

@ExtendWith(ApplicationExtension.class)
class MainWindowUiTest {

    @TempDir Path home;

    private final List<Runnable> asked = new ArrayList<>();
    private Stage stage;
    private MainWindow window;

    @Start
    void show(Stage shown) {
        stage = new Stage();
        window =
                new MainWindow(stage, new WindowMemory(Preferences.in(home)), asked::add, () -> {});
        window.show("Hatstand", new StackPane());
    }

    @Test
    void a_window_closes_only_once_what_is_typed_may_be_left(FxRobot robot) {
        robot.interact(window::close);
        assertThat(asked).hasSize(1);
        assertThat(stage.isShowing()).isTrue();

        robot.interact(asked.getFirst());
        assertThat(stage.isShowing()).isFalse();
    }

    @Test
    void the_window_has_the_picture_of_the_installers(FxRobot robot) {
        assertThat(stage.getIcons()).singleElement().matches(icon -> !icon.isError());
        robot.interact(stage::hide);
    }
}
