package coop.equalcare.hatstand.platform.fx;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what a person can focus and a screen reader could not name. */
public final class AccessibleNames {

    /** Parts of a list that speak through their items. */
    private static final Set<AccessibleRole> SPEAK_BY_ITEMS =
            Set.of(AccessibleRole.SCROLL_PANE, AccessibleRole.SCROLL_BAR);

    private AccessibleNames() {}

    public static List<String> missingIn(Parent root) {
        return all(root)
                .filter(node -> node.isFocusTraversable() && isShown(node))
                .filter(node -> !SPEAK_BY_ITEMS.contains(node.getAccessibleRole()))
                .filter(node -> !isNamed(node))
                .map(node -> node.getTypeSelector() + "#" + node.getId())
                .toList();
    }

    static boolean isNamed(Node node) {
        var given = Objects.requireNonNullElse(node.getAccessibleText(), "");
        var spoken = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        return !given.isBlank() || spoken != null && !spoken.toString().isBlank();
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static Stream<Node> all(Parent root) {
        return Stream.concat(
                Stream.of(root),
                root.getChildrenUnmodifiable().stream()
                        .flatMap(
                                node ->
                                        node instanceof Parent parent
                                                ? all(parent)
                                                : Stream.of(node)));
    }
}
