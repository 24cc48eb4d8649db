package coop.equalcare.hatstand.identity.ui;

import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;

import org.kordamp.ikonli.javafx.FontIcon;

/** Asks for a code of the telephone, or for one of those for the day on which it is gone. */
final class CodePane extends Prompt {

    CodePane(SignInViewModel model, SignInStep.Code asked, Texts texts) {
        super(texts);
        who(asked.who());
        say("identity.code.why");
        var code = field("identity.code.code", "sign-in-code", new TextField());
        var another = new CheckBox(texts.get("identity.code.another"));
        another.setId("code-another");
        another.setWrapText(true);
        getChildren().add(another);
        main(
                "identity.enter.go",
                "sign-in-go",
                new FontIcon("fth-log-in"),
                () -> {
                    var typed = code.getText();
                    code.clear();
                    model.giveCode(asked, typed, another.isSelected());
                });
        other("identity.enter.somebody_else", "sign-in-somebody-else", model::startAgain);
        say("identity.code.lost");
    }
}
