package coop.equalcare.hatstand.shell;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

@ExtendWith(ApplicationExtension.class)
class CommandPaletteUiTest {

    private Button before;
    private CommandPalette palette;
    private Scene scene;

    @Start
    void show(Stage stage) {
        var texts = new Texts(Locale.UK, ZoneId.of("Europe/London"), List.of("shell"));
        before = new Button("before");
        palette =
                new CommandPalette(
                        texts, List.of(new Command("New person", "fth-plus", "", () -> {})));
        scene = new Scene(new StackPane(before, palette), 600, 500);
        stage.setScene(scene);
        stage.show();
        before.requestFocus();
    }

    @Test
    void tab_stays_in_it_and_asking_for_it_again_keeps_the_way_back(FxRobot robot) {
        robot.interact(palette::open);
        robot.push(KeyCode.TAB);
        robot.interact(palette::open);
        robot.push(KeyCode.TAB);
        assertThat(scene.getFocusOwner().getId()).isEqualTo("palette-words");

        robot.push(KeyCode.ESCAPE);

        assertThat(palette.isVisible()).isFalse();
        assertThat(scene.getFocusOwner()).isEqualTo(before);
    }
}
