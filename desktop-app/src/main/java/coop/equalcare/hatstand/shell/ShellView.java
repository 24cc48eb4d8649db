package coop.equalcare.hatstand.shell;

import coop.equalcare.hatstand.platform.fx.KeyFocus;
import coop.equalcare.hatstand.platform.fx.Theme;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The window once somebody has signed in: where one can go, where one is, and who one is. */
public final class ShellView extends BorderPane {

    /**
     * What the window says about the one at the desk and their database.
     *
     * @param hats in words
     * @param connected whether the database can be reached
     * @param reminders what waits for this person
     * @param lock shows nothing until the one at the desk comes back
     * @param quit closes the window
     */
    public record Surroundings(
            String person,
            String hats,
            String database,
            boolean demo,
            ObservableValue<Boolean> connected,
            ObservableList<Reminder> reminders,
            Runnable signOut,
            Runnable lock,
            Runnable quit) {}

    private static final double NARROW = 1000;
    private static final String COMPACT = "compact";

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
    private final BorderPane rooms = new BorderPane();
    private final CommandPalette palette;
    private final LeaveQuestion question;

    public ShellView(
            ShellViewModel model, Desk desk, Surroundings surroundings, WindowSettings settings) {
        this.model = model;
        this.desk = desk;
        this.texts = desk.texts();
        this.surroundings = surroundings;
        this.settings = settings;
        this.palette = new CommandPalette(texts, commands());
        this.question = new LeaveQuestion(model, texts);
        layOut();
        bind();
    }

    private void layOut() {
        getStyleClass().add("shell");
        content.setId("shell-content");
        rooms.setLeft(navigation());
        rooms.setCenter(new StackPane(content, palette));
        setCenter(new StackPane(rooms, question));
        setBottom(
                new StatusBar(
                        texts,
                        surroundings.database(),
                        surroundings.connected(),
                        surroundings.reminders(),
                        desk.jobs().running()));
        if (surroundings.demo()) {
            getStyleClass().add("demo");
            setTop(demoStrip());
        }
    }

    /** Where the window is narrow, or everything in it large, the screens need the room. */
    private Node navigation() {
        var who =
                new WhoMenu(
                        surroundings,
                        texts,
                        settings,
                        new WhoMenu.Deeds(
                                desk.tables()::reset,
                                surroundings.lock(),
                                this::signOut,
                                this::quit));
        var rail = new NavigationRail(model, texts, who);
        KeyFocus.handOn(rail, content);
        widthProperty()
                .subscribe(
                        width -> {
                            var narrow = width.doubleValue() > 0 && width.doubleValue() < NARROW;
                            rail.getStyleClass().remove(COMPACT);
                            if (narrow) {
                                rail.getStyleClass().add(COMPACT);
                            }
                            who.showWords(!narrow);
                        });
        return rail;
    }

    private void bind() {
        model.watch(this::unsaved);
        model.currentProperty().subscribe(this::show);
        model.askingProperty().subscribe(this::ask);
        addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    }

    private void show(Screen screen) {
        KeyFocus.keep(
                content,
                () -> {
                    leave();
                    content.getChildren().setAll(open(model.offerOf(screen), screen));
                });
    }

    private <S extends Screen> Parent open(ScreenOffer<S> offer, Screen screen) {
        return offer.open().apply(offer.type().cast(screen), desk);
    }

    private Optional<Unsaved> unsaved() {
        return leaving().flatMap(open -> open.unsaved().stream()).findFirst();
    }

    private Stream<Leaving> leaving() {
        return content.getChildren().stream()
                .filter(Leaving.class::isInstance)
                .map(Leaving.class::cast);
    }

    private void ask(Optional<ShellViewModel.Question> asked) {
        var asking = asked.isPresent();
        question.show(asked);
        rooms.setDisable(asking);
        question.focus(asking);
    }

    /** Goes on at once, or asks first about what is not saved on the open screen. */
    public void leaveFor(Runnable then) {
        model.leave(then);
    }

    /** Nobody is there: what is secret on the open screen is forgotten, what was typed stays. */
    public void lock() {
        palette.setVisible(false);
        leaving().forEach(Leaving::onLock);
    }

    /** Lets the open screen go: when another one comes, and when the person signs out. */
    public void leave() {
        leaving().forEach(Leaving::onLeave);
        content.getChildren().clear();
    }

    private void steer(KeyEvent event) {
        if (!event.isShortcutDown() || (question.isVisible() && event.getCode() != KeyCode.L)) {
            return;
        }
        var index = DIGITS.indexOf(event.getCode());
        if (event.getCode() == KeyCode.K) {
            palette.open();
            event.consume();
        } else if (event.getCode() == KeyCode.L) {
            surroundings.lock().run();
            event.consume();
        } else if (event.getCode() == KeyCode.Q) {
            quit();
            event.consume();
        } else if (index >= 0 && index < model.offers().size()) {
            model.open(model.offers().get(index).home());
            KeyFocus.enter(content);
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
        model.offers().forEach(offer -> commands.addAll(commandsOf(offer)));
        commands.add(
                new Command(texts.get("shell.palette.theme"), "fth-moon", "", this::otherTheme));
        commands.add(
                new Command(
                        texts.get("shell.view.larger"),
                        "fth-zoom-in",
                        texts.get("shell.palette.larger_key"),
                        settings::enlarge));
        commands.add(
                new Command(
                        texts.get("shell.view.smaller"),
                        "fth-zoom-out",
                        texts.get("shell.palette.smaller_key"),
                        settings::lessen));
        commands.add(
                new Command(
                        texts.get("shell.palette.columns"),
                        "fth-columns",
                        "",
                        desk.tables()::reset));
        commands.add(
                new Command(texts.get("shell.palette.stop"), "fth-x", "", desk.jobs()::cancelAll));
        commands.add(
                new Command(
                        texts.get("shell.person.lock"),
                        "fth-lock",
                        texts.get("shell.palette.lock_key"),
                        surroundings.lock()));
        commands.add(
                new Command(texts.get("shell.person.sign_out"), "fth-log-out", "", this::signOut));
        commands.add(
                new Command(
                        texts.get("shell.person.quit"),
                        "fth-power",
                        texts.get("shell.palette.quit_key"),
                        this::quit));
        return commands;
    }

    private List<Command> commandsOf(ScreenOffer<?> offer) {
        return offer.commands().stream()
                .filter(model::may)
                .map(
                        command ->
                                new Command(
                                        texts.get(command.titleKey()),
                                        command.icon(),
                                        texts.get(command.keysKey()),
                                        () -> model.begin(offer, () -> begin(command))))
                .toList();
    }

    private void begin(ScreenCommand<?> command) {
        content.getChildren().stream()
                .filter(Parent.class::isInstance)
                .map(Parent.class::cast)
                .forEach(command::run);
    }

    private void signOut() {
        leaveFor(surroundings.signOut());
    }

    /** The window itself asks, as it does when it is closed with the mouse. */
    private void quit() {
        surroundings.quit().run();
    }

    private void otherTheme() {
        settings.themeProperty()
                .set(settings.themeProperty().get() == Theme.DARK ? Theme.LIGHT : Theme.DARK);
    }

    private Node demoStrip() {
        var title = new Label(texts.get("shell.demo.title"), new FontIcon("fth-alert-triangle"));
        title.getStyleClass().add("strong");
        var strip = new HBox(title, new Label(texts.get("shell.demo.what")));
        strip.getStyleClass().add("demo-strip");
        return strip;
    }
}
