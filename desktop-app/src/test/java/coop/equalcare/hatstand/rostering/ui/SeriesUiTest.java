package coop.equalcare.hatstand.rostering.ui;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.ALEX;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.SAM;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.from;
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
import java.util.List;
import java.util.Optional;

@ExtendWith(ApplicationExtension.class)
class SeriesUiTest {

    private final Booking roses = visit(ROSE, MAY, "2026-11-24T09:00", "2026-11-24T10:00");
    private final Booking clash = visit(SAM, MAY, "2026-12-08T10:30", "2026-12-08T12:00");
    private final InMemoryBookings bookings = InMemoryBookings.of(roses, clash);

    @Start
    void show(Stage stage) {
        var model = new TestDesk(bookings, new TestDesk.Feed()).open(LocalDate.of(2026, 11, 23));
        var scene = new Scene(new BoardView(model).openedOnNow(), 980, 900);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private List<Booking> sams() {
        return bookings.board(from("2026-11-01T00:00", "2027-12-31T00:00")).bookings().stream()
                .filter(it -> it.supported().equals(SAM) && !it.id().equals(clash.id()))
                .toList();
    }

    /** From the form's first field on, by Tab, letters, arrows and Space. */
    private BoardDriver bookEveryTuesdayAndThursday(FxRobot robot) {
        var board = new BoardDriver(robot).standOn(roses).write("n");
        board.write("sam").press(KeyCode.ENTER);
        board.goTo("repeats").press(KeyCode.DOWN);
        board.goTo("day-THURSDAY").press(KeyCode.SPACE);
        return board;
    }

    @Test
    void a_series_is_booked_by_keys_alone_and_what_is_in_the_way_is_told_before(FxRobot robot) {
        var board = bookEveryTuesdayAndThursday(robot);

        assertThat(board.sheet("booking-form-series"))
                .isEqualTo("Every Tuesday and Thursday, 10:00 to 11:00, until further notice");
        assertThat(board.sheet("booking-form-hits"))
                .isEqualTo(
                        "Tue 8 Dec 2026\nBooked, nobody yet\n"
                                + "Already booked with Sam, Tue 10:30 to Tue 12:00.");
        assertThat(board.formVerdict())
                .isEqualTo(
                        "17 bookings are made now, one of them with nobody yet."
                                + " Each is listed above with the reason.");
        board.goTo("save").press(KeyCode.ENTER);

        assertThat(board.showsForm()).isFalse();
        assertThat(sams()).hasSize(17);
        assertThat(sams().stream().filter(it -> it.worker().isEmpty())).hasSize(1);
        assertThat(board.status())
                .isEqualTo(
                        "Booked Sam again and again: Every Tuesday and Thursday, 10:00 to 11:00,"
                                + " until further notice, with May; 17 bookings made now");
        assertThat(board.heard())
                .isEqualTo("Booking, Sam, with May, Tuesday 10:00 to 11:00, visit, comes again");
        board.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(sams()).isEmpty();
        board.press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(sams()).hasSize(17);
    }

    @Test
    void without_a_day_or_an_end_it_is_said_what_is_missing(FxRobot robot) {
        var board = bookEveryTuesdayAndThursday(robot);
        board.goTo("ending").press(KeyCode.DOWN);
        assertThat(board.formVerdict())
                .isEqualTo("Choose the last day, or book it until further notice.");
        assertThat(board.canSave()).isFalse();

        board.press(KeyCode.DOWN).type("times", "3");

        assertThat(board.sheet("booking-form-series"))
                .isEqualTo("Every Tuesday and Thursday, 10:00 to 11:00, 3 times: 3 bookings");
        assertThat(board.canSave()).isTrue();
        board.goTo("day-THURSDAY").press(KeyCode.SPACE);
        board.goTo("day-TUESDAY").press(KeyCode.SPACE);
        assertThat(board.formVerdict()).isEqualTo("Choose on which days of the week it comes.");
        assertThat(board.canSave()).isFalse();
    }

    @Test
    void a_change_asks_which_are_meant_and_is_one_act(FxRobot robot) {
        var board = bookEveryTuesdayAndThursday(robot).goTo("save").press(KeyCode.ENTER);
        board.press(KeyCode.F2);
        assertThat(board.sheet("booking-form-scope"))
                .contains("This booking comes again. Which are meant?");
        board.type("worker", "ale").press(KeyCode.ENTER);
        board.goTo("scope-THIS").press(KeyCode.DOWN).goTo("save").press(KeyCode.ENTER);

        assertThat(sams()).extracting(Booking::worker).containsOnly(Optional.of(ALEX));
        assertThat(board.status())
                .isEqualTo(
                        "Changed Sam’s Tue 10:00: now Tue 24 Nov, 10:00–11:00, with Alex;"
                                + " 16 more of the series with it");
        board.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(sams().getFirst().worker()).contains(MAY);
        assertThat(sams().stream().filter(it -> it.worker().isEmpty())).hasSize(1);
    }

    @Test
    void what_a_change_of_all_later_ones_would_meet_is_listed_before_it_is_saved(FxRobot robot) {
        var board = bookEveryTuesdayAndThursday(robot).goTo("save").press(KeyCode.ENTER);
        bookings.add(visit(ROSE, ALEX, "2026-12-01T10:00", "2026-12-01T11:00"));
        board.press(KeyCode.F2).type("worker", "ale").press(KeyCode.ENTER);
        assertThat(board.shows("booking-form-others .hit")).isFalse();

        board.goTo("scope-THIS").press(KeyCode.DOWN);

        assertThat(board.sheet("booking-form-others"))
                .contains(
                        "On one of its days there is something to think about.",
                        "As long as this is so, none of them can be changed. Already booked with"
                                + " Rose");
        board.goTo("scope-LATER").press(KeyCode.UP);
        assertThat(board.shows("booking-form-others .hit")).isFalse();
    }

    @Test
    void one_is_cancelled_alone_or_with_all_that_come_later(FxRobot robot) {
        var board = bookEveryTuesdayAndThursday(robot).goTo("save").press(KeyCode.ENTER);
        board.press(KeyCode.DELETE).write("moves away");
        board.fire("cancel-scope-LATER").fire("cancel-confirm");
        assertThat(sams()).isEmpty();
        assertThat(board.status())
                .isEqualTo("Cancelled Sam’s Tue 10:00 with May; 16 more of the series with it");
        board.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(sams()).hasSize(17);

        board.standOn(sams().getFirst()).press(KeyCode.DELETE);
        board.write("on holiday").press(KeyCode.ENTER);

        assertThat(sams()).hasSize(16);
        board.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(sams()).hasSize(17);
    }
}
