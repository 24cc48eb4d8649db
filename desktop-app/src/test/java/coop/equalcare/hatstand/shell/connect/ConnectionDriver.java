package coop.equalcare.hatstand.shell.connect;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import org.testfx.api.FxRobot;

/** What a person does on the connection screen, in their words. */
final class ConnectionDriver {

    private final FxRobot robot;

    ConnectionDriver(FxRobot robot) {
        this.robot = robot;
    }

    ConnectionDriver press(String id) {
        robot.clickOn("#connect-" + id);
        return this;
    }

    ConnectionDriver type(String field, String text) {
        robot.interact(
                () -> robot.lookup("#connect-" + field).queryAs(TextField.class).setText(text));
        return this;
    }

    String said(String part) {
        return robot.lookup("#connect-" + part).queryAs(Label.class).getText();
    }

    /** Everything in the notice that can be read. */
    String notice() {
        return String.join(
                " ",
                robot.lookup("#connect-notice .label").queryAllAs(Label.class).stream()
                        .map(Label::getText)
                        .toList());
    }
}
