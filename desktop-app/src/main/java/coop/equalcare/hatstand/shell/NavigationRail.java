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
        model.currentProperty().subscribe(_ -> mark());
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
        button.setOnAction(_ -> choose(offer));
        button.setUserData(offer);
        return button;
    }

    /**
     * The open screen stays marked until another one is open: who is asked what to do with what
     * they typed has not left yet.
     */
    private void choose(ScreenOffer<?> offer) {
        model.open(offer.home());
        mark();
    }

    private void mark() {
        var open = model.offerOf(model.currentProperty().get());
        group.getToggles().forEach(button -> button.setSelected(button.getUserData() == open));
    }
}
