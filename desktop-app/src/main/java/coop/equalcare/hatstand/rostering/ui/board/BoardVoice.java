package coop.equalcare.hatstand.rostering.ui.board;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** Stands in for what has the focus while there is news, so that a screen reader says them. */
final class BoardVoice extends Label {

    private final Node board;
    private boolean news;

    BoardVoice(Node board) {
        this.board = board;
        setId("board-voice");
        getStyleClass().add("board-voice");
        setManaged(false);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    void say(String words) {
        setText(words);
        news = !words.isEmpty();
        board.notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    /** Somebody has gone on: what they stand on is said instead. */
    void hush() {
        news = false;
    }

    boolean hasNews() {
        return news;
    }
}
