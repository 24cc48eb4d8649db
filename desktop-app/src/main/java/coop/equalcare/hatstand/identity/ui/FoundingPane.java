package coop.equalcare.hatstand.identity.ui;

import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.control.TextField;

import org.kordamp.ikonli.javafx.FontIcon;

/** The first one of a new co-op says who they are. */
final class FoundingPane extends Prompt {

    private final SecretField password = new SecretField();
    private final SecretField again = new SecretField();

    FoundingPane(SignInViewModel model, Texts texts) {
        super(texts);
        title("identity.found.title");
        say("identity.found.why");
        var name = field("identity.found.name", "founder-name", new TextField());
        name.textProperty().bindBidirectional(model.founderProperty());
        if (model.asksForPassword()) {
            field("identity.new_password.password", "founder-password", password);
            field("identity.new_password.again", "founder-again", again);
            say("identity.new_password.rule");
        }
        main(
                "identity.found.start",
                "founder-start",
                new FontIcon("fth-check"),
                () -> model.found(password.take(), again.take()));
    }
}
