package coop.equalcare.hatstand.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;

import org.testfx.api.FxRobot;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Works a screen by keys alone, and looks at every place on which they stop: it has a name, it is
 * in view, and one sees that it has the focus.
 */
public final class KeyWalk {

    /** More stops than any screen has. */
    private static final int ROUND = 40;

    /** How far a ring may be drawn outside of what has the focus. */
    private static final int RING = 4;

    private static final String NOWHERE = "nowhere";

    private final FxRobot robot;
    private final Scene scene;

    public KeyWalk(FxRobot robot, Scene scene) {
        this.robot = robot;
        this.scene = scene;
    }

    /** With Tab to where the words of an id stand. */
    public KeyWalk tabTo(String id) {
        return walkTo(id, KeyCode.TAB);
    }

    /** With Shift and Tab to where the words of an id stand. */
    public KeyWalk backTo(String id) {
        return walkTo(id, KeyCode.SHIFT, KeyCode.TAB);
    }

    private KeyWalk walkTo(String id, KeyCode... keys) {
        var passed = new ArrayList<String>();
        while (!standsOn().equals(id)) {
            passed.add(standsOn());
            assertThat(passed).as("stops on the way to %s", id).hasSizeLessThan(ROUND);
            var before = drawn();
            robot.push(keys);
            assertThat(standsOn()).as("the stop after %s", passed).isNotEqualTo(NOWHERE);
            look(before);
        }
        return this;
    }

    public KeyWalk press(KeyCode... keys) {
        robot.push(keys);
        return this;
    }

    public KeyWalk enter() {
        return press(KeyCode.ENTER);
    }

    public KeyWalk escape() {
        return press(KeyCode.ESCAPE);
    }

    public KeyWalk space() {
        return press(KeyCode.SPACE);
    }

    /** Types over what stands in a field. */
    public KeyWalk type(String words) {
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        robot.write(words);
        return this;
    }

    /** The id of what has the focus, or what it is. */
    public String standsOn() {
        return FxThread.ask(() -> nameOf(scene.getFocusOwner()));
    }

    private static String nameOf(Node node) {
        if (node == null) {
            return NOWHERE;
        }
        return Objects.requireNonNullElseGet(node.getId(), node::getTypeSelector);
    }

    /** Keys stand somewhere that is named and in view. */
    public KeyWalk isSomewhere() {
        FxThread.ask(
                () -> {
                    namedAndInView(scene.getFocusOwner());
                    return true;
                });
        return this;
    }

    private void look(WritableImage before) {
        isSomewhere();
        var now = drawn();
        FxThread.ask(
                () -> {
                    var owner = scene.getFocusOwner();
                    assertThat(differs(before, now, around(owner)))
                            .as("one sees that %s has the focus", nameOf(owner))
                            .isTrue();
                    return true;
                });
    }

    private void namedAndInView(Node owner) {
        assertThat(owner).as("what has the focus").isNotNull();
        assertThat(AccessibleNames.isNamed(owner)).as("%s is named", nameOf(owner)).isTrue();
        assertThat(inView(owner)).as("%s is in view", nameOf(owner)).isTrue();
    }

    private boolean inView(Node owner) {
        var middle = centre(owner.localToScene(owner.getLayoutBounds()));
        return parents(owner)
                        .filter(ScrollPane.class::isInstance)
                        .map(pane -> pane.lookup(".viewport"))
                        .allMatch(it -> it.localToScene(it.getLayoutBounds()).contains(middle))
                && middle.getX() < scene.getWidth()
                && middle.getY() < scene.getHeight();
    }

    private static Point2D centre(Bounds bounds) {
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private static Stream<Parent> parents(Node node) {
        return Stream.iterate(node.getParent(), Objects::nonNull, Node::getParent);
    }

    private Bounds around(Node owner) {
        return owner.localToScene(owner.getBoundsInLocal());
    }

    private WritableImage drawn() {
        return FxThread.ask(() -> scene.snapshot(null));
    }

    private static boolean differs(WritableImage one, WritableImage other, Bounds where) {
        var left = (int) Math.max(0, where.getMinX() - RING);
        var top = (int) Math.max(0, where.getMinY() - RING);
        var right = (int) Math.min(one.getWidth(), where.getMaxX() + RING);
        var bottom = (int) Math.min(one.getHeight(), where.getMaxY() + RING);
        PixelReader first = one.getPixelReader();
        PixelReader second = other.getPixelReader();
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                if (first.getArgb(x, y) != second.getArgb(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The ids of all stops of one round with Tab. */
    public List<String> round() {
        var stops = new ArrayList<String>();
        do {
            stops.add(standsOn());
            var before = drawn();
            robot.push(KeyCode.TAB);
            look(before);
            assertThat(stops).hasSizeLessThan(ROUND);
        } while (!standsOn().equals(stops.getFirst()));
        return stops;
    }
}
