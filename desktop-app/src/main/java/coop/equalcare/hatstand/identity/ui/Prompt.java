package coop.equalcare.hatstand.identity.ui;

import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.platform.fx.Avatar;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One question of the sign-in screen, in a card: what is asked, why, a field or two, a button. */
class Prompt extends VBox {

    /** Where somebody types first, or what they read or press first. */
    static final String FIRST = "first";

    private final Texts texts;

    Prompt(Texts texts) {
        this.texts = texts;
        getStyleClass().addAll("card", "prompt");
    }

    final Texts texts() {
        return texts;
    }

    /** Whose turn it is. */
    final void who(People.Line who) {
        var name = new Label(who.name());
        name.getStyleClass().add("section-title");
        var row = new HBox(new Avatar(who.name(), who.id().value()), name);
        row.getStyleClass().add("asked-one");
        getChildren().add(row);
    }

    final void title(String key, Object... values) {
        var title = new Label(texts.get(key, values));
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        getChildren().add(title);
    }

    final Label say(String key, Object... values) {
        var words = new Label(texts.get(key, values));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        getChildren().add(words);
        return words;
    }

    final <F extends TextField> F field(String key, String id, F field) {
        field.setId(id);
        var label = new Label(texts.get(key));
        label.getStyleClass().add("strong");
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
        if (lookup("." + FIRST) == null) {
            field.getStyleClass().add(FIRST);
        }
        var box = new VBox(label, field);
        box.getStyleClass().add("asked");
        getChildren().add(box);
        return field;
    }

    final Button main(String key, String id, Node icon, Runnable action) {
        var button = new Button(texts.get(key), icon);
        button.setId(id);
        button.getStyleClass().add("accent");
        button.setDefaultButton(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> action.run());
        getChildren().add(button);
        return button;
    }

    final Button other(String key, String id, Runnable action) {
        var button = new Button(texts.get(key));
        button.setId(id);
        button.getStyleClass().add("flat");
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> action.run());
        getChildren().add(button);
        return button;
    }
}
