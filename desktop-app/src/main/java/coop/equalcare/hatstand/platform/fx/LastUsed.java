package coop.equalcare.hatstand.platform.fx;

import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Whether keys or the mouse were used last in a window. Whoever uses keys sees what has the focus,
 * also where the program itself has put it.
 */
final class LastUsed {

    private static final PseudoClass BY_KEYS = PseudoClass.getPseudoClass("by-keys");

    private LastUsed() {}

    /** As often as the window is dressed; it is watched once. */
    static void watch(Scene scene) {
        if (scene.getProperties().putIfAbsent(LastUsed.class, true) == null) {
            scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> mark(scene, true));
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> mark(scene, false));
        }
    }

    private static void mark(Scene scene, boolean byKeys) {
        scene.getRoot().pseudoClassStateChanged(BY_KEYS, byKeys);
    }
}
