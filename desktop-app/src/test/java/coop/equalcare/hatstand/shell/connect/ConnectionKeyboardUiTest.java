package coop.equalcare.hatstand.shell.connect;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.platform.database.ConnectionProfile;
import coop.equalcare.hatstand.platform.database.Databases;
import coop.equalcare.hatstand.platform.files.ConnectionProfiles;
import coop.equalcare.hatstand.platform.fx.Direct;
import coop.equalcare.hatstand.platform.fx.KeyWalk;
import coop.equalcare.hatstand.platform.fx.Theme;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The first screen, by keys alone. */
@ExtendWith(ApplicationExtension.class)
class ConnectionKeyboardUiTest {

    @TempDir Path folder;

    private final List<String> opened = new ArrayList<>();
    private Scene scene;

    @Start
    void show(Stage stage) {
        var model =
                new ConnectionViewModel(
                        new Databases(List.of(), () -> false),
                        ConnectionProfiles.in(folder),
                        new Direct(),
                        (database, coOp) -> {
                            opened.add(coOp.orElse("one that was there"));
                            database.close();
                        });
        var texts = new Texts(Locale.UK, ZoneId.of("Europe/London"), List.of("shell", "platform"));
        scene =
                new Scene(
                        new ConnectionView(model, texts, Optional.of(() -> opened.add("demo"))),
                        980,
                        900);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void a_file_is_made_and_opened(FxRobot robot) {
        var file = folder.resolve("care.mv.db");
        var keys = new KeyWalk(robot, scene);

        keys.tabTo("connect-create").enter();
        keys.isSomewhere().tabTo("connect-co-op").type("Calder Care");
        keys.tabTo("connect-file").type(file.toString());
        keys.tabTo("connect-secret").type("seven hats on a stand");
        keys.tabTo("connect-again").type("seven hats on a stand").enter();

        assertThat(opened).containsExactly("Calder Care");
        assertThat(ConnectionProfiles.in(folder).recent())
                .contains(new ConnectionProfile.Standalone(file));
    }

    @Test
    void a_server_is_tried_and_what_it_says_is_read(FxRobot robot) {
        var keys = new KeyWalk(robot, scene);

        keys.tabTo("connect-standalone").press(KeyCode.RIGHT).isSomewhere().space();
        keys.tabTo("connect-host").type("localhost").tabTo("connect-port").type("x");
        keys.tabTo("connect-test").enter();

        assertThat(new ConnectionDriver(robot).notice()).isNotBlank();
        keys.isSomewhere();
    }
}
