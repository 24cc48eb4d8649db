package coop.equalcare.hatstand.payroll.ui;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;

import org.testfx.api.FxRobot;

import java.util.List;
import java.util.stream.Collectors;

/** What a person does on the payroll screen, in their words. */
final class PayrollDriver {

    private final FxRobot robot;

    PayrollDriver(FxRobot robot) {
        this.robot = robot;
    }

    PayrollDriver pressPrepare() {
        robot.clickOn("#payroll-prepare");
        return this;
    }

    PayrollDriver pressRates() {
        robot.clickOn("#payroll-rates");
        return this;
    }

    List<?> rates() {
        return robot.lookup("#payroll-rates-list").queryAs(TableView.class).getItems();
    }

    /** From the first thing that the run lacks to the form. */
    PayrollDriver mendFirst() {
        return press("payroll-attention-mend-0");
    }

    PayrollDriver press(String button) {
        robot.clickOn("#" + button);
        return this;
    }

    PayrollDriver typeRate(String pounds, String source) {
        robot.clickOn("#payroll-rate-pounds").write(pounds);
        robot.clickOn("#payroll-rate-source").write(source);
        return this;
    }

    PayrollDriver enter() {
        robot.push(KeyCode.ENTER);
        return this;
    }

    boolean isFocused(String id) {
        return robot.lookup("#" + id).query().isFocused();
    }

    PayrollDriver withPast() {
        robot.clickOn("#payroll-rates-past");
        return this;
    }

    PayrollDriver pressNew() {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        return this;
    }

    PayrollDriver go() {
        robot.clickOn("#payroll-prepare-go");
        return this;
    }

    String state() {
        return robot.lookup("#payroll-run-state").queryAs(Label.class).getText();
    }

    String who() {
        return robot.lookup("#payroll-run-who").queryAs(Label.class).getText();
    }

    String total() {
        return robot.lookup("#payroll-run-total").queryAs(Label.class).getText();
    }

    boolean canApprove() {
        return !robot.lookup("#payroll-approve").queryAs(Button.class).isDisabled();
    }

    String wordsIn(String part) {
        return robot.from(robot.lookup("#" + part)).lookup(".label").queryAll().stream()
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining("\n"));
    }

    PayrollDriver approve() {
        robot.clickOn("#payroll-approve");
        return this;
    }

    PayrollDriver yes() {
        robot.clickOn("#payroll-yes");
        return this;
    }

    PayrollDriver enterOnFirstLine() {
        TreeTableView<?> table = robot.lookup("#payroll-lines").queryAs(TreeTableView.class);
        robot.interact(
                () -> {
                    table.requestFocus();
                    table.getSelectionModel().select(1);
                });
        robot.push(KeyCode.ENTER);
        return this;
    }

    String sum() {
        return robot.lookup("#payroll-why-sum").queryAs(Label.class).getText();
    }

    PayrollDriver escape() {
        robot.push(KeyCode.ESCAPE);
        return this;
    }

    boolean shows(String id) {
        return robot.lookup("#" + id).queryAll().stream().anyMatch(Node::isVisible);
    }

    PayrollDriver exportTo(String folder) {
        robot.clickOn("#payroll-export");
        robot.interact(
                () -> robot.lookup("#payroll-folder").queryAs(TextField.class).setText(folder));
        robot.clickOn("#payroll-write");
        return this;
    }

    String file() {
        return robot.lookup("#payroll-file").queryAs(TextField.class).getText();
    }

    /** Everything that Tab stops at and that has nothing to say to a screen reader. */
    List<Node> nameless() {
        return robot
                .lookup(node -> node.isFocusTraversable() && node.isVisible())
                .queryAll()
                .stream()
                .filter(node -> isBlank(node.queryAccessibleAttribute(AccessibleAttribute.TEXT)))
                .filter(node -> isBlank(node.getAccessibleText()))
                .toList();
    }

    private static boolean isBlank(Object text) {
        return text == null || text.toString().isBlank();
    }
}
