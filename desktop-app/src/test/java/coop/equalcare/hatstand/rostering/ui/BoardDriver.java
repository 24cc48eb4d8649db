package coop.equalcare.hatstand.rostering.ui;

import coop.equalcare.hatstand.platform.fx.FxThread;
import coop.equalcare.hatstand.rostering.domain.Booking;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;

import org.testfx.api.FxRobot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What a coordinator does on the board, in their words. */
final class BoardDriver {

    private final FxRobot robot;

    BoardDriver(FxRobot robot) {
        this.robot = robot;
    }

    /** Presses on a booking and takes it to the lane of somebody, at the same time of day. */
    BoardDriver carry(Booking booking, String toLane) {
        var from = onScreen(card(booking));
        var to = onScreen(lane(toLane));
        robot.moveTo(from.getCenterX(), from.getCenterY());
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(from.getCenterX(), (from.getCenterY() + to.getCenterY()) / 2);
        robot.moveTo(from.getCenterX(), to.getCenterY());
        return this;
    }

    /** The same, and so far sideways. */
    BoardDriver carryTo(Booking booking, String toLane, double sideways) {
        carry(booking, toLane);
        robot.moveBy(sideways, 0);
        return this;
    }

    String days() {
        return look(() -> robot.lookup("#board-days").<Label>query().getText());
    }

    String chosenSpan() {
        return look(
                () ->
                        robot.lookup("#board-span .toggle-button")
                                .match(ToggleButton::isSelected)
                                .<ToggleButton>query()
                                .getText());
    }

    BoardDriver drop() {
        robot.release(MouseButton.PRIMARY);
        return this;
    }

    BoardDriver press(KeyCode... keys) {
        robot.push(keys);
        return this;
    }

    /** A click elsewhere comes first, or this one might be the second of a double click. */
    BoardDriver standOn(Booking booking) {
        robot.clickOn("#board-days");
        robot.clickOn(card(booking));
        return this;
    }

    /** Types over what a field of the form holds. */
    BoardDriver type(String field, String words) {
        robot.clickOn("#booking-form-" + field);
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        robot.write(words);
        return this;
    }

    /** By Tab alone, from wherever one is, to a field of the form. */
    BoardDriver goTo(String field) {
        for (var steps = 0; steps < 40 && !isOn(field); steps++) {
            robot.push(KeyCode.TAB);
        }
        if (!isOn(field)) {
            throw new AssertionError("no way by keys to " + field);
        }
        return this;
    }

    private boolean isOn(String field) {
        return look(() -> robot.lookup("#booking-form-" + field).<Node>query().isFocused());
    }

    /** A click into a field of the form, and nothing typed. */
    BoardDriver lookInto(String field) {
        robot.clickOn("#booking-form-" + field);
        return this;
    }

    /** Which of two times the form offers, where the clocks show one twice. */
    List<String> turns(String field) {
        return look(
                () -> {
                    var picker = turnPicker(field);
                    return picker.isVisible()
                            ? picker.getItems().stream()
                                    .map(picker.getConverter()::toString)
                                    .toList()
                            : List.of();
                });
    }

    String turn(String field) {
        return look(
                () -> {
                    var picker = turnPicker(field);
                    return picker.getConverter().toString(picker.getValue());
                });
    }

