package coop.equalcare.hatstand.audit.ui;

import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

import org.testfx.api.FxRobot;

/** What somebody does on the screen of the trail. */
final class AuditDriver {

    private final FxRobot robot;

    AuditDriver(FxRobot robot) {
        this.robot = robot;
    }

    int lines() {
        return robot.lookup("#audit-table").queryAs(TableView.class).getItems().size();
    }

    AuditDriver who(String name) {
        return type("#audit-who", name);
    }

    AuditDriver about(String name) {
        return type("#audit-about", name);
    }

    private AuditDriver type(String field, String text) {
        robot.interact(() -> robot.lookup(field).queryAs(TextField.class).setText(text));
        return this;
    }

    AuditDriver press(String deed) {
        robot.interact(() -> robot.lookup("#audit-" + deed).queryAs(Button.class).fire());
        return this;
    }

    boolean can(String deed) {
        return !robot.lookup("#audit-" + deed).queryAs(Button.class).isDisabled();
    }

    boolean says(String words) {
        return robot.lookup(words).tryQuery().isPresent();
    }
}
