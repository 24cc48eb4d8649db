package coop.equalcare.hatstand.shell;

import javafx.geometry.Bounds;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.testfx.api.FxRobot;

/** What a person does with the window, in their words. */
final class ShellDriver {

    private final FxRobot robot;

    ShellDriver(FxRobot robot) {
        this.robot = robot;
    }

    ShellDriver goByNumber(KeyCode digit) {
        robot.push(KeyCode.CONTROL, digit);
        return this;
    }

    ShellDriver run(String words) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write(words);
        robot.push(KeyCode.ENTER);
        return this;
    }

    ShellDriver push(KeyCode... keys) {
        robot.push(keys);
        return this;
    }

    ShellDriver press(String id) {
        robot.clickOn("#" + id);
        return this;
    }

    boolean asks() {
        return robot.lookup("#leave-question").query().isVisible();
    }

    boolean isAt(String words) {
        return robot.lookup(".toggle-button").queryAllAs(ToggleButton.class).stream()
                .anyMatch(button -> button.isSelected() && button.getText().equals(words));
    }

    boolean shows(String id) {
        return !robot.lookup("#" + id).queryAll().isEmpty();
    }

    boolean covers(String over, String under) {
        return bounds(over).contains(bounds(under));
    }

    private Bounds bounds(String id) {
        var node = robot.lookup("#" + id).query();
        return node.localToScene(node.getLayoutBounds());
    }
}
