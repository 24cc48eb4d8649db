package coop.equalcare.hatstand.platform.fx;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.Optional;
import java.util.stream.Stream;

/** Where the keys stand once what they stood on is gone, is made anew, or has only just come. */
public final class KeyFocus {

    private KeyFocus() {}

    /** Stands on the first that can be used in a part of the screen, if there is one. */
    public static void first(Parent part) {
        part.applyCss();
        usable(part).findFirst().ifPresent(Node::requestFocus);
    }

    /** Stands in a part of the screen, if not there already. */
    public static void enter(Parent part) {
        if (!standsIn(part)) {
            first(part);
        }
    }

    public static boolean standsIn(Parent part) {
        return owner(part).filter(node -> isIn(node, part)).isPresent();
    }

    /** Makes a part anew; keys that stood in it stay with what is called the same, or in it. */
    public static void keep(Parent part, Runnable remake) {
        var stood = owner(part).filter(node -> isIn(node, part));
        remake.run();
        stood.ifPresent(
                before -> {
                    if (owner(part).filter(now -> isIn(now, part) && isUsable(now)).isEmpty()) {
                        again(part, Optional.ofNullable(before.getId()));
                    }
                });
    }

    private static void again(Parent part, Optional<String> id) {
        part.applyCss();
        id.flatMap(it -> usable(part).filter(node -> it.equals(node.getId())).findFirst())
                .ifPresentOrElse(Node::requestFocus, () -> first(part));
    }

    /** Escape anywhere in a part of the screen. */
    public static void onEscape(Node part, Runnable then) {
        part.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        then.run();
                        event.consume();
                    }
                });
    }

    /**
     * What leads to a screen hands on to it the keys that are the screen’s own wherever the keys
     * stand.
     *
     * @param screens holds the open screen
     */
    public static void handOn(Node leading, Parent screens) {
        leading.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (isForScreen(event)) {
                        screens.getChildrenUnmodifiable()
                                .forEach(screen -> Event.fireEvent(screen, event));
                        event.consume();
                    }
                });
    }

    private static boolean isForScreen(KeyEvent event) {
        var code = event.getCode();
        return event.isShortcutDown()
                || code.isFunctionKey()
                || code == KeyCode.PAGE_UP
                || code == KeyCode.PAGE_DOWN;
    }

    private static Optional<Node> owner(Parent part) {
        return Optional.ofNullable(part.getScene())
                .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()));
    }

    private static boolean isIn(Node node, Parent part) {
        return Stream.<Node>iterate(node, at -> at != null, Node::getParent)
                .anyMatch(at -> at == part);
    }

    private static Stream<Node> usable(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        if (isUsable(node)) {
            return Stream.of(node);
        }
        var isWhole =
                node instanceof Control
                        && !(node instanceof ScrollPane)
                        && !(node instanceof SplitPane);
        return node instanceof Parent parent && !isWhole
                ? parent.getChildrenUnmodifiable().stream().flatMap(KeyFocus::usable)
                : Stream.empty();
    }

    private static boolean isUsable(Node node) {
        return node.isFocusTraversable() && node.isVisible() && !node.isDisabled();
    }
}
