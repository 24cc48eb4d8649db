package coop.equalcare.hatstand.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.audit.domain.AuditEvent;
import coop.equalcare.hatstand.audit.domain.TrailEvents;
import coop.equalcare.hatstand.audit.domain.TrailMemory;
import coop.equalcare.hatstand.audit.usecase.ExportTrail;
import coop.equalcare.hatstand.audit.usecase.InMemorySeals;
import coop.equalcare.hatstand.audit.usecase.SearchTrail;
import coop.equalcare.hatstand.audit.usecase.VerifyTrail;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.platform.files.Preferences;
import coop.equalcare.hatstand.platform.files.SafeFile;
import coop.equalcare.hatstand.platform.fx.Direct;
import coop.equalcare.hatstand.platform.fx.KeyWalk;
import coop.equalcare.hatstand.platform.fx.Theme;
import coop.equalcare.hatstand.platform.fx.jobs.Jobs;
import coop.equalcare.hatstand.platform.fx.tables.Tables;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.platform.work.OpenGate;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** The trail, by keys alone. */
@ExtendWith(ApplicationExtension.class)
class TrailKeyboardUiTest {

    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");
    private static final PersonId CORA = new PersonId(new UUID(0, 1));
    private static final PersonId MAY = new PersonId(new UUID(0, 2));
    private static final Texts TEXTS =
            new Texts(
                    Locale.UK,
                    ZoneId.of("Europe/London"),
                    List.of("platform", "people", "audit", "shell"));

    @TempDir private Path folder;

    private final List<TrailEvents.Line> trail =
            IntStream.range(0, 250).mapToObj(TrailKeyboardUiTest::line).toList();
    private TrailViewModel model;
    private Scene scene;

    private static TrailEvents.Line line(int number) {
        var subject = number % 2 == 0 ? MAY : CORA;
        var event =
                new AuditEvent(
                        new UUID(1, number),
                        NINE.minusSeconds(number),
                        "u_cora",
                        0,
                        CORA,
                        Optional.empty(),
                        "person.read",
                        subject.value(),
                        Optional.of("PLANNING_SUPPORT"),
                        List.of());
        return new TrailEvents.Line(
                event, Optional.of("Cora"), Optional.empty(), Optional.of("May"));
    }

    private List<TrailEvents.Line> search(
            TrailEvents.Wanted wanted, Optional<TrailEvents.Place> before, int most) {
        return trail.stream()
                .filter(line -> wanted.subject().stream().allMatch(line.event().subject()::equals))
                .filter(line -> before.stream().allMatch(it -> line.event().at().isBefore(it.at())))
                .limit(most)
                .toList();
    }

    @Start
    void show(Stage stage) {
        var gate = new OpenGate();
        var background = new Direct();
        model =
                new TrailViewModel(
                        new TrailViewModel.Deeds(
                                new Actor(CORA, Set.of(Permission.VIEW_AUDIT)),
                                new SearchTrail(gate, this::search),
                                new VerifyTrail(gate, new InMemorySeals(), TrailMemory.NONE),
                                new ExportTrail(
                                        gate, this::search, new SafeFile(), ExportTrail.MOST),
                                typed -> new Outcome.Done<>(named(typed))),
                        background,
                        new Jobs(background, Runnable::run),
                        TEXTS.zone());
        var tables = new Tables(Preferences.in(folder), TEXTS);
        scene = new Scene(new TrailView(model, TEXTS, tables), 980, 760);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static List<People.Line> named(String typed) {
        return typed.equals("May")
                ? List.of(
                        new People.Line(
                                MAY, "May", "May", List.of(), Optional.empty(), Optional.empty()))
                : List.of();
    }

    @Test
    void the_trail_is_narrowed_down_and_leafed_through(FxRobot robot) {
        var keys = new KeyWalk(robot, scene);
        var screen = new AuditDriver(robot);

        keys.tabTo("audit-about").type("May").enter();
        assertThat(screen.lines()).isEqualTo(100);
        assertThat(keys.standsOn()).isEqualTo("audit-about");
        keys.tabTo("audit-table").press(KeyCode.DOWN).tabTo("audit-older").enter();

        assertThat(screen.lines()).isEqualTo(25);
        assertThat(keys.standsOn()).isEqualTo("audit-newer");
        keys.enter();
        assertThat(screen.lines()).isEqualTo(100);
        assertThat(keys.standsOn()).isEqualTo("audit-older");
    }

    @Test
    void it_is_cleared_and_checked(FxRobot robot) {
        var keys = new KeyWalk(robot, scene);

        keys.tabTo("audit-part").press(KeyCode.DOWN).tabTo("audit-clear").enter();
        keys.isSomewhere().tabTo("audit-verify").enter();

        assertThat(model.saidProperty().get().getFirst().key()).isEqualTo("audit.verify.sound");
        assertThat(keys.standsOn()).isEqualTo("audit-verify");
    }
}
