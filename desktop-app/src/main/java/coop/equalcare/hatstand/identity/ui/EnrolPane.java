package coop.equalcare.hatstand.identity.ui;

import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

/** Connects an authenticator app: by its camera, or by typing. */
final class EnrolPane extends Prompt {

    EnrolPane(SignInViewModel model, SignInStep.Enrolling asked, Texts texts) {
        super(texts);
        getStyleClass().add("wide");
        title("identity.enrol.title");
        say("identity.enrol.why");
        getChildren().add(secret(model, asked));
        var code = field("identity.enrol.first_code", "enrol-code", new TextField());
        main(
                "identity.enrol.go",
                "enrol-go",
                new FontIcon("fth-check"),
                () -> {
                    var typed = code.getText();
                    code.clear();
                    model.enrol(asked, typed);
                });
        switch (asked.later()) {
            case NO -> {}
            case WITHOUT_HATS ->
                    other("identity.enrol.later", "enrol-later", () -> model.later(asked));
            case WITH_ALL -> other("identity.enrol.go_on", "enrol-later", () -> model.later(asked));
        }
        other("identity.enter.somebody_else", "sign-in-somebody-else", model::startAgain);
    }

    private Node secret(SignInViewModel model, SignInStep.Enrolling asked) {
        var issuer = texts().get("identity.enrol.issuer", model.coOp());
        var picture =
                new QrCode(
                        asked.secret().uri(issuer, asked.who().name()),
                        texts().get("identity.enrol.picture"));
        var scan = new Label(texts().get("identity.enrol.scan"));
        var type = new Label(texts().get("identity.enrol.type"));
        var letters = new TextArea(asked.secret().inGroups());
        letters.setId("enrol-secret");
        letters.setEditable(false);
        letters.setWrapText(true);
        letters.setPrefRowCount(3);
        letters.setPrefColumnCount(20);
        letters.getStyleClass().add("letters");
        letters.setAccessibleText(texts().get("identity.enrol.letters"));
        for (var words : new Label[] {scan, type}) {
            words.setWrapText(true);
            words.setMinHeight(USE_PREF_SIZE);
        }
        var words = new VBox(scan, type, letters);
        words.getStyleClass().add("asked");
        HBox.setHgrow(words, Priority.ALWAYS);
        var both = new HBox(picture, words);
        both.getStyleClass().add("connecting");
        return both;
    }
}
