package coop.equalcare.hatstand.shell;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.fx.Direct;
import coop.equalcare.hatstand.platform.fx.Theme;
import coop.equalcare.hatstand.platform.fx.jobs.Jobs;
import coop.equalcare.hatstand.platform.text.Texts;

import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

@ExtendWith(ApplicationExtension.class)
class ShellUiTest {

    private record First() implements Screen {}

    private record Second() implements Screen {}

    private record Secret() implements Screen {}

    private final AtomicInteger left = new AtomicInteger();
    private final AtomicInteger signedOut = new AtomicInteger();
    private final AtomicInteger locked = new AtomicInteger();
    private final AtomicInteger quit = new AtomicInteger();
    private final List<String> deeds = new ArrayList<>();
    private final Jobs jobs = new Jobs(new Direct(), Runnable::run);
    private final WindowSettings settings = new WindowSettings();
    private Optional<Unsaved> typed = Optional.empty();
    private Scene scene;

    private final class Page extends StackPane implements Leaving {

        Page(String id) {
            setId(id);
        }

        @Override
        public Optional<Unsaved> unsaved() {
            return typed;
        }

        @Override
        public void onLeave() {
            left.incrementAndGet();
        }
    }

    /** A form that says what is done with it, and can be saved unless it is wrong. */
    private record Form(List<String> deeds, boolean isRight) implements Unsaved {

        @Override
        public Finding what() {
            return Finding.note("shell.demo.what");
        }

        @Override
        public void save(Runnable then) {
            deeds.add("save");
            if (isRight) {
                then.run();
            }
        }

        @Override
        public void discard() {
            deeds.add("discard");
        }
    }

    private <S extends Screen> ScreenOffer<S> offer(
            Class<S> type, S home, String title, Permission permission) {
        return new ScreenOffer<>(
                type,
                home,
                title,
                "fth-square",
                permission,
                (_, _) -> new Page(type.getSimpleName()));
    }

    private final ObservableList<Reminder> reminders = FXCollections.observableArrayList();

