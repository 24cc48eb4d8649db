package coop.equalcare.hatstand.people.ui;

import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.People;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.testfx.api.FxRobot;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a person does on the people screen, in their words. */
@SuppressWarnings("unchecked")
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

    PeopleDriver chooseInList(String name) {
        ListView<People.Line> list = robot.lookup("#people-list").queryAs(ListView.class);
        robot.interact(() -> list.getSelectionModel().select(listed().indexOf(name)));
        return this;
    }

    PeopleDriver narrow(Hat hat) {
        ComboBox<Optional<Hat>> choice = robot.lookup("#people-filter-hat").queryAs(ComboBox.class);
        robot.interact(() -> choice.setValue(Optional.of(hat)));
        return this;
    }

    PeopleDriver needingAttention() {
        robot.clickOn("#people-filter-attention");
        return this;
    }

    PeopleDriver takeOut(Path folder) {
        robot.clickOn("#people-export");
        robot.interact(() -> field("#people-export-folder").setText(folder.toString()));
        robot.clickOn("#people-export-write");
        return this;
    }

    String file() {
        return field("#people-export-file").getText();
    }

    /** Ctrl+C, and what is on the clipboard then. */
    String copy() {
        robot.push(KeyCode.CONTROL, KeyCode.C);
        return copied();
    }

    /** Who is marked in the list. */
    String marked() {
        ListView<People.Line> list = robot.lookup("#people-list").queryAs(ListView.class);
        return list.getSelectionModel().getSelectedItem().name();
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

    List<String> listed() {
        ListView<People.Line> list = robot.lookup("#people-list").queryAs(ListView.class);
        return list.getItems().stream().map(People.Line::name).toList();
    }

    private TextField field(String selector) {
        return robot.lookup(selector).queryAs(TextField.class);
    }
}
