package coop.equalcare.hatstand.people.ui;

import coop.equalcare.hatstand.people.domain.People;

import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.testfx.api.FxRobot;

import java.util.List;

/** What a person does on the people screen, in their words. */
final class PeopleDriver {

    private final FxRobot robot;

    PeopleDriver(FxRobot robot) {
        this.robot = robot;
    }

    PeopleDriver search(String words) {
        robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        robot.interact(() -> field("#people-search").setText(words));
        return this;
    }

    PeopleDriver chooseFirst() {
        robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
        return this;
    }

    PeopleDriver addPerson() {
        robot.clickOn("#people-add");
        return this;
    }

    PeopleDriver change() {
        robot.clickOn("#person-edit");
        return this;
    }

    PeopleDriver type(String field, String text) {
        robot.clickOn("#form-" + field);
        robot.interact(() -> field("#form-" + field).setText(text));
        robot.press(KeyCode.TAB).release(KeyCode.TAB);
        return this;
    }

    PeopleDriver save() {
        robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        return this;
    }

    PeopleDriver escape() {
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        return this;
    }

    PeopleDriver press(String id) {
        robot.clickOn("#" + id);
        return this;
    }

    boolean offers(String id) {
        return robot.lookup("#" + id).tryQuery().isPresent();
    }

    String said(String field) {
        return robot.lookup("#form-" + field + "-message").queryAs(Label.class).getText();
    }

    String typed(String field) {
        return field("#form-" + field).getText();
    }

    String shownName() {
        return robot.lookup("#person-name").queryAs(Labeled.class).getText();
    }

    String copied() {
        var text = new String[1];
        robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return text[0];
    }

    @SuppressWarnings("unchecked")
    List<String> listed() {
        ListView<People.Line> list = robot.lookup("#people-list").queryAs(ListView.class);
        return list.getItems().stream().map(People.Line::name).toList();
    }

    private TextField field(String selector) {
        return robot.lookup(selector).queryAs(TextField.class);
    }
}
