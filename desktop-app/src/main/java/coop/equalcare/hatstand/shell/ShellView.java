package coop.equalcare.hatstand.shell;

import coop.equalcare.hatstand.platform.fx.Theme;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;

/** The window once somebody has signed in: where one can go, where one is, and who one is. */
public final class ShellView extends BorderPane {

    /**
     * What the window says about the one at the desk and their database.
     *
     * @param hats in words
     * @param connected whether the database can be reached
     */
    public record Surroundings(
            String person,
            String hats,
            String database,
            boolean demo,
            ObservableValue<Boolean> connected,
            Runnable signOut) {}

    private static final double NARROW = 1000;
    private static final String COMPACT = "compact";
    private static final double SCALE_STEP = 0.25;

    private static final List<KeyCode> DIGITS =
            List.of(
                    KeyCode.DIGIT1,
                    KeyCode.DIGIT2,
                    KeyCode.DIGIT3,
                    KeyCode.DIGIT4,
                    KeyCode.DIGIT5,
                    KeyCode.DIGIT6,
                    KeyCode.DIGIT7,
                    KeyCode.DIGIT8,
                    KeyCode.DIGIT9);

    private final ShellViewModel model;
    private final Desk desk;
    private final Texts texts;
    private final Surroundings surroundings;
    private final WindowSettings settings;
    private final StackPane content = new StackPane();
    private final VBox whoWords = new VBox();
    private final CommandPalette palette;

    public ShellView(
            ShellViewModel model, Desk desk, Surroundings surroundings, WindowSettings settings) {
        this.model = model;
        this.desk = desk;
        this.texts = desk.texts();
        this.surroundings = surroundings;
        this.settings = settings;
        this.palette = new CommandPalette(texts, commands());
        layOut();
        bind();
    }

    private void layOut() {
        getStyleClass().add("shell");
        content.setId("shell-content");
        setLeft(navigation(who()));
        setCenter(new StackPane(content, palette));
        setBottom(new StatusBar(texts, surroundings.database(), surroundings.connected()));
        if (surroundings.demo()) {
            getStyleClass().add("demo");
            setTop(demoStrip());
        }
    }

    /** Where the window is narrow, or everything in it large, the screens need the room. */
    private Node navigation(Node who) {
        var rail = new NavigationRail(model, texts, who);
        widthProperty()
                .subscribe(
                        width -> {
                            var narrow = width.doubleValue() > 0 && width.doubleValue() < NARROW;
                            rail.getStyleClass().remove(COMPACT);
                            if (narrow) {
                                rail.getStyleClass().add(COMPACT);
                            }
                            whoWords.setManaged(!narrow);
                            whoWords.setVisible(!narrow);
                        });
        return rail;
    }

    private void bind() {
        model.currentProperty().subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    }

    private void show(Screen screen) {
        leave();
        content.getChildren().setAll(open(model.offerOf(screen), screen));
    }

    private <S extends Screen> Parent open(ScreenOffer<S> offer, Screen screen) {
        return offer.open().apply(offer.type().cast(screen), desk);
    }

    /** Lets the open screen go: when another one comes, and when the person signs out. */
    public void leave() {
        for (Node child : content.getChildren()) {
            if (child instanceof Leaving leaving) {
                leaving.onLeave();
            }
        }
        content.getChildren().clear();
    }

    private void steer(KeyEvent event) {
        if (!event.isShortcutDown()) {
            return;
        }
        var index = DIGITS.indexOf(event.getCode());
        if (event.getCode() == KeyCode.K) {
            palette.open();
            event.consume();
        } else if (index >= 0 && index < model.offers().size()) {
            model.open(model.offers().get(index).home());
            event.consume();
        }
    }

    private List<Command> commands() {
        var commands = new ArrayList<Command>();
        for (var offer : model.offers()) {
            commands.add(
                    new Command(
                            texts.get("shell.palette.go", texts.get(offer.titleKey())),
                            offer.icon(),
                            texts.get("shell.palette.go_key", model.offers().indexOf(offer) + 1),
                            () -> model.open(offer.home())));
        }
        commands.add(
                new Command(texts.get("shell.palette.theme"), "fth-moon", "", this::otherTheme));
        commands.add(
                new Command(
                        texts.get("shell.view.larger"),
                        "fth-zoom-in",
                        texts.get("shell.palette.larger_key"),
                        () -> enlarge(SCALE_STEP)));
        commands.add(
                new Command(
                        texts.get("shell.view.smaller"),
                        "fth-zoom-out",
                        texts.get("shell.palette.smaller_key"),
                        () -> enlarge(-SCALE_STEP)));
        commands.add(
                new Command(
                        texts.get("shell.person.sign_out"),
                        "fth-log-out",
                        "",
                        surroundings.signOut()));
        return commands;
    }

    private void otherTheme() {
        settings.themeProperty()
                .set(settings.themeProperty().get() == Theme.DARK ? Theme.LIGHT : Theme.DARK);
    }

    private static Node avatar(String person) {
        var avatar = new Label(person.substring(0, person.offsetByCodePoints(0, 1)));
        avatar.getStyleClass().addAll("avatar", "hue-1");
        return avatar;
    }

    private Node who() {
        var name = new Label(surroundings.person());
        name.getStyleClass().add("strong");
        var hats = new Label(surroundings.hats());
        hats.getStyleClass().addAll("muted", "small");
        whoWords.getChildren().setAll(name, hats);
        var menu = new MenuButton(null, new HBox(avatar(surroundings.person()), whoWords));
        menu.setId("shell-who");
        menu.setAccessibleText(
                texts.get("shell.person.menu", surroundings.person(), surroundings.hats()));
        menu.setMaxWidth(Double.MAX_VALUE);
        ((HBox) menu.getGraphic()).getStyleClass().add("who");
        menu.getStyleClass().add("who-menu");
        menu.getItems()
                .setAll(
                        dark(),
                        scale("shell.view.larger", KeyCode.PLUS, SCALE_STEP),
                        scale("shell.view.smaller", KeyCode.MINUS, -SCALE_STEP),
                        new SeparatorMenuItem(),
                        item("shell.person.sign_out", "fth-log-out", surroundings.signOut()));
        return menu;
    }

    private CheckMenuItem dark() {
        var dark = new CheckMenuItem(texts.get("shell.view.dark"));
        dark.setSelected(settings.themeProperty().get() == Theme.DARK);
        dark.setOnAction(
                _ -> settings.themeProperty().set(dark.isSelected() ? Theme.DARK : Theme.LIGHT));
        return dark;
    }

    private MenuItem scale(String key, KeyCode code, double step) {
        var item = new MenuItem(texts.get(key));
        item.setAccelerator(
                new KeyCodeCombination(
                        code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
        item.setOnAction(_ -> enlarge(step));
        return item;
    }

    private void enlarge(double step) {
        settings.scaleProperty().set(Math.clamp(settings.scaleProperty().get() + step, 1, 4));
    }

    private MenuItem item(String key, String icon, Runnable action) {
        var item = new MenuItem(texts.get(key), new FontIcon(icon));
        item.setId(key.replace('.', '-'));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private Node demoStrip() {
        var title = new Label(texts.get("shell.demo.title"), new FontIcon("fth-alert-triangle"));
        title.getStyleClass().add("strong");
        var strip = new HBox(title, new Label(texts.get("shell.demo.what")));
        strip.getStyleClass().add("demo-strip");
        return strip;
    }
}
