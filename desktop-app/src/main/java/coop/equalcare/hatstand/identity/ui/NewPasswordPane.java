package coop.equalcare.hatstand.identity.ui;

import coop.equalcare.hatstand.platform.text.Texts;

import org.kordamp.ikonli.javafx.FontIcon;

/** Somebody on their way in chooses the password that they will come with from now on. */
final class NewPasswordPane extends Prompt {

    NewPasswordPane(SignInViewModel model, SignInStep.NewPassword asked, Texts texts) {
        super(texts);
        who(asked.who());
        say(asked.firstTime() ? "identity.new_password.first" : "identity.new_password.why");
        var password = field("identity.new_password.password", "new-password", new SecretField());
        var again = field("identity.new_password.again", "new-password-again", new SecretField());
        say("identity.new_password.rule");
        main(
                "identity.new_password.keep",
                "new-password-keep",
                new FontIcon("fth-check"),
                () -> model.chooseNew(asked, password.take(), again.take()));
        other("identity.enter.somebody_else", "sign-in-somebody-else", model::startAgain);
    }
}
