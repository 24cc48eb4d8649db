package coop.equalcare.hatstand.rostering.ui;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.ALEX;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.SAM;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.at;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.from;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.platform.fx.KeyWalk;
import coop.equalcare.hatstand.platform.fx.Theme;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingKind;
import coop.equalcare.hatstand.rostering.domain.Cancellation;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;
import coop.equalcare.hatstand.rostering.domain.Slot;
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.LocalDate;
import java.util.Optional;

/** What a booking was is read beside the board, and comes again. */
@ExtendWith(ApplicationExtension.class)
class HistoryUiTest {

    private final Booking made = visit(ROSE, MAY, "2026-11-25T09:00", "2026-11-25T10:00");
    private final InMemoryBookings bookings =
            InMemoryBookings.of(made, visit(SAM, ALEX, "2026-11-26T09:30", "2026-11-26T10:30"));
    private Scene scene;
    private RosterBoardViewModel model;

    @Start
    void show(Stage stage) {
        bookings.actingAs(ALEX);
        var moved = bookings.save(made.movedTo(new Slot(Optional.of(ALEX), made.when().start())));
        bookings.save(moved.at(from("2026-11-25T09:30", "2026-11-25T10:30")));
        model = new TestDesk(bookings, new TestDesk.Feed()).open(LocalDate.of(2026, 11, 23));
        scene = new Scene(new BoardView(model).openedOnNow(), 980, 800);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private Booking stored() {
        return bookings.find(made.id()).orElseThrow();
    }

    @Test
    void what_became_of_a_booking_is_told_in_sentences_the_newest_first(FxRobot robot) {
        var board = new BoardDriver(robot).standOn(made).press(KeyCode.F4);

        assertThat(board.sheet("history"))
                .containsSubsequence(
                        "For Rose, as it is now: Wed 25 Nov, 09:30–10:30, with Alex, visit",
                        "Wednesday 9:00 to 10:00 became 9:30 to 10:30",
                        "As it is now",
                        "Alex, Tue 24 Nov 2026 at 10:00",
                        "Before",
                        "Wed 25 Nov, 09:00–10:00, with Alex, visit",
                        "After",
                        "Wed 25 Nov, 09:30–10:30, with Alex, visit",
                        "Moved from May to Alex",
                        "Booked",
                        "Wed 25 Nov, 09:00–10:00, with May, visit");
    }

    @Test
    void by_keys_alone_an_earlier_state_comes_again_and_is_taken_back(FxRobot robot) {
        new BoardDriver(robot).standOn(made);
        var keys = new KeyWalk(robot, scene).press(KeyCode.F4);
        assertThat(keys.standsOn()).isEqualTo("history-close");

        keys.backTo("history-restore-1").enter();

        assertThat(stored()).isEqualTo(version(made, stored().version()));
        var board = new BoardDriver(robot);
        assertThat(board.status())
                .isEqualTo("Restored Rose’s booking: now Wed 25 Nov, 09:00–10:00, with May");
        assertThat(board.sheet("history"))
                .contains("Moved from Alex to May", "Wednesday 9:30 to 10:30 became 9:00 to 10:00");
        keys.tabTo("history-close").escape();
        assertThat(keys.standsOn()).isEqualTo("board");
        keys.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(stored().worker()).contains(ALEX);
        assertThat(stored().when()).isEqualTo(from("2026-11-25T09:30", "2026-11-25T10:30"));
        keys.press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(stored().worker()).contains(MAY);
    }

    @Test
    void what_would_clash_does_not_come_again_and_says_why(FxRobot robot) {
        bookings.add(visit(SAM, MAY, "2026-11-25T09:30", "2026-11-25T11:00"));
        var before = stored();
        var board = new BoardDriver(robot).standOn(made).press(KeyCode.F4);

        board.fire("history-restore-1");

        assertThat(board.sheet("history"))
                .contains("Already booked with Sam, Wed 09:30 to Wed 11:00.");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void a_remark_is_told_before_and_one_may_leave_it_or_go_on(FxRobot robot) {
        var asks =
                new Booking(
                        made.id(),
                        ROSE,
                        Optional.of(MAY),
                        made.when(),
                        BookingKind.VISIT,
                        Optional.of("PEG feeding"),
                        false,
                        stored().version());
        var open = bookings.save(asks);
        var last = bookings.save(open.movedTo(new Slot(Optional.empty(), open.when().start())));
        robot.interact(() -> model.reader().reload());
        new BoardDriver(robot).standOn(made);
        var keys = new KeyWalk(robot, scene).press(KeyCode.F4);

        keys.backTo("history-restore-4").enter();

        assertThat(keys.standsOn()).isEqualTo("history-restore-anyway");
        assertThat(new BoardDriver(robot).sheet("history"))
                .contains("May does not have the skill this needs: PEG feeding.");
        assertThat(stored()).isEqualTo(last);
        keys.tabTo("history-leave").enter();
        assertThat(stored()).isEqualTo(last);
        keys.tabTo("history-restore-4").enter().enter();
        assertThat(stored().worker()).contains(MAY);
    }

    @Test
    void what_was_cancelled_is_found_and_comes_again_as_it_once_was(FxRobot robot) {
        bookings.cancel(stored(), new Cancellation(ALEX, at("2026-11-24T09:00"), "in hospital"));
        robot.interact(() -> model.reader().reload());
        var board = new BoardDriver(robot).press(KeyCode.F9);
        board.fire("history-of-" + made.id().value());
        assertThat(board.sheet("history"))
                .contains("Cancelled: in hospital", "with Alex, visit, cancelled");

        board.fire("history-restore-1");

        assertThat(stored().cancelled()).isFalse();
        assertThat(stored().worker()).contains(MAY);
        assertThat(stored().when()).isEqualTo(made.when());
        board.fire("history-close");
        assertThat(board.shows("cancelled")).isTrue();
        board.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(stored().cancelled()).isTrue();
        assertThat(stored().worker()).contains(ALEX);
        assertThat(bookings.of(made.id()).orElseThrow().last().reason()).contains("in hospital");
    }

    @Test
    void undo_of_what_somebody_else_has_changed_shows_both_side_by_side(FxRobot robot) {
        var board = new BoardDriver(robot).standOn(made).press(KeyCode.ALT, KeyCode.UP);
        board.press(KeyCode.ENTER);
        var mine = stored();
        assertThat(mine.worker()).isNotEqualTo(Optional.of(ALEX));
        bookings.actingAs(SAM);
        bookings.save(mine.at(from("2026-11-25T13:00", "2026-11-25T14:00")));

        board.press(KeyCode.CONTROL, KeyCode.Z);

        assertThat(stored().when()).isEqualTo(from("2026-11-25T13:00", "2026-11-25T14:00"));
        assertThat(board.sheet("both-versions"))
                .contains(
                        "Changed by Sam, Tue 24 Nov 2026 at 10:00",
                        "Wed 25 Nov, 13:00–14:00",
                        "Wed 25 Nov, 09:30–10:30",
                        "with Alex");
        var keys = new KeyWalk(robot, scene);
        assertThat(keys.standsOn()).isEqualTo("both-leave");
        keys.tabTo("both-history").enter();
        assertThat(keys.standsOn()).isEqualTo("history-close");
        keys.backTo("history-restore-3").enter();
        assertThat(stored().when()).isEqualTo(from("2026-11-25T09:30", "2026-11-25T10:30"));
        assertThat(stored().worker()).contains(ALEX);
        keys.tabTo("history-close").escape().press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(stored().when()).isEqualTo(from("2026-11-25T13:00", "2026-11-25T14:00"));
    }

    private static Booking version(Booking it, int version) {
        return new Booking(
                it.id(),
                it.supported(),
                it.worker(),
                it.when(),
                it.kind(),
                it.neededSkill(),
                it.cancelled(),
                version);
    }
}
