package coop.equalcare.hatstand.shell.connect;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.platform.database.ConnectionProfile;
import coop.equalcare.hatstand.platform.database.Databases;
import coop.equalcare.hatstand.platform.files.ConnectionProfiles;
import coop.equalcare.hatstand.platform.fx.AccessibleNames;
import coop.equalcare.hatstand.platform.fx.Direct;
import coop.equalcare.hatstand.platform.fx.Theme;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

@ExtendWith(ApplicationExtension.class)
class ConnectionUiTest {

    private static final String PASSPHRASE = "seven hats on a stand";

    @TempDir static Path folder;

    private final ConnectionProfiles profiles = ConnectionProfiles.in(folder);
    private final List<String> opened = new ArrayList<>();
    private ConnectionView view;

    @Start
    void show(Stage stage) {
        // The screen's thread may wait here: Direct runs everything on it.
        var databases = new Databases(List.of(), () -> false);
        var model =
                new ConnectionViewModel(
                        databases,
                        profiles,
                        new Direct(),
                        (database, coOp) -> {
                            opened.add(coOp.orElse("one that was there"));
                            database.close();
                        });
        var texts = new Texts(Locale.UK, ZoneId.of("Europe/London"), List.of("shell", "platform"));
        view = new ConnectionView(model, texts, Optional.of(() -> opened.add("demo")));
        var scene = new Scene(view, 980, 900);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void a_host_that_refuses_is_told_with_what_to_do(FxRobot robot) throws IOException {
        var screen =
                new ConnectionDriver(robot)
                        .press("shared")
                        .type("host", "localhost")
                        .type("port", Integer.toString(freePort()))
                        .type("database", "hatstand")
                        .type("user", "cora")
                        .type("secret", "guess")
                        .press("test");

        assertThat(screen.said("what")).startsWith("localhost does not answer on port");
        assertThat(screen.said("next")).startsWith("Check the port");
    }

    @Test
    void a_new_file_is_made_opened_and_remembered_without_its_passphrase(FxRobot robot) {
        var file = folder.resolve("care.mv.db");
        new ConnectionDriver(robot)
                .press("standalone")
                .press("create")
                .type("co-op", "Calder Care")
                .type("file", file.toString())
                .type("secret", PASSPHRASE)
                .type("again", PASSPHRASE)
                .press("open");

        assertThat(opened).containsExactly("Calder Care");
        assertThat(profiles.recent()).contains(new ConnectionProfile.Standalone(file));
        assertThat(folder.resolve("connections.json")).content().doesNotContain(PASSPHRASE);
    }

    @Test
    void two_different_passphrases_are_not_taken(FxRobot robot) {
        var screen =
                new ConnectionDriver(robot)
                        .press("standalone")
                        .press("create")
                        .type("co-op", "Calder Care")
                        .type("file", folder.resolve("other.mv.db").toString())
                        .type("secret", PASSPHRASE)
                        .type("again", PASSPHRASE + "s")
                        .press("open");

        assertThat(screen.notice()).startsWith("The two passphrases are not the same");
        assertThat(folder.resolve("other.mv.db")).doesNotExist();
    }

    @Test
    void what_is_missing_is_asked_for(FxRobot robot) {
        var screen = new ConnectionDriver(robot).press("shared").type("host", "").press("test");

        assertThat(screen.notice()).startsWith("Say on which server the database is");
    }

    @Test
    void the_demo_is_one_press_away(FxRobot robot) {
        new ConnectionDriver(robot).press("demo");

        assertThat(opened).containsExactly("demo");
    }

    @Test
    void everything_that_can_be_focused_has_a_name(FxRobot robot) {
        var screen = new ConnectionDriver(robot).press("standalone");
        assertThat(AccessibleNames.missingIn(view)).isEmpty();

        screen.press("shared");
        assertThat(AccessibleNames.missingIn(view)).isEmpty();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
