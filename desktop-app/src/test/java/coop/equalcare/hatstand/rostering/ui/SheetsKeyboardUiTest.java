package coop.equalcare.hatstand.rostering.ui;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.ALEX;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.SAM;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.at;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.unassigned;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.platform.fx.KeyWalk;
import coop.equalcare.hatstand.platform.fx.Theme;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.Cancellation;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;

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
import java.time.LocalDate;

/** The sheets beside the board, by keys alone. */
@ExtendWith(ApplicationExtension.class)
class SheetsKeyboardUiTest {

    @TempDir Path folder;

    private final Booking nobodys = unassigned(ROSE, "2026-11-25T14:00", "2026-11-25T15:00");
    private final Booking roses = visit(ROSE, MAY, "2026-11-25T09:00", "2026-11-25T11:00");
    private final InMemoryBookings bookings =
            InMemoryBookings.of(
                    nobodys, roses, visit(SAM, ALEX, "2026-11-25T14:30", "2026-11-25T15:30"));
    private Scene scene;

    @Start
    void show(Stage stage) {
        bookings.cancel(
                roses, new Cancellation(ALEX, at("2026-11-24T09:00"), "in hospital until Friday"));
        var model = new TestDesk(bookings, new TestDesk.Feed()).open(LocalDate.of(2026, 11, 23));
        scene = new Scene(new BoardView(model).openedOnNow(), 980, 800);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private Booking stored(Booking booking) {
        return bookings.find(booking.id()).orElseThrow();
    }

    @Test
    void the_next_open_booking_is_given_to_the_best(FxRobot robot) {
        var keys = new KeyWalk(robot, scene);
        assertThat(keys.standsOn()).isEqualTo("board");

        keys.press(KeyCode.F7).press(KeyCode.C);
        assertThat(keys.standsOn()).isEqualTo("cover-assign-1");
        keys.tabTo("cover-passed-over").enter().tabTo("cover-close").escape();
        assertThat(keys.standsOn()).isEqualTo("board");
        keys.press(KeyCode.C).backTo("cover-mode").tabTo("cover-assign-1").enter();

        assertThat(stored(nobodys).worker()).contains(MAY);
        assertThat(keys.standsOn()).isEqualTo("board");
    }

    @Test
    void what_was_cancelled_is_read_and_put_back(FxRobot robot) {
        var keys = new KeyWalk(robot, scene).press(KeyCode.F9);
        assertThat(keys.standsOn()).isEqualTo("cancelled-close");

        keys.backTo("put-back-" + roses.id().value()).enter();

        assertThat(stored(roses).cancelled()).isFalse();
        assertThat(keys.standsOn()).isEqualTo("cancelled-close");
        keys.enter();
        assertThat(keys.standsOn()).isEqualTo("board");
    }

    @Test
    void the_week_is_looked_at_and_saved(FxRobot robot) {
        var keys = new KeyWalk(robot, scene).press(KeyCode.CONTROL, KeyCode.P);
        assertThat(keys.standsOn()).isEqualTo("out-kind");

        keys.tabTo("out-large").space().tabTo("out-folder").type(folder.toString());
        keys.tabTo("out-save").enter();

        assertThat(folder).isDirectoryContaining("glob:**DEMO-rota-week-2026-11-23-*.pdf");
        assertThat(keys.standsOn()).isEqualTo("out-save");
        keys.tabTo("out-close").enter();
        assertThat(keys.standsOn()).isEqualTo("board");
    }

    @Test
    void the_keys_themselves_are_read(FxRobot robot) {
        var keys = new KeyWalk(robot, scene).press(KeyCode.F1).isSomewhere().escape();

        assertThat(keys.standsOn()).isEqualTo("board");
    }
}
