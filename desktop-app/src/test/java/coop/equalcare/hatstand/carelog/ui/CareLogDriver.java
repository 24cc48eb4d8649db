package coop.equalcare.hatstand.carelog.ui;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.testfx.api.FxRobot;

import java.util.List;
import java.util.stream.Collectors;

/** What a person does on the care log's screen, in their words. */
final class CareLogDriver {

    private final FxRobot robot;

    CareLogDriver(FxRobot robot) {
        this.robot = robot;
    }

    /** Goes with the arrow keys from row to row. */
    CareLogDriver goToRow(int row) {
        robot.interact(
                () -> {
                    list().requestFocus();
                    list().getSelectionModel().clearAndSelect(0);
                });
        for (var step = 0; step < row; step++) {
            robot.type(KeyCode.DOWN);
        }
        return this;
    }

    CareLogDriver tick() {
        robot.type(KeyCode.SPACE);
        return this;
    }

    CareLogDriver pressConfirmKeys() {
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        return this;
    }

    CareLogDriver sayYes() {
        robot.type(KeyCode.ENTER);
        return this;
    }

    CareLogDriver sayNo() {
        robot.type(KeyCode.ESCAPE);
        return this;
    }

    CareLogDriver pressAdjustKey() {
        robot.type(KeyCode.F2);
        return this;
    }

    CareLogDriver changeEndTo(String time, String reason) {
        fill("#carelog-adjust-end-time", time);
        fill("#carelog-adjust-reason", reason);
        return this;
    }

    /** Query, or answer what is queried. */
    CareLogDriver pressQueryKey() {
        robot.type(KeyCode.F4);
        return this;
    }

    /** By keys alone: down to the second person, on to the text, on to the button. */
    CareLogDriver sayForTheSecond(String words) {
        robot.type(KeyCode.DOWN).type(KeyCode.TAB);
        return sayAndSave(words);
    }

    CareLogDriver sayAndSave(String words) {
        robot.write(words);
        robot.press(KeyCode.CONTROL).type(KeyCode.TAB).release(KeyCode.CONTROL);
        robot.type(KeyCode.SPACE);
        return this;
    }

    /** Which buttons there are below the entry. */
    List<String> deeds() {
        return robot.lookup(".entry-view > .shown > .buttons > .button").queryAll().stream()
                .filter(Node::isVisible)
                .map(Node::getId)
                .toList();
    }

    CareLogDriver saveTimes() {
        robot.clickOn("#carelog-adjust-save");
        return this;
    }

    CareLogDriver showConfirmed() {
        robot.clickOn("#carelog-status-confirmed");
        return this;
    }

    CareLogDriver searchFor(String words) {
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        robot.write(words);
        return this;
    }

    String typedEnd() {
        return robot.lookup("#carelog-adjust-end-time").queryAs(TextInputControl.class).getText();
    }

    int chosenRow() {
        return list().getSelectionModel().getSelectedIndex();
    }

    /** Ctrl+C, and what is on the clipboard then. */
    String copy() {
        robot.push(KeyCode.CONTROL, KeyCode.C);
        var text = new String[1];
        robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return text[0];
    }

    String focused() {
        return list().getScene().getFocusOwner().getId();
    }

    private void fill(String field, String text) {
        robot.interact(() -> robot.lookup(field).queryAs(TextInputControl.class).setText(text));
    }

    boolean isAsked() {
        return robot.lookup("#carelog-confirm-question").tryQuery().isPresent();
    }

    boolean isAdjusting() {
        return robot.lookup("#carelog-adjust-save").tryQuery().isPresent();
    }

    String said(String area) {
        return robot.lookup(area).queryAs(Node.class).lookupAll(".label").stream()
                .map(label -> ((Labeled) label).getText())
                .collect(Collectors.joining("\n"));
    }

    String question() {
        return said("#carelog-confirm-question");
    }

    String form() {
        return said(".adjust-view");
    }

    String detail() {
        return said(".entry-view");
    }

    String notice() {
        return said("#carelog-notice");
    }

    int rows() {
        return list().getItems().size();
    }

    /** Controls that the Tab key reaches and that a screen reader could not name. */
    List<String> nameless() {
        return robot
                .lookup((Node node) -> node.isFocusTraversable() && node.isVisible())
                .queryAll()
                .stream()
                .filter(node -> !(node instanceof ScrollBar))
                .filter(node -> isBlank(node.queryAccessibleAttribute(AccessibleAttribute.TEXT)))
                .filter(node -> isBlank(node.getAccessibleText()))
                .map(Node::toString)
                .toList();
    }

    private static boolean isBlank(Object text) {
        return text == null || text.toString().isBlank();
    }

    @SuppressWarnings("unchecked")
    private ListView<CareLogItem> list() {
        return robot.lookup("#carelog-list").queryAs(ListView.class);
    }
}
