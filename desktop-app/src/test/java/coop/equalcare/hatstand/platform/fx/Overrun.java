package coop.equalcare.hatstand.platform.fx;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeTableCell;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds words that run out of what they stand in, to the left or to the right, and buttons whose
 * words are cut.
 */
public final class Overrun {

    /** Letters may lean over their edge by this much. */
    private static final double LEAN = 1.5;

    private static final List<String> MEANT_TO = List.of("booking", "day-header", "day-name");

    private Overrun() {}

    public static List<String> in(Parent root) {
        var outside =
                shown(root)
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .filter(text -> !text.getText().isBlank())
                        .flatMap(text -> runsOutOf(text).map(it -> told(text, it)).stream());
        var cut =
                shown(root)
                        .filter(Button.class::isInstance)
                        .map(Button.class::cast)
                        .filter(Button::isTextTruncated)
                        .map("the words of %s are cut"::formatted);
        return Stream.concat(outside, cut).toList();
    }

    private static String told(Text text, Node out) {
        var words = text.getText();
        return "“%s” of %s runs out of %s %s"
                .formatted(
                        words.substring(0, Math.min(words.length(), 40)),
                        Objects.toString(text.getParent().getId(), text.getParent().toString()),
                        out.getTypeSelector(),
                        out.getStyleClass());
    }

    private static Stream<Node> shown(Node node) {
        if (!node.isVisible() || node instanceof TextInputControl) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(Overrun::shown))
                : Stream.of(node);
    }

    private static Optional<Node> runsOutOf(Text text) {
        var words = inScene(text);
        for (Node at = text.getParent(); at != null && !isMeantTo(at); at = at.getParent()) {
            if (at instanceof Region && !isWithin(words, inScene(at))) {
                return Optional.of(at);
            }
            if (isWindow(at)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * On the board a card’s words may stand in the free time after it, an hour’s name across its
     * line; and what is longer than the window is seen through a clip.
     */
    private static boolean isMeantTo(Node node) {
        return node.getClip() != null || MEANT_TO.stream().anyMatch(node.getStyleClass()::contains);
    }

    /** What is wider than what it is seen through, because one can scroll. */
    private static boolean isWindow(Node node) {
        return node instanceof TableCell
                || node instanceof TreeTableCell
                || node instanceof ScrollPane;
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static boolean isWithin(Bounds words, Bounds around) {
        return words.getMinX() >= around.getMinX() - LEAN
                && words.getMaxX() <= around.getMaxX() + LEAN;
    }
}