    BoardDriver chooseTurn(String field, int which) {
        robot.interact(() -> turnPicker(field).getSelectionModel().select(which));
        return this;
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Boolean> turnPicker(String field) {
        return robot.lookup("#booking-form-" + field + "-turn").queryAs(ComboBox.class);
    }

    BoardDriver fire(String button) {
        robot.interact(() -> robot.lookup("#" + button).<ButtonBase>query().fire());
        return this;
    }

    BoardDriver write(String words) {
        robot.write(words);
        return this;
    }

    /** Clicks twice in the lane of somebody, below or above a booking. */
    BoardDriver doubleClickIn(String toLane, Booking at) {
        var time = onScreen(card(at));
        var lane = onScreen(lane(toLane));
        var board = robot.lookup("#board").<Node>query();
        pressTwice(board, new Point2D(time.getMinX() + 4, lane.getCenterY()));
        return this;
    }

    BoardDriver doubleClickOn(Booking booking) {
        var card = card(booking);
        var middle = onScreen(card);
        pressTwice(card, new Point2D(middle.getCenterX(), middle.getCenterY()));
        return this;
    }

    /** The second press of a double click; on a busy machine two real ones come too far apart. */
    private void pressTwice(Node on, Point2D screen) {
        robot.interact(() -> Event.fireEvent(on, SecondPress.on(on, screen)));
    }

    /** Takes a booking by the edge at its end and pulls it there. */
    BoardDriver pullEnd(Booking booking, double pixels) {
        var from = onScreen(card(booking));
        robot.moveTo(from.getMaxX() - 1, from.getCenterY());
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(from.getMaxX() - 1 + pixels / 2, from.getCenterY());
        robot.moveTo(from.getMaxX() - 1 + pixels, from.getCenterY());
        return this;
    }

    double widthOf(Booking booking) {
        return onScreen(card(booking)).getWidth();
    }

    String formVerdict() {
        return look(() -> words(robot.lookup("#booking-form-verdict").<Parent>query()));
    }

    String formLength() {
        return look(() -> robot.lookup("#booking-form-length").<Label>query().getText());
    }

    String field(String field) {
        return look(() -> robot.lookup("#booking-form-" + field).<TextField>query().getText());
    }

    boolean canSave() {
        return look(() -> !robot.lookup("#booking-form-save").<Button>query().isDisabled());
    }

    String heard() {
        var board = robot.lookup("#board").<Node>query();
        return look(
                () ->
                        String.valueOf(
                                ((Node)
                                                board.queryAccessibleAttribute(
                                                        AccessibleAttribute.FOCUS_ITEM))
                                        .queryAccessibleAttribute(AccessibleAttribute.TEXT)));
    }

    List<String> menu() {
        return look(
                () ->
                        Window.getWindows().stream()
                                .filter(ContextMenu.class::isInstance)
                                .map(ContextMenu.class::cast)
                                .flatMap(menu -> menu.getItems().stream())
                                .filter(item -> item.getText() != null && !item.isDisable())
                                .map(MenuItem::getText)
                                .toList());
    }

    /** What is on the screen is looked at between two frames, never in the middle of one. */
    private static <T> T look(Supplier<T> at) {
        return FxThread.ask(at);
    }

    boolean showsForm() {
        return shows("booking-form");
    }

    boolean shows(String sheet) {
        return robot.lookup("#" + sheet).tryQuery().isPresent();
    }

    /** All that can be read on a sheet beside the board. */
    String sheet(String id) {
        return look(() -> words(robot.lookup("#" + id).<Node>query()));
    }

    String verdict() {
        var bubble = robot.lookup("#board-verdict").<Parent>query();
        return look(() -> bubble.isVisible() ? words(bubble) : "");
    }

    /** What the lane's header says of it while something is carried. */
    String answerOf(String name) {
        var answer = (Label) lane(name).lookup(".lane-answer");
        return look(() -> answer.isVisible() ? answer.getAccessibleText() : "");
    }

    /** What the search says of how many it finds. */
    String found() {
        return look(() -> robot.lookup("#board-search-found").<Label>query().getText());
    }

    double bottomOf(String control) {
        var node = robot.lookup("#" + control).<Node>query();
        return look(() -> node.localToScene(node.getLayoutBounds()).getMaxY());
    }

    String notice() {
        var label = robot.lookup("#board-notice").<Label>query();
        return look(() -> label.getParent().isVisible() ? label.getText() : "");
    }

    String status() {
        return look(() -> robot.lookup("#board-status").<Label>query().getText());
    }

    Node card(Booking booking) {
        return look(
                () ->
                        robot.lookup("#booking-" + booking.id().value())
                                .match(Node::isVisible)
                                .query());
    }

    private Parent lane(String name) {
        return look(
                () ->
                        robot.lookup(".lane-header")
                                .<Parent>match(
                                        header ->
                                                header.isVisible() && words(header).contains(name))
                                .query());
    }

    private static Bounds onScreen(Node node) {
        return look(() -> node.localToScreen(node.getLayoutBounds()));
    }

    private static String words(Node node) {
        return everythingIn(node).stream()
                .filter(BoardDriver::isSeen)
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .map(Label::getText)
                .collect(Collectors.joining("\n"));
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    static List<Node> everythingIn(Node node) {
        var all = new ArrayList<Node>(List.of(node));
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> all.addAll(everythingIn(child)));
        }
        return all;
    }
}
