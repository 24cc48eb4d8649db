package coop.equalcare.hatstand.shell;

import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** The question before something typed would be lost: save it, discard it, or stay with it. */
final class LeaveQuestion extends StackPane {

    private final ShellViewModel model;
    private final Texts texts;

    private final Label what = new Label();
    private final Button save = new Button();
    private final Button discard = new Button();
    private final Button stay = new Button();
    private @Nullable Node before;

    LeaveQuestion(ShellViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        layOut();
        bind();
    }

    private void layOut() {
        setId("leave-question");
        getStyleClass().add("question-layer");
        var title = new Label(texts.get("shell.leave.title"));
        title.getStyleClass().add("section-title");
        what.setId("leave-what");
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        button(save, "leave-save", "shell.leave.save", "accent");
        button(discard, "leave-discard", "shell.leave.discard", "danger");
        button(stay, "leave-stay", "shell.leave.stay", "flat");
        var answers = new HBox(discard, stay, save);
        answers.getStyleClass().add("answers");
        var card = new VBox(title, what, answers);
        card.getStyleClass().addAll("card", "question");
        card.setMaxHeight(USE_PREF_SIZE);
        getChildren().setAll(card);
        setVisible(false);
    }

    private void button(Button button, String id, String key, String style) {
        button.setId(id);
        button.setMnemonicParsing(true);
        button.setText(texts.get(key));
        button.setAccessibleText(button.getText().replace("_", ""));
        button.getStyleClass().add(style);
        button.setMinWidth(Region.USE_PREF_SIZE);
    }

    private void bind() {
        save.setOnAction(_ -> model.save());
        discard.setOnAction(_ -> model.discard());
        stay.setOnAction(_ -> model.stay());
        addEventHandler(KeyEvent.KEY_PRESSED, this::byKey);
    }

    private void byKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.stay();
            event.consume();
        }
    }

    /** Where the person was when it was asked is where they are when they stay. */
    void show(Optional<ShellViewModel.Question> question) {
        if (question.isPresent() && !isVisible()) {
            before = getScene() == null ? null : getScene().getFocusOwner();
        }
        setVisible(question.isPresent());
        question.ifPresent(asked -> what.setText(texts.of(asked.work().what())));
    }

    /** Enter saves: the answer that loses nothing has the focus. */
    void focus(boolean asking) {
        if (asking) {
            save.requestFocus();
        } else if (before != null) {
            before.requestFocus();
            before = null;
        }
    }
}
