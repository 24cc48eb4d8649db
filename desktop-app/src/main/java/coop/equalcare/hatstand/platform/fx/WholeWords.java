package coop.equalcare.hatstand.platform.fx;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** Words that are cut for want of room are told whole to whoever rests the pointer on them. */
final class WholeWords {

    /** Ours, and not what a control tells of itself. */
    private static final class Whole extends Tooltip {

        Whole(String words) {
            super(words);
            setWrapText(true);
            setMaxWidth(WIDEST);
        }
    }

    private static final double WIDEST = 480;

    private WholeWords() {}

    /** As often as the window is dressed; it is watched once. */
    static void watch(Scene scene) {
        if (scene.getProperties().putIfAbsent(WholeWords.class, true) == null) {
            scene.addEventFilter(
                    MouseEvent.MOUSE_MOVED,
                    event -> at(event.getPickResult().getIntersectedNode()));
        }
    }

    private static void at(Node under) {
        for (var node = under; node != null; node = node.getParent()) {
            if (node instanceof Labeled words) {
                tell(words);
                return;
            }
        }
    }

    private static void tell(Labeled words) {
        var before = words.getTooltip();
        if (before != null && !(before instanceof Whole)) {
            return;
        }
        if (!words.isTextTruncated()) {
            words.setTooltip(null);
        } else if (before == null) {
            words.setTooltip(new Whole(words.getText()));
        } else {
            before.setText(words.getText());
        }
    }
}
