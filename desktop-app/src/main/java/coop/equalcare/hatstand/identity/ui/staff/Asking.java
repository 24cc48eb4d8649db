package coop.equalcare.hatstand.identity.ui.staff;

import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;

/**
 * One more question below somebody's line: what they have in their hand or their head, or are at
 * work on, would stop working. Whoever presses Enter too fast leaves it as it is.
 */
public final class Asking extends VBox {

    /**
     * What is done if it is really meant.
     *
     * @param id how its button and the one beside it begin
     * @param words of its button
     */
    public record Deed(String id, String words, Runnable action) {}

    private final VBox lines;
    private final HBox row;
    private final Button really;
    private final Button not;

    /**
     * @param lines in which the row of that person is, with the deed's button at its end
     * @param above what is said or asked for before the buttons
     */
    public Asking(VBox lines, HBox row, Texts texts, List<? extends Node> above, Deed deed) {
        this.lines = lines;
        this.row = row;
        getStyleClass().add("asking");
        really = new Button(deed.words());
        really.setId(deed.id() + "-really");
        really.setOnAction(_ -> deed.action().run());
        not = new Button(texts.get("identity.staff.not"));
        not.setId(deed.id() + "-not");
        not.getStyleClass().add("flat");
        not.setOnAction(_ -> leaveIt());
        var buttons = new HBox(really, not);
        buttons.getStyleClass().add("keeping");
        getChildren().setAll(above);
        getChildren().add(buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /** In the place of any other question. */
    public void ask() {
        really.getStyleClass().add("danger");
        show(not);
    }

    /**
     * The same, of something that is given and takes nothing away: the keys go where it is typed.
     */
    public void askFor(Node field) {
        really.getStyleClass().add("accent");
        show(field);
    }

    private void show(Node first) {
        lines.getChildren().removeIf(Asking.class::isInstance);
        lines.getChildren().add(lines.getChildren().indexOf(row) + 1, this);
        first.requestFocus();
    }

    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            leaveIt();
            key.consume();
        }
    }

    /** The question is gone, and the keys are where they were. */
    private void leaveIt() {
        lines.getChildren().remove(this);
        row.getChildren().getLast().requestFocus();
    }
}
