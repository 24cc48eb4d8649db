package coop.equalcare.hatstand.rostering.ui;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.ALEX;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.SAM;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.platform.fx.Theme;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.LocalDate;

/** Somebody rings in ill: all of it without a mouse. */
@ExtendWith(ApplicationExtension.class)
class AbsenceKeyboardUiTest {

    private final Booking morning = visit(ROSE, MAY, "2026-11-25T09:00", "2026-11-25T11:00");
    private final Booking evening = visit(SAM, MAY, "2026-11-25T18:00", "2026-11-25T19:00");
    private final InMemoryBookings bookings =
            InMemoryBookings.of(
                    morning, evening, visit(SAM, ALEX, "2026-11-25T09:00", "2026-11-25T10:00"));

    @Start
    void show(Stage stage) {
        var model = new TestDesk(bookings, new TestDesk.Feed()).open(LocalDate.of(2026, 11, 23));
        var scene = new Scene(new BoardView(model).openedOnNow(), 980, 800);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private Booking stored(Booking booking) {
        return bookings.find(booking.id()).orElseThrow();
    }

    /** What May has is found by the name of whom it is for. */
    private static BoardDriver standOnMay(FxRobot robot) {
        var board = new BoardDriver(robot).press(KeyCode.CONTROL, KeyCode.F).write("rose");
        board.press(KeyCode.ENTER).press(KeyCode.ESCAPE).press(KeyCode.ESCAPE);
        assertThat(board.heard()).startsWith("Booking, Rose, with May");
        return board;
    }

    @Test
    void somebody_ill_is_written_down_and_what_they_had_given_on(FxRobot robot) {
        var board = standOnMay(robot).write("a");
        assertThat(board.sheet("absence-form"))
                .contains(
                        "Record an absence",
                        "2 bookings are hit",
                        "Rose",
                        "Wed 25 Nov, 09:00–11:00 · visit",
                        "Record the absence first");

        board.press(KeyCode.DOWN).press(KeyCode.ENTER);

        assertThat(board.status()).isEqualTo("Recorded: May is away (ill), Wed 25 Nov");
        assertThat(bookings.board(morning.when()).worker(MAY).orElseThrow().absences()).hasSize(1);
        assertThat(stored(morning).worker()).contains(MAY);
        robot.interact(
                () -> robot.lookup("#hit-cover-" + morning.id().value()).query().requestFocus());
        board.press(KeyCode.SPACE);
        assertThat(board.sheet("cover")).contains("Rose · Wed 25 Nov, 09:00–11:00 · visit");
        board.press(KeyCode.ESCAPE);
        assertThat(board.sheet("absence-form")).contains("2 bookings are hit");
    }

    @Test
    void the_list_comes_by_a_key_and_opens_what_waits_for_cover(FxRobot robot) {
        var board = standOnMay(robot).write("a");
        board.press(KeyCode.ENTER).press(KeyCode.ESCAPE);
        assertThat(board.shows("absence-form")).isFalse();

        board.press(KeyCode.F6);

        assertThat(board.sheet("absences"))
                .contains(
                        "Cover is missing (1)",
                        "May",
                        "Leave · Wed 25 Nov",
                        "2 bookings wait for cover, the next Wed 25 Nov, 09:00–11:00");
        board.press(KeyCode.SPACE);
        assertThat(board.sheet("absence-form")).contains("Absence", "May", "2 bookings are hit");
    }

    @Test
    void nothing_typed_is_needed_to_find_that_nobody_is_away(FxRobot robot) {
        var board = new BoardDriver(robot).press(KeyCode.F6);

        assertThat(board.sheet("absences")).contains("Nobody is away");
        board.press(KeyCode.ESCAPE);
        assertThat(board.shows("absences")).isFalse();
    }
}
