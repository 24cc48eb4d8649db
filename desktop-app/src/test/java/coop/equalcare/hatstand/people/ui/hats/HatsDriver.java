package coop.equalcare.hatstand.people.ui.hats;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import org.testfx.api.FxRobot;

import java.util.List;
import java.util.Objects;

/** What a person does about hats, in their words. */
final class HatsDriver {

    private final FxRobot robot;

    HatsDriver(FxRobot robot) {
        this.robot = robot;
    }

    /** Everything that is written where the selector says. */
    List<String> written(String selector) {
        return robot
                .from(robot.lookup(selector).queryAll())
                .lookup(".label")
                .queryAllAs(Label.class)
                .stream()
                .map(Label::getText)
                .filter(text -> Objects.nonNull(text) && !text.isEmpty())
                .toList();
    }

    /** The button of so many’th request. */
    HatsDriver answer(String deed, int request) {
        var card = List.copyOf(robot.lookup(".request").<Node>queryAll()).get(request);
        robot.clickOn(robot.from(card).lookup(".decide-" + deed).queryAs(Button.class));
        return this;
    }

    boolean offers(String deed, int request) {
        var card = List.copyOf(robot.lookup(".request").<Node>queryAll()).get(request);
        return robot.from(card).lookup(".decide-" + deed).tryQuery().isPresent();
    }

    int requests() {
        return robot.lookup(".request").queryAll().size();
    }

    HatsDriver press(String id) {
        robot.clickOn("#" + id);
        return this;
    }

    boolean shows(String id) {
        return robot.lookup("#" + id).tryQuery().filter(Node::isVisible).isPresent();
    }

    HatsDriver type(String id, String text) {
        robot.interact(() -> robot.lookup("#" + id).queryAs(TextField.class).setText(text));
        return this;
    }

    HatsDriver choose(int index) {
        robot.interact(
                () ->
                        robot.lookup("#hat-choice")
                                .queryAs(ComboBox.class)
                                .getSelectionModel()
                                .select(index));
        return this;
    }
}
