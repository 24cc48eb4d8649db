package coop.equalcare.hatstand.shell.lock;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.fx.AccessibleNames;
import coop.equalcare.hatstand.platform.fx.Direct;
import coop.equalcare.hatstand.platform.fx.KeyWalk;
import coop.equalcare.hatstand.platform.fx.Theme;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

@ExtendWith(ApplicationExtension.class)
class LockUiTest {

    /** Opens for one password. */
    private record OnePassword(Asked asked) implements Unlocking {

        @Override
        public List<Finding> tryToOpen(char[] typed) {
            return asked == Asked.NOTHING || new String(typed).equals("otter lamp Tuesday")
                    ? List.of()
                    : List.of(Finding.block("shell.status.away"));
        }
    }

    private final List<String> happened = new ArrayList<>();
    private Stage stage;

    @Start
    void show(Stage shown) {
        stage = shown;
    }

    @Test
    void whoever_knows_the_password_is_back_without_the_mouse(FxRobot robot) {
        show(robot, Unlocking.Asked.PASSWORD);

        robot.write("otter lamp Tuesday").push(KeyCode.ENTER);

        assertThat(happened).containsExactly("unlocked");
    }

    @Test
    void a_wrong_one_is_said_and_typed_again_at_once(FxRobot robot) {
        show(robot, Unlocking.Asked.PASSWORD);

        robot.write("something else").push(KeyCode.ENTER);
        assertThat(robot.lookup("#lock-notices .label").queryAs(Labeled.class).getText())
                .startsWith("The database cannot be reached.");
        robot.write("otter lamp Tuesday").push(KeyCode.ENTER);

        assertThat(happened).containsExactly("unlocked");
    }

    @Test
    void in_a_demo_one_key_is_enough(FxRobot robot) {
        show(robot, Unlocking.Asked.NOTHING);

        robot.push(KeyCode.ENTER);

        assertThat(happened).containsExactly("unlocked");
    }

    @Test
    void somebody_else_signs_the_other_one_out_after_a_warning(FxRobot robot) {
        show(robot, Unlocking.Asked.PASSWORD);

        robot.clickOn("#lock-leave");
        assertThat(happened).isEmpty();
        robot.clickOn("#lock-leave-really");

        assertThat(happened).containsExactly("signed out");
    }

    @Test
    void by_keys_alone_one_thinks_again_and_signs_the_other_one_out(FxRobot robot) {
        show(robot, Unlocking.Asked.PASSWORD);
        var keys = new KeyWalk(robot, stage.getScene());

        keys.tabTo("lock-leave").enter();
        assertThat(keys.isSomewhere().standsOn()).isEqualTo("lock-leave-not");
        keys.escape();
        assertThat(happened).isEmpty();
        assertThat(keys.standsOn()).isEqualTo("lock-leave");
        keys.enter().backTo("lock-leave-really").enter();

        assertThat(happened).containsExactly("signed out");
    }

    private void show(FxRobot robot, Unlocking.Asked asked) {
        var texts = new Texts(Locale.UK, ZoneId.of("Europe/London"), List.of("shell", "platform"));
        robot.interact(
                () -> {
                    var model =
                            new LockViewModel(
                                    "Cora",
                                    new OnePassword(asked),
                                    new Direct(),
                                    new LockViewModel.Ways(
                                            () -> happened.add("unlocked"),
                                            () -> happened.add("signed out")));
                    var view = new LockView(model, texts);
                    var scene = new Scene(view, 800, 600);
                    Theme.LIGHT.dress(scene);
                    stage.setScene(scene);
                    stage.show();
                    view.focusFirst();
                    assertThat(AccessibleNames.missingIn(view)).isEmpty();
                });
    }
}
