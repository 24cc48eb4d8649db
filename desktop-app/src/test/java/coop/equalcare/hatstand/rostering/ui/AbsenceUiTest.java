package coop.equalcare.hatstand.rostering.ui;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.ALEX;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.SAM;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.fx.Theme;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;
import coop.equalcare.hatstand.rostering.domain.away.AwayShape;

import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.LocalDate;
import java.util.Optional;

@ExtendWith(ApplicationExtension.class)
class AbsenceUiTest {

    private final Booking morning = visit(ROSE, MAY, "2026-11-25T09:00", "2026-11-25T11:00");
    private final Booking evening = visit(SAM, MAY, "2026-11-25T18:00", "2026-11-25T19:00");
    private final Booking nextWeek = visit(SAM, MAY, "2026-12-02T18:00", "2026-12-02T19:00");
    private final InMemoryBookings bookings =
            InMemoryBookings.of(
                    morning,
                    evening,
                    nextWeek,
                    visit(SAM, ALEX, "2026-11-25T09:00", "2026-11-25T10:00"));
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

    private Optional<PersonId> workerOf(Booking booking) {
        return bookings.find(booking.id()).orElseThrow().worker();
    }

    private BoardDriver openForm(FxRobot robot) {
        return new BoardDriver(robot).standOn(morning).write("a");
    }

    @SuppressWarnings("unchecked")
    private static void choose(FxRobot robot, AwayShape shape) {
        robot.interact(
                () -> robot.lookup("#absence-shape").queryAs(ComboBox.class).setValue(shape));
    }

    private static void lastDay(FxRobot robot, LocalDate day) {
        robot.interact(() -> robot.lookup("#absence-last").queryAs(DatePicker.class).setValue(day));
    }

    @Test
    void all_that_is_hit_is_unassigned_in_one_act_and_given_back_in_one(FxRobot robot) {
        var board = openForm(robot).fire("absence-save");
        assertThat(workerOf(morning)).contains(MAY);

        board.fire("hits-unassign-all");

        assertThat(workerOf(morning)).isEmpty();
        assertThat(workerOf(evening)).isEmpty();
        assertThat(board.status()).isEqualTo("May no longer has 2 bookings; they are unassigned");
        assertThat(board.sheet("absence-form")).contains("No booking is hit");
        board.fire("absence-close").press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(workerOf(morning)).contains(MAY);
        assertThat(workerOf(evening)).contains(MAY);
        board.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(board.status())
                .isEqualTo("Taken back: Recorded: May is away (on leave), Wed 25 Nov");
        board.press(KeyCode.F6);
        assertThat(board.sheet("absences")).contains("Nobody is away");
        board.press(KeyCode.ESCAPE)
                .press(KeyCode.CONTROL, KeyCode.Y)
                .press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(workerOf(morning)).isEmpty();
    }

    @Test
    void one_of_them_is_unassigned_alone(FxRobot robot) {
        var board = openForm(robot).fire("absence-save");

        board.fire("hit-unassign-" + evening.id().value());

        assertThat(workerOf(evening)).isEmpty();
        assertThat(workerOf(morning)).contains(MAY);
        assertThat(board.status()).isEqualTo("May no longer has Sam’s Wed 18:00; it is unassigned");
        assertThat(board.sheet("absence-form")).contains("1 booking is hit");
    }

    @Test
    void what_is_hit_follows_what_is_typed(FxRobot robot) {
        var board = openForm(robot);
        assertThat(board.sheet("absence-form")).contains("2 bookings are hit");

        choose(robot, AwayShape.AFTERNOON);
        assertThat(board.sheet("absence-form")).contains("1 booking is hit", "Sam");

        choose(robot, AwayShape.WHOLE_DAYS);
        robot.clickOn("#absence-open-ended");
        assertThat(board.sheet("absence-form"))
                .contains("3 bookings are hit", "Wed 2 Dec, 18:00–19:00");
        board.fire("absence-save");
        assertThat(board.status())
                .isEqualTo(
                        "Recorded: May is away (on leave), from Wed 25 Nov until further notice");
    }

    @Test
    void an_end_before_the_start_is_said_and_cannot_be_saved(FxRobot robot) {
        var board = openForm(robot);

        lastDay(robot, LocalDate.of(2026, 11, 24));

        assertThat(board.sheet("absence-form")).contains("The end comes before the start.");
        assertThat(robot.lookup("#absence-save").query().isDisabled()).isTrue();
    }

    @Test
    void another_absence_at_that_time_is_told_before_it_is_recorded(FxRobot robot) {
        openForm(robot).fire("absence-save").fire("absence-close");

        var board = openForm(robot);

        assertThat(board.sheet("absence-form"))
                .contains("Already recorded as away in that time (on leave)");
    }

    @Test
    void one_is_ended_early_from_the_list_and_taken_back(FxRobot robot) {
        var board = openForm(robot);
        lastDay(robot, LocalDate.of(2026, 12, 4));
        board.fire("absence-save").fire("absence-close").press(KeyCode.F6).press(KeyCode.SPACE);
        assertThat(board.sheet("absence-form")).contains("3 bookings are hit");

        lastDay(robot, LocalDate.of(2026, 11, 25));
        board.fire("absence-save");

        assertThat(board.status()).isEqualTo("Changed: May is away (on leave), Wed 25 Nov");
        assertThat(board.sheet("absence-form")).contains("2 bookings are hit");
        board.fire("absence-take-back");
        assertThat(board.shows("absence-form")).isFalse();
        assertThat(board.status()).isEqualTo("Taken back that May is away (on leave), Wed 25 Nov");
        board.press(KeyCode.F6);
        assertThat(board.sheet("absences")).contains("Nobody is away");
    }

    @Test
    void while_the_database_is_away_nothing_is_lost(FxRobot robot) {
        var board = openForm(robot);
        gate.writing = "platform.breakdown.unreachable.not_saved";

        board.fire("absence-save");

        assertThat(board.sheet("absence-form")).contains("Record an absence");
        assertThat(robot.lookup("#absence-findings .notice").tryQuery()).isPresent();
        gate.writing = "";
        board.fire("absence-save");
        assertThat(board.status()).isEqualTo("Recorded: May is away (on leave), Wed 25 Nov");
    }

    @Test
    void what_somebody_else_has_changed_meanwhile_is_stale_and_nothing_is_overwritten(
            FxRobot robot) {
        var board = openForm(robot).fire("absence-save");
        bookings.save(bookings.find(evening.id()).orElseThrow().withCancelled(true));

        board.fire("hits-unassign-all");

        assertThat(board.sheet("absence-form"))
                .contains("Not done: somebody else has changed one of these bookings.");
        assertThat(workerOf(evening)).contains(MAY);
    }

    @Test
    void the_menu_of_a_row_records_an_absence_too(FxRobot robot) {
        var board = new BoardDriver(robot).standOn(morning).press(KeyCode.SHIFT, KeyCode.F10);

        assertThat(board.menu()).contains("Record an absence… (A)", "Who is away… (F6)");
    }
}
