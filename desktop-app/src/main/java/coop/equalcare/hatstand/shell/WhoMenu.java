package coop.equalcare.hatstand.shell;

import coop.equalcare.hatstand.platform.fx.Theme;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

/** Who is at the desk; behind it, how the window looks, and the ways out. */
final class WhoMenu extends MenuButton {

    /** What the menu does to the window. */
    record Deeds(Runnable resetColumns, Runnable lock, Runnable signOut, Runnable quit) {}

    private final ShellView.Surroundings surroundings;
    private final Texts texts;
    private final WindowSettings settings;
    private final VBox words = new VBox();

    WhoMenu(
            ShellView.Surroundings surroundings,
            Texts texts,
            WindowSettings settings,
            Deeds deeds) {
        this.surroundings = surroundings;
        this.texts = texts;
        this.settings = settings;
        layOut();
        getItems()
                .setAll(
                        dark(),
                        scale("shell.view.larger", KeyCode.PLUS, settings::enlarge),
                        scale("shell.view.smaller", KeyCode.MINUS, settings::lessen),
                        item("shell.view.columns", "fth-columns", deeds.resetColumns()),
                        lockAfter(),
                        new SeparatorMenuItem(),
                        item("shell.person.lock", "fth-lock", deeds.lock()),
                        item("shell.person.sign_out", "fth-log-out", deeds.signOut()),
                        item("shell.person.quit", "fth-power", deeds.quit()));
    }

    private void layOut() {
        var person = surroundings.person();
        var name = new Label(person);
        name.getStyleClass().add("strong");
        var hats = new Label(surroundings.hats());
        hats.getStyleClass().addAll("muted", "small");
        words.getChildren().setAll(name, hats);
        var avatar = new Label(person.substring(0, person.offsetByCodePoints(0, 1)));
        avatar.getStyleClass().addAll("avatar", "hue-1");
        var who = new HBox(avatar, words);
        who.getStyleClass().add("who");
        setGraphic(who);
        setId("shell-who");
        setAccessibleText(texts.get("shell.person.menu", person, surroundings.hats()));
        setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("who-menu");
    }

    void showWords(boolean shown) {
        words.setManaged(shown);
        words.setVisible(shown);
    }

    private CheckMenuItem dark() {
        var dark = new CheckMenuItem(texts.get("shell.view.dark"));
        settings.themeProperty().subscribe(theme -> dark.setSelected(theme == Theme.DARK));
        dark.setOnAction(
                _ -> settings.themeProperty().set(dark.isSelected() ? Theme.DARK : Theme.LIGHT));
        return dark;
    }

    /** How long nobody may be there; in a demo, where nothing is secret, also for ever. */
    private Menu lockAfter() {
        var menu = new Menu(texts.get("shell.lock.after"));
        menu.setId("shell-lock-after");
        var group = new ToggleGroup();
        var minutes = settings.lockMinutesProperty(surroundings.demo());
        for (var choice : WindowSettings.lockChoices(surroundings.demo())) {
            var item = new RadioMenuItem(texts.get("shell.lock.minutes", choice));
            item.setToggleGroup(group);
            item.setSelected(minutes.get() == choice);
            item.setOnAction(_ -> minutes.set(choice));
            menu.getItems().add(item);
        }
        return menu;
    }

    private MenuItem scale(String key, KeyCode code, Runnable action) {
        var item = new MenuItem(texts.get(key));
        item.setAccelerator(
                new KeyCodeCombination(
                        code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private MenuItem item(String key, String icon, Runnable action) {
        var item = new MenuItem(texts.get(key), new FontIcon(icon));
        item.setId(key.replace('.', '-'));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
