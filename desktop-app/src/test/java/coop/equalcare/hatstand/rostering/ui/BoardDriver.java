package coop.equalcare.hatstand.rostering.ui;

import coop.equalcare.hatstand.platform.fx.FxThread;
import coop.equalcare.hatstand.rostering.domain.Booking;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

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
        robot.moveTo(from.getMinX() + 4, from.getCenterY());
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(from.getMinX() + 4, (from.getCenterY() + to.getCenterY()) / 2);
        robot.moveTo(from.getMinX() + 4, to.getCenterY());
        return this;
    }

    BoardDriver drop() {
        robot.release(MouseButton.PRIMARY);
        return this;
    }

    BoardDriver press(KeyCode... keys) {
        robot.push(keys);
        return this;
    }

    BoardDriver standOn(Booking booking) {
        robot.clickOn(card(booking));
        return this;
    }

    @SuppressWarnings("unchecked")
    BoardDriver chooseNext() {
        robot.interact(
                () ->
                        robot.lookup("#reassign-worker")
                                .queryAs(ListView.class)
                                .getSelectionModel()
                                .selectNext());
        return this;
    }

    /** What is on the screen is looked at between two frames, never in the middle of one. */
    private static <T> T look(Supplier<T> at) {
        return FxThread.ask(at);
    }

    boolean showsSheet() {
        return robot.lookup("#reassign").tryQuery().isPresent();
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
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .map(Label::getText)
                .collect(Collectors.joining("\n"));
    }

    static List<Node> everythingIn(Node node) {
        var all = new ArrayList<Node>(List.of(node));
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> all.addAll(everythingIn(child)));
        }
        return all;
    }
}
