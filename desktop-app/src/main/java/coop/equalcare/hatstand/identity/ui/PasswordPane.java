package coop.equalcare.hatstand.identity.ui;

import coop.equalcare.hatstand.platform.text.Texts;

import org.kordamp.ikonli.javafx.FontIcon;

/** Asks somebody for their password, or for the code that an administrator gave them. */
final class PasswordPane extends Prompt {

    PasswordPane(SignInViewModel model, SignInStep.Password asked, Texts texts) {
        super(texts);
        who(asked.who());
        if (asked.covered().isPresent()) {
            say("identity.codes.covered");
        }
        if (asked.code()) {
            say("identity.enter.code_why");
        }
        var secret =
                field(
                        asked.code() ? "identity.enter.code" : "identity.enter.password",
                        "sign-in-password",
                        new SecretField());
        main(
                "identity.enter.go",
                "sign-in-go",
                new FontIcon("fth-log-in"),
                () -> model.givePassword(asked, secret.take()));
        other("identity.enter.somebody_else", "sign-in-somebody-else", model::startAgain);
        say(asked.code() ? "identity.enter.no_code" : "identity.enter.forgotten");
    }
}