    @Start
    void show(Stage stage) {
        var texts = new Texts(Locale.UK, ZoneId.of("Europe/London"), List.of("shell", "platform"));
        var actor = new Actor(new PersonId(new UUID(0, 1)), Set.of(Permission.VIEW_ROSTER));
        var model =
                new ShellViewModel(
                        actor,
                        List.of(
                                offer(
                                        First.class,
                                        new First(),
                                        "shell.demo.title",
                                        Permission.VIEW_ROSTER),
                                offer(
                                        Second.class,
                                        new Second(),
                                        "shell.view.dark",
                                        Permission.VIEW_ROSTER),
                                offer(
                                        Secret.class,
                                        new Secret(),
                                        "shell.view.larger",
                                        Permission.VIEW_PAY)));
        var surroundings =
                new ShellView.Surroundings(
                        "Maya",
                        "Coordinator",
                        "a file",
                        true,
                        new SimpleObjectProperty<>(true),
                        reminders,
                        signedOut::incrementAndGet,
                        locked::incrementAndGet,
                        quit::incrementAndGet);
        scene =
                new Scene(
                        new ShellView(
                                model,
                                new Desk(
                                        actor,
                                        new Direct(),
                                        texts,
                                        model,
                                        model,
                                        jobs,
                                        TestDesks.tables(texts)),
                                surroundings,
                                settings),
                        900,
                        700);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void what_waits_for_somebody_stands_at_the_foot_until_it_is_dealt_with(FxRobot robot) {
        var opened = new AtomicInteger();
        robot.interact(
                () ->
                        reminders.add(
                                new Reminder("1 record", "fth-unlock", opened::incrementAndGet)));

        robot.clickOn("1 record");
        robot.interact(reminders::clear);

        assertThat(opened).hasValue(1);
        assertThat(robot.lookup("1 record").tryQuery()).isEmpty();
    }

    @Test
    void a_number_goes_to_a_screen_and_the_one_before_is_left(FxRobot robot) {
        var window = new ShellDriver(robot).goByNumber(KeyCode.DIGIT2);

        assertThat(window.isAt("Dark")).isTrue();
        assertThat(window.shows("Second")).isTrue();
        assertThat(window.shows("First")).isFalse();
        assertThat(left).hasValue(1);
    }

    @Test
    void what_the_hats_do_not_allow_is_not_offered(FxRobot robot) {
        var window = new ShellDriver(robot).goByNumber(KeyCode.DIGIT3);

        assertThat(window.shows("First")).isTrue();
        assertThat(window.shows("go-shell-view-larger")).isFalse();
    }

    @Test
    void the_palette_finds_by_a_part_of_the_name(FxRobot robot) {
        new ShellDriver(robot).run("switch light");

        assertThat(settings.themeProperty().get()).isEqualTo(Theme.DARK);
    }

    @Test
    void signing_out_is_a_command_too(FxRobot robot) {
        new ShellDriver(robot).run("sign out");

        assertThat(signedOut).hasValue(1);
    }

    @Test
    void what_is_not_saved_is_not_left_unasked_and_escape_stays_with_it(FxRobot robot) {
        typed = Optional.of(new Form(deeds, true));
        var window = new ShellDriver(robot).goByNumber(KeyCode.DIGIT2);

        assertThat(window.asks()).isTrue();
        window.push(KeyCode.ESCAPE);
        assertThat(window.asks()).isFalse();
        assertThat(window.isAt("DEMO")).isTrue();
        assertThat(left).hasValue(0);
        assertThat(deeds).isEmpty();
    }

    @Test
    void enter_saves_and_goes_on(FxRobot robot) {
        typed = Optional.of(new Form(deeds, true));
        var window = new ShellDriver(robot).goByNumber(KeyCode.DIGIT2).push(KeyCode.ENTER);

        assertThat(deeds).containsExactly("save");
        assertThat(window.isAt("Dark")).isTrue();
        assertThat(left).hasValue(1);
    }

    @Test
    void what_cannot_be_saved_is_not_left(FxRobot robot) {
        typed = Optional.of(new Form(deeds, false));
        var window = new ShellDriver(robot).goByNumber(KeyCode.DIGIT2).push(KeyCode.ENTER);

        assertThat(window.asks()).isFalse();
        assertThat(window.isAt("DEMO")).isTrue();
        assertThat(left).hasValue(0);
    }

    @Test
    void the_palette_asks_too_and_discarding_goes_on(FxRobot robot) {
        typed = Optional.of(new Form(deeds, true));
        var window = new ShellDriver(robot).run("go to dark").press("leave-discard");

        assertThat(deeds).containsExactly("discard");
        assertThat(window.isAt("Dark")).isTrue();
    }

    @Test
    void the_rail_asks_too_and_goes_on_marking_where_one_is(FxRobot robot) {
        typed = Optional.of(new Form(deeds, true));
        var window = new ShellDriver(robot).press("go-shell-view-dark");
        assertThat(window.covers("leave-question", "go-shell-view-dark")).isTrue();
        window.press("leave-stay");

        assertThat(window.isAt("DEMO")).isTrue();
        assertThat(window.isAt("Dark")).isFalse();
    }

    @Test
    void signing_out_asks_too(FxRobot robot) {
        typed = Optional.of(new Form(deeds, true));
        var window = new ShellDriver(robot).run("sign out");

        assertThat(signedOut).hasValue(0);
        window.press("leave-discard");
        assertThat(signedOut).hasValue(1);
    }

    @Test
    void quitting_is_a_key_and_a_command(FxRobot robot) {
        new ShellDriver(robot).push(KeyCode.CONTROL, KeyCode.Q).run("quit");

        assertThat(quit).hasValue(2);
    }

    @Test
    void long_work_is_shown_at_the_bottom_until_it_is_done(FxRobot robot) {
        var window = new ShellDriver(robot);
        var seen = new ArrayList<Boolean>();
        robot.interact(
                () ->
                        jobs.start(
                                Finding.note("shell.demo.what"),
                                progress -> {
                                    progress.at(3, 10);
                                    seen.add(window.shows("status-job-stop"));
                                    return "done";
                                },
                                _ -> {}));

        assertThat(seen).containsExactly(true);
        assertThat(window.shows("status-job")).isFalse();
    }

    @Test
    void everything_that_takes_the_focus_has_a_name(FxRobot robot) {
        assertThat(focusable(scene.getRoot()))
                .isNotEmpty()
                .allSatisfy(
                        node ->
                                assertThat(
                                                String.valueOf(
                                                        node.queryAccessibleAttribute(
                                                                AccessibleAttribute.TEXT)))
                                        .as("%s", node)
                                        .isNotIn("", "null"));
    }

    private static List<Node> focusable(Node node) {
        var found = new ArrayList<Node>();
        if (node.isFocusTraversable()) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(focusable(child)));
        }
        return found;
    }

    @Test
    void the_desk_is_locked_by_a_key_from_anywhere(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.L);

        assertThat(locked.get()).isEqualTo(1);
    }
}
