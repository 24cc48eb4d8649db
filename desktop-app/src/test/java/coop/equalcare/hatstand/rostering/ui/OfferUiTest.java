package coop.equalcare.hatstand.rostering.ui;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.ALEX;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.SAM;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.platform.fx.Theme;
import coop.equalcare.hatstand.rostering.domain.AvailabilityWindow;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;

import javafx.scene.Scene;
import javafx.scene.control.DatePicker;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

@ExtendWith(ApplicationExtension.class)
class OfferUiTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Booking morning = visit(ROSE, MAY, "2026-11-25T09:00", "2026-11-25T11:00");
    private final InMemoryBookings bookings =
            InMemoryBookings.of(morning, visit(SAM, ALEX, "2026-11-25T09:00", "2026-11-25T10:00"));
    private final BrokenGate gate = new BrokenGate();

    @Start
    void show(Stage stage) {
        var model =
                new TestDesk(bookings, new TestDesk.Feed())
                        .through(gate)
                        .open(LocalDate.of(2026, 11, 23));
        var scene = new Scene(new BoardView(model).openedOnNow(), 980, 800);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private List<AvailabilityWindow> offered() {
        return bookings.board(morning.when()).worker(MAY).orElseThrow().availability();
    }

    private static AvailabilityWindow window(DayOfWeek day, String from, String until) {
        return new AvailabilityWindow(day, LocalTime.parse(from), LocalTime.parse(until));
    }

    private static BoardDriver typeOver(FxRobot robot, BoardDriver board, String words) {
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        return board.write(words);
    }

    private static void choose(FxRobot robot, String copy, String item) {
        robot.interact(
                () ->
                        robot.lookup("#" + copy).queryAs(MenuButton.class).getItems().stream()
                                .filter(it -> it.getId().equals(copy + "-" + item))
                                .forEach(MenuItem::fire));
    }

    @Test
    void by_keys_alone_hours_are_written_down_saved_and_taken_back(FxRobot robot) {
        var board = new BoardDriver(robot).press(KeyCode.CONTROL, KeyCode.F).write("rose");
        board.press(KeyCode.ENTER).press(KeyCode.ESCAPE).press(KeyCode.ESCAPE).write("h");
        assertThat(board.sheet("offer-form"))
                .contains("Hours offered", "May", "No hours said: can be asked at any time");

        board.press(KeyCode.SPACE);
        typeOver(robot, board, "8:30").press(KeyCode.TAB);
        typeOver(robot, board, "13");
        assertThat(board.sheet("offer-form")).contains("4 h 30 a week");
        board.press(KeyCode.ENTER);

        assertThat(offered()).containsExactly(window(DayOfWeek.MONDAY, "08:30", "13:00"));
        assertThat(board.status()).startsWith("Changed the hours that May offers: 4 h 30 a week");
        board.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(offered()).isEmpty();
        board.press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(offered()).hasSize(1);
    }

    @Test
    void a_day_is_copied_to_the_others_and_a_single_day_differs(FxRobot robot) {
        var board = new BoardDriver(robot).standOn(morning).write("h");
        board.fire("offer-add-MONDAY").fire("offer-add-MONDAY");
        choose(robot, "offer-copy-MONDAY", "working");
        assertThat(board.sheet("offer-form")).contains("30 h a week");

        board.fire("offer-day-not-add").fire("offer-save");

        assertThat(offered())
                .hasSize(11)
                .contains(
                        window(DayOfWeek.FRIDAY, "12:00", "15:00"),
                        AvailabilityWindow.notOn(TODAY));
    }

    @Test
    void a_change_from_a_later_day_leaves_what_was_said_until_then(FxRobot robot) {
        var board = new BoardDriver(robot).standOn(morning).write("h");
        board.fire("offer-add-MONDAY").fire("offer-save").write("h");
        var later = TODAY.plusWeeks(1);

        robot.interact(
                () -> robot.lookup("#offer-first").queryAs(DatePicker.class).setValue(later));
        board.fire("offer-remove-MONDAY-1").fire("offer-save");

        assertThat(offered())
                .containsExactly(
                        window(DayOfWeek.MONDAY, "09:00", "12:00")
                                .validBetween(Optional.empty(), Optional.of(later.minusDays(1))));
    }

    @Test
    void whoever_can_be_asked_from_now_on_is_switched_on_for_today(FxRobot robot) {
        var board = new BoardDriver(robot).standOn(morning).write("h");

        board.fire("offer-day-today-add");

        assertThat(board.sheet("offer-form")).contains("Tue 24 Nov 2026: also 10:20–20:00");
        board.fire("offer-save");
        assertThat(offered())
                .containsExactly(
                        AvailabilityWindow.alsoOn(
                                TODAY, LocalTime.of(10, 20), LocalTime.of(20, 0)));
    }

    @Test
    void what_cannot_be_read_or_has_no_time_is_said_and_cannot_be_saved(FxRobot robot) {
        var board = new BoardDriver(robot).standOn(morning).write("h").fire("offer-add-MONDAY");
        robot.clickOn("#offer-until-MONDAY-1");

        typeOver(robot, board, "9:00");
        assertThat(board.sheet("offer-form"))
                .contains("Hours from 09:00 to 09:00 end as they begin");
        typeOver(robot, board, "noon");

        assertThat(board.sheet("offer-form")).contains("A time cannot be read.");
        assertThat(robot.lookup("#offer-save").query().isDisabled()).isTrue();
    }

    @Test
    void while_the_database_is_away_what_was_typed_stays(FxRobot robot) {
        var board = new BoardDriver(robot).standOn(morning).write("h").fire("offer-add-MONDAY");
        gate.writing = "platform.breakdown.unreachable.not_saved";

        board.fire("offer-save");

        assertThat(board.sheet("offer-form")).contains("The database cannot be reached.");
        gate.writing = "";
        board.fire("offer-save");
        assertThat(offered()).hasSize(1);
    }
}
