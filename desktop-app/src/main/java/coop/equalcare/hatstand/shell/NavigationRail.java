package coop.equalcare.hatstand.shell;

import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

/** The screens by name, down the left side; Ctrl and a number opens one. */
final class NavigationRail extends VBox {

    private final ShellViewModel model;
    private final Texts texts;
    private final ToggleGroup group = new ToggleGroup();

    NavigationRail(ShellViewModel model, Texts texts, Node foot) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("navigation");
        var wordmark = new Label(texts.get("shell.navigation.name"), new FontIcon("fth-umbrella"));
        wordmark.getStyleClass().add("wordmark");
        var space = new Region();
        setVgrow(space, Priority.ALWAYS);
        getChildren().add(wordmark);
        model.offers().forEach(offer -> getChildren().add(button(offer)));
        getChildren().addAll(space, foot);
    }

    private ToggleButton button(ScreenOffer<?> offer) {
        var button = new ToggleButton(texts.get(offer.titleKey()), new FontIcon(offer.icon()));
        button.setId("go-" + offer.titleKey().replace('.', '-'));
        button.setAccessibleText(
                texts.get(
                        "shell.navigation.go",
                        texts.get(offer.titleKey()),
                        model.offers().indexOf(offer) + 1));
        button.setTooltip(new Tooltip(texts.get(offer.titleKey())));
        button.setToggleGroup(group);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> choose(button, offer));
        model.currentProperty()
                .subscribe(screen -> button.setSelected(offer.type().isInstance(screen)));
        return button;
    }

    /** Pressing the chosen one again goes to its first view; it never ends with none chosen. */
    private void choose(ToggleButton button, ScreenOffer<?> offer) {
        model.open(offer.home());
        button.setSelected(true);
    }
}
