package coop.equalcare.hatstand.rostering.ui;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.ALEX;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.SAM;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.at;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.platform.fx.FxThread;
import coop.equalcare.hatstand.platform.fx.Theme;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;
import coop.equalcare.hatstand.rostering.domain.Slot;
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;
import coop.equalcare.hatstand.shell.Unsaved;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Nothing written or dropped on the board is lost unasked. */
@ExtendWith(ApplicationExtension.class)
class BoardLeavingUiTest {

    private static final String AWAY = "platform.breakdown.unreachable.not_saved";

    private final Booking roses = visit(ROSE, MAY, "2026-11-24T09:00", "2026-11-24T10:00");
    private final Booking sams = visit(SAM, ALEX, "2026-11-24T11:30", "2026-11-24T12:30");
    private final InMemoryBookings bookings = InMemoryBookings.of(roses, sams);
    private final BrokenGate gate = new BrokenGate();

    /** What somebody was asked about, and stays. */
    private final List<Unsaved> asked = new ArrayList<>();

    private RosterBoardViewModel model;
    private BoardView view;

    @Start
    void show(Stage stage) {
        model =
                new TestDesk(bookings, new TestDesk.Feed())
                        .through(gate)
                        .watchedBy(this::ask)
                        .open(LocalDate.of(2026, 11, 23));
        view = new BoardView(model);
        var scene = new Scene(view, 980, 760);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private void ask(Optional<Unsaved> work, Runnable then) {
        work.ifPresentOrElse(asked::add, then);
    }

    private String question() {
        return TestDesk.TEXTS.of(asked.getLast().what());
    }

    private Booking stored(Booking booking) {
        return bookings.find(booking.id()).orElseThrow();
    }

    @Test
    void escape_asks_before_a_written_booking_is_lost(FxRobot robot) {
        var board = new BoardDriver(robot).standOn(roses).press(KeyCode.F2);
        board.type("start-time", "8:30").press(KeyCode.ESCAPE);
        assertThat(board.showsForm()).isTrue();
        assertThat(question()).isEqualTo("A booking has been written and not saved.");

        robot.interact(() -> asked.getLast().discard());
        assertThat(board.showsForm()).isFalse();
        board.standOn(roses).press(KeyCode.F2).press(KeyCode.ESCAPE);

        assertThat(board.showsForm()).isFalse();
        assertThat(asked).hasSize(1);
    }

    /** The window may be gone by then: nothing in it can have the focus any more. */
    @Test
    void a_board_that_is_left_asks_for_no_focus(FxRobot robot) {
        new BoardDriver(robot).standOn(roses).press(KeyCode.F1);
        var before = view.getScene().getFocusOwner();
        assertThat(before).isNotNull().isNotEqualTo(robot.lookup("#board").query());

        robot.interact(view::onLeave);

        assertThat(view.getScene().getFocusOwner()).isNotEqualTo(robot.lookup("#board").query());
    }

    @Test
    void a_save_on_leaving_that_was_refused_moves_nobody_away_later(FxRobot robot) {
        var gone = new ArrayList<String>();
        var board = new BoardDriver(robot).standOn(roses).press(KeyCode.F2);
        board.type("end-time", "10:30");
        gate.writing = AWAY;
        robot.interact(() -> view.unsaved().orElseThrow().save(() -> gone.add("away")));
        assertThat(board.showsForm()).isTrue();

        gate.writing = "";
        board.type("end-time", "10:45").fire("booking-form-save");

        assertThat(board.showsForm()).isFalse();
        assertThat(gone).isEmpty();
    }

    @Test
    void a_written_reason_is_not_lost_either_and_can_be_saved_on_the_way(FxRobot robot) {
        var gone = new ArrayList<String>();
        var board = new BoardDriver(robot).standOn(roses).press(KeyCode.DELETE);
        board.write("in hospital").press(KeyCode.ESCAPE);
        assertThat(question()).startsWith("A reason for cancelling is written");
        board.press(KeyCode.F1);
        assertThat(asked).hasSize(2);

        robot.interact(() -> asked.getLast().save(() -> gone.add("on")));

        assertThat(gone).containsExactly("on");
        assertThat(stored(roses).cancelled()).isTrue();
        assertThat(FxThread.ask(view::unsaved)).isEmpty();
    }

    @Test
    void what_was_dropped_while_the_database_was_away_is_asked_about(FxRobot robot) {
        var slot = new Slot(Optional.of(MAY), at("2026-11-24T11:00"));
        gate.reading = gate.writing = AWAY;
        robot.interact(() -> model.moves().move(roses, slot));
        var unsaved = FxThread.ask(view::unsaved);
        assertThat(unsaved.map(Unsaved::what).map(TestDesk.TEXTS::of).orElse(""))
                .startsWith("A booking that you dropped is not saved yet");

        gate.reading = gate.writing = "";
        robot.interact(() -> unsaved.orElseThrow().save(() -> {}));

        assertThat(stored(roses).slot()).isEqualTo(slot);
        assertThat(FxThread.ask(view::unsaved)).isEmpty();
    }

    @Test
    void a_form_shows_what_becomes_of_its_booking(FxRobot robot) {
        var board = new BoardDriver(robot).standOn(roses).press(KeyCode.F2);

        robot.interact(
                () -> model.moves().move(roses, new Slot(Optional.of(ALEX), roses.when().start())));

        assertThat(board.formVerdict()).startsWith("You have changed this booking on the board");
        assertThat(board.field("worker")).isEqualTo("Alex");
        board.press(KeyCode.ESCAPE);
        assertThat(asked).isEmpty();
    }

    @Test
    void a_drag_begun_while_the_keys_carry_another_moves_the_one_that_is_dragged(FxRobot robot) {
        var board = new BoardDriver(robot).standOn(roses).press(KeyCode.ALT, KeyCode.RIGHT);

        board.carry(sams, "May").drop();

        assertThat(stored(roses)).isEqualTo(roses);
        assertThat(stored(sams).worker()).contains(MAY);
    }
}
