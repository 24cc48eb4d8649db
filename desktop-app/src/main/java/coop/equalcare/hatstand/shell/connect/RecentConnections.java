package coop.equalcare.hatstand.shell.connect;

import coop.equalcare.hatstand.platform.database.ConnectionProfile;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Optional;

/** What was opened before, without what opens it; and the invented co-op to try things in. */
final class RecentConnections extends VBox {

    private final ConnectionViewModel model;
    private final Texts texts;
    private final Optional<Runnable> onDemo;

    RecentConnections(ConnectionViewModel model, Texts texts, Optional<Runnable> onDemo) {
        this.model = model;
        this.texts = texts;
        this.onDemo = onDemo;
        getStyleClass().add("recent");
        model.recent().subscribe(this::refill);
        refill();
    }

    private void refill() {
        getChildren().clear();
        onDemo.ifPresent(it -> getChildren().addAll(title("shell.connect.look"), demo(it)));
        getChildren().add(title("shell.connect.recent"));
        model.recent().forEach(profile -> getChildren().add(row(profile)));
        if (model.recent().isEmpty()) {
            var none = new Label(texts.get("shell.connect.recent_none"));
            none.getStyleClass().addAll("muted", "small");
            none.setWrapText(true);
            getChildren().add(none);
        }
    }

    private Label title(String key) {
        var label = new Label(texts.get(key));
        label.getStyleClass().add("section-title");
        return label;
    }

    private Node demo(Runnable open) {
        var demo =
                card(
                        texts.get("shell.connect.demo"),
                        texts.get("shell.connect.demo_what"),
                        "fth-play-circle");
        demo.setId("connect-demo");
        demo.setOnAction(_ -> open.run());
        return demo;
    }

    private Node row(ConnectionProfile profile) {
        var card =
                switch (profile) {
                    case ConnectionProfile.Standalone(var file) ->
                            card(
                                    String.valueOf(file.getFileName()),
                                    String.valueOf(file.getParent()),
                                    "fth-hard-drive");
                    case ConnectionProfile.Shared shared ->
                            card(
                                    shared.database(),
                                    texts.get(
                                            "shell.connect.user_at", shared.user(), shared.host()),
                                    "fth-server");
                };
        var number = model.recent().indexOf(profile);
        card.setId("recent-" + number);
        card.setOnAction(_ -> model.fill(profile));
        HBox.setHgrow(card, Priority.ALWAYS);
        var forget = new Button(null, new FontIcon("fth-x"));
        forget.setId("forget-" + number);
        forget.getStyleClass().add("flat");
        forget.setAccessibleText(texts.get("shell.connect.forget", card.getAccessibleText()));
        forget.setOnAction(_ -> model.forget(profile));
        var row = new HBox(card, forget);
        row.getStyleClass().add("row");
        return row;
    }

    private static Button card(String name, String where, String icon) {
        var title = new Label(name);
        title.getStyleClass().add("strong");
        var place = new Label(where);
        place.getStyleClass().addAll("muted", "small");
        var words = new VBox(title, place);
        words.setMinWidth(0);
        var inside = new HBox(new FontIcon(icon), words);
        inside.getStyleClass().add("inside");
        var card = new Button(null, inside);
        card.getStyleClass().add("choice");
        card.setAccessibleText(name + ", " + where);
        card.setMaxWidth(Double.MAX_VALUE);
        return card;
    }
}
