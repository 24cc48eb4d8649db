package coop.equalcare.hatstand.identity.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;

import org.testfx.api.FxRobot;

import java.util.List;

/** What somebody does on their way in. */
final class SignInDriver {

    private final FxRobot robot;

    SignInDriver(FxRobot robot) {
        this.robot = robot;
    }

    SignInDriver choose(int persona) {
        return press("#persona-" + persona);
    }

    /** Types into the field where the cursor is already. */
    SignInDriver type(String words) {
        robot.write(words);
        return this;
    }

    SignInDriver type(String field, String words) {
        robot.interact(() -> robot.lookup(field).queryAs(TextInputControl.class).setText(words));
        return this;
    }

    SignInDriver press(String button) {
        robot.interact(() -> robot.lookup(button).queryAs(Button.class).fire());
        return this;
    }

    SignInDriver tick(String box) {
        robot.interact(() -> robot.lookup(box).queryAs(CheckBox.class).setSelected(true));
        return this;
    }

    boolean asks(String field) {
        return robot.lookup(field).tryQuery().isPresent();
    }

    int personas() {
        return robot.lookup(".persona").queryAll().size();
    }

    String focused() {
        return String.valueOf(robot.lookup((Node node) -> node.isFocused()).<Node>query().getId());
    }

    List<String> said() {
        return robot.lookup("#sign-in-notices .label").queryAll().stream()
                .map(Labeled.class::cast)
                .map(Labeled::getText)
                .toList();
    }
}
