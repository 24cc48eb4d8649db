package coop.equalcare.hatstand.shell.lock;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.fx.Notice;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Objects;

/** What a locked desk shows: nothing of what was on it, and how its owner comes back. */
public final class LockView extends StackPane {

    private final LockViewModel model;
    private final Texts texts;

    private final VBox notices = new VBox();
    private final PasswordField secret = new PasswordField();
    private final Button unlock = new Button();
    private final Button leave = new Button();
    private final VBox leaving = new VBox();

    public LockView(LockViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        layOut();
        bind();
    }

    private void layOut() {
        getStyleClass().addAll("sign-in", "locked");
        getStylesheets()
                .add(
                        Objects.requireNonNull(
                                        LockView.class.getResource(
                                                "/coop/equalcare/hatstand/shell/connect.css"))
                                .toExternalForm());
        var name = new Label(texts.get("shell.navigation.name"), new FontIcon("fth-umbrella"));
        name.getStyleClass().add("wordmark");
        notices.setId("lock-notices");
        var card = card();
        card.getStyleClass().addAll("card", "lock-card");
        var middle = new VBox(name, card);
        middle.getStyleClass().add("middle");
        var scroll = new ScrollPane(new StackPane(middle));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        getChildren().setAll(scroll);
    }

    private VBox card() {
        var title = new Label(texts.get("shell.lock.title"), new FontIcon("fth-lock"));
        title.getStyleClass().add("page-title");
        var card = new VBox(title, muted("shell.lock.why", model.person()), notices);
        if (model.asked() != Unlocking.Asked.NOTHING) {
            card.getChildren().add(asked());
        }
        unlock.setId("lock-unlock");
        unlock.setText(texts.get("shell.lock.unlock"));
        unlock.setGraphic(new FontIcon("fth-unlock"));
        unlock.getStyleClass().add("accent");
        unlock.setDefaultButton(true);
        unlock.setMaxWidth(Double.MAX_VALUE);
        leave.setId("lock-leave");
        leave.setText(texts.get("shell.lock.leave", model.person()));
        leave.getStyleClass().add("flat");
        leave.setMaxWidth(Double.MAX_VALUE);
        leaving.getStyleClass().add("asked");
        leaving.setManaged(false);
        card.getChildren().addAll(unlock, leave, leaving);
        return card;
    }

    private Node asked() {
        var key =
                model.asked() == Unlocking.Asked.PASSWORD
                        ? "shell.lock.password"
                        : "shell.lock.server_password";
        secret.setId("lock-password");
        var label = new Label(texts.get(key));
        label.getStyleClass().add("strong");
        label.setLabelFor(secret);
        secret.setAccessibleText(label.getText());
        var box = new VBox(label, secret);
        box.getStyleClass().add("asked");
        return box;
    }

    private Label muted(String key, Object... values) {
        var words = new Label(texts.get(key, values));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        return words;
    }

    private void bind() {
        unlock.setOnAction(_ -> model.unlock(typed()));
        leave.setOnAction(_ -> askToLeave(model::signOut));
        unlock.disableProperty().bind(model.busyProperty());
        secret.disableProperty().bind(model.busyProperty());
        model.busyProperty()
                .subscribe(
                        busy -> {
                            if (!busy) {
                                focusFirst();
                            }
                        });
        model.refusalProperty().subscribe(this::say);
    }

    /** Where somebody types who comes back. */
    public void focusFirst() {
        (model.asked() == Unlocking.Asked.NOTHING ? unlock : secret).requestFocus();
    }

    private void say(List<Finding> reasons) {
        notices.getChildren()
                .setAll(
                        reasons.stream()
                                .map(it -> new Notice(it.severity(), texts.of(it)))
                                .toList());
        notices.setManaged(!reasons.isEmpty());
    }

    /**
     * Whoever is not there cannot be asked whether they wanted to save.
     *
     * @param then what is done if somebody insists
     */
    public void askToLeave(Runnable then) {
        var really = new Button(texts.get("shell.lock.leave_really"));
        really.setId("lock-leave-really");
        really.getStyleClass().add("danger");
        really.setMaxWidth(Double.MAX_VALUE);
        really.setOnAction(_ -> then.run());
        var not = new Button(texts.get("shell.lock.leave_not"));
        not.setId("lock-leave-not");
        not.getStyleClass().add("flat");
        not.setMaxWidth(Double.MAX_VALUE);
        not.setCancelButton(true);
        not.setOnAction(_ -> stay());
        leaving.getChildren().setAll(muted("shell.lock.leave_why", model.person()), really, not);
        asksToLeave(true);
        not.requestFocus();
    }

    private void stay() {
        leaving.getChildren().clear();
        asksToLeave(false);
        leave.requestFocus();
    }

    private void asksToLeave(boolean asked) {
        leaving.setManaged(asked);
        leave.setVisible(!asked);
        leave.setManaged(!asked);
    }

    private char[] typed() {
        var typed = secret.getCharacters();
        var copy = new char[typed.length()];
        for (var index = 0; index < copy.length; index++) {
            copy[index] = typed.charAt(index);
        }
        secret.clear();
        return copy;
    }
}
