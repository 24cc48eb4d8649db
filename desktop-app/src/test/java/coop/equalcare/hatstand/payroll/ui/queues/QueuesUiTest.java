package coop.equalcare.hatstand.payroll.ui.queues;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.carelog.CareLogScreen;
import coop.equalcare.hatstand.payroll.PayrollScreen;
import coop.equalcare.hatstand.payroll.domain.TestCare;
import coop.equalcare.hatstand.payroll.ui.Mending;
import coop.equalcare.hatstand.platform.files.Preferences;
import coop.equalcare.hatstand.platform.fx.KeyWalk;
import coop.equalcare.hatstand.platform.fx.Theme;
import coop.equalcare.hatstand.platform.fx.tables.Tables;
import coop.equalcare.hatstand.platform.work.Change;
import coop.equalcare.hatstand.platform.work.ChangeFeed;
import coop.equalcare.hatstand.rates.domain.PayKind;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The queues of finance, by keys alone. */
@ExtendWith(ApplicationExtension.class)
class QueuesUiTest {

    @TempDir private Path folder;

    private final QueuesSample sample = new QueuesSample();
    private final List<Consumer<Change>> listeners = new ArrayList<>();
    private final ChangeFeed feed =
            new ChangeFeed() {
                @Override
                public void announce(Change change) {
                    listeners.forEach(listener -> listener.accept(change));
                }

                @Override
                public Subscription subscribe(Consumer<Change> listener) {
                    listeners.add(listener);
                    return () -> listeners.remove(listener);
                }
            };
    private QueuesViewModel model;
    private QueuesView view;
    private Scene scene;

    @Start
    void show(Stage stage) {
        model = sample.model();
        var tables =
                new Tables(Preferences.in(folder.resolve("preferences")), QueuesSample.texts());
        view = new QueuesView(model, QueuesSample.words(), tables, feed);
        scene = new Scene(view, 980, 700);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void the_first_queue_with_something_in_it_is_open_and_says_what_depends_on_it(FxRobot robot) {
        assertThat(text(robot, "queues-title")).isEqualTo("Not confirmed");
        assertThat(text(robot, "queues-stakes")).isEqualTo("2 entries: 3 h, £37.80");
        assertThat(sample.registered).isEqualTo(1);
    }

    @Test
    void enter_opens_the_thing_itself(FxRobot robot) {
        var keys = new KeyWalk(robot, scene);

        keys.tabTo("queues-care").enter();

        assertThat(sample.opened)
                .containsExactly(new CareLogScreen(Optional.of(QueuesSample.OLDEST)));
    }

    @Test
    void a_missing_rate_opens_where_it_is_added_and_a_gap_opens_its_run(FxRobot robot) {
        var keys = new KeyWalk(robot, scene);
        keys.tabTo("queues-list").press(KeyCode.DOWN).press(KeyCode.DOWN);
        assertThat(text(robot, "queues-title")).isEqualTo("No rate");
        keys.tabTo("queues-open").space();
        keys.backTo("queues-list").press(KeyCode.DOWN).press(KeyCode.DOWN);
        assertThat(text(robot, "queues-title")).isEqualTo("In pay, not in the book");
        keys.tabTo("queues-runs").enter();

        assertThat(sample.opened)
                .containsExactly(
                        PayrollScreen.mending(new Mending.Rate(TestCare.ALEX, PayKind.SLEEP_IN)),
                        PayrollScreen.of(QueuesSample.RUN));
    }

    @Test
    void an_empty_queue_says_that_all_is_clear(FxRobot robot) {
        new KeyWalk(robot, scene).tabTo("queues-list").press(KeyCode.DOWN);

        assertThat(robot.lookup(".empty-state .section-title").queryAs(Label.class).getText())
                .isEqualTo("All clear");
        assertThat(robot.lookup("#queues-save").query().isDisabled()).isTrue();
    }

    @Test
    void words_narrow_the_queue_down_and_what_is_seen_is_copied_and_saved(FxRobot robot)
            throws IOException {
        var keys = new KeyWalk(robot, scene);
        keys.tabTo("queues-list").press(KeyCode.CONTROL, KeyCode.F);
        assertThat(keys.standsOn()).isEqualTo("queues-search");
        keys.type("alex");
        assertThat(text(robot, "queues-stakes")).isEqualTo("1 entry: 1 h 30, £18.90");
        keys.tabTo("queues-care").press(KeyCode.CONTROL, KeyCode.C);
        var copied = new ArrayList<String>();
        robot.interact(() -> copied.add(Clipboard.getSystemClipboard().getString()));
        assertThat(copied.getFirst()).startsWith("Alex Lumb\tRose O’Neil\tVisit\t");

        robot.interact(() -> model.export(folder, QueuesSample.words()));

        assertThat(written())
                .containsExactly(
                        "Who,With,What,Began,Waits,Hours,Money",
                        "Alex Lumb,Rose O’Neil,Visit,2026-11-23 18:00,1,1 h 30,18.90");
    }

    @Test
    void what_changes_elsewhere_is_shown_and_the_choice_stays(FxRobot robot) {
        new KeyWalk(robot, scene).tabTo("queues-care").press(KeyCode.DOWN);
        TableView<?> table = robot.lookup("#queues-care").queryAs(TableView.class);
        var chosen = table.getSelectionModel().getSelectedItem();

        sample.care.removeFirst();
        robot.interact(() -> feed.announce(new Change("entry", new UUID(0, 1))));

        assertThat(table.getItems()).hasSize(1);
        assertThat((Object) table.getSelectionModel().getSelectedItem()).isEqualTo(chosen);
        robot.interact(view::onLeave);
        assertThat(listeners).isEmpty();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(Label.class).getText();
    }

    private List<String> written() throws IOException {
        try (var files = Files.list(folder)) {
            var file =
                    files.filter(it -> it.getFileName().toString().startsWith("unconfirmed-"))
                            .findFirst()
                            .orElseThrow();
            return Files.readAllLines(file);
        }
    }
}
