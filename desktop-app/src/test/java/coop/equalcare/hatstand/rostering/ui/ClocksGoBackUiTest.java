package coop.equalcare.hatstand.rostering.ui;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.TimeSpan;
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

import java.time.Instant;
import java.time.LocalDate;

/** The night of 25 October 2026: half past one comes at 00:30 and at 01:30 by the world's clock. */
@ExtendWith(ApplicationExtension.class)
class ClocksGoBackUiTest {

    private static final Instant MIDNIGHT = Instant.parse("2026-10-24T23:00:00Z");
    private static final Instant FIRST = Instant.parse("2026-10-25T00:30:00Z");
    private static final Instant SECOND = Instant.parse("2026-10-25T01:30:00Z");
    private static final Instant THREE = Instant.parse("2026-10-25T03:00:00Z");

    private final Booking roses = visit(ROSE, MAY, "2026-10-25T00:00", "2026-10-25T00:30");
    private final InMemoryBookings bookings = InMemoryBookings.of(roses);

    @Start
    void show(Stage stage) {
        var model =
                new TestDesk(bookings, new TestDesk.Feed())
                        .at(MIDNIGHT)
                        .open(LocalDate.of(2026, 10, 19));
        var scene = new Scene(new BoardView(model).openedOnNow(), 980, 800);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private TimeSpan stored() {
        return bookings.find(roses.id()).orElseThrow().when();
    }

    @Test
    void the_form_asks_which_of_the_two_is_meant(FxRobot robot) {
        var board = new BoardDriver(robot).standOn(roses).press(KeyCode.F2);
        assertThat(board.turns("start")).isEmpty();

        board.type("start-time", "1:30").type("end-time", "3:00");
        assertThat(board.turns("start"))
                .containsExactly(
                        "01:30 (before the clocks go back)", "01:30 (after the clocks go back)");
        assertThat(board.turns("end")).isEmpty();
        assertThat(board.formLength()).isEqualTo("2 h 30 long");

        board.chooseTurn("start", 1);
        assertThat(board.formLength()).isEqualTo("1 h 30 long");
        board.fire("booking-form-save");

        assertThat(stored()).isEqualTo(new TimeSpan(SECOND, THREE));
        assertThat(board.status()).contains("01:30 (after the clocks go back)–03:00");
    }

    @Test
    void a_booking_in_the_second_hour_opens_on_it(FxRobot robot) {
        var board = new BoardDriver(robot).standOn(roses).press(KeyCode.F2);
        board.type("start-time", "1:30").chooseTurn("start", 1).type("end-time", "3:00");
        board.fire("booking-form-save");

        board.press(KeyCode.F2);

        assertThat(board.turn("start")).isEqualTo("01:30 (after the clocks go back)");
        assertThat(board.canSave()).isTrue();
    }

    /** A quarter of an hour for each key, in real time. */
    @Test
    void keys_carry_a_booking_through_both_hours_and_say_which(FxRobot robot) {
        var board = new BoardDriver(robot).standOn(roses);
        for (var quarter = 0; quarter < 6; quarter++) {
            board.press(KeyCode.ALT, KeyCode.RIGHT);
        }
        assertThat(board.heard()).contains("01:30 (before the clocks go back)");

        for (var quarter = 0; quarter < 4; quarter++) {
            board.press(KeyCode.ALT, KeyCode.RIGHT);
        }
        assertThat(board.heard()).contains("01:30 (after the clocks go back)");
        board.press(KeyCode.ENTER);

        assertThat(stored()).isEqualTo(new TimeSpan(SECOND, SECOND.plusSeconds(1800)));
        assertThat(FIRST).isBefore(SECOND);
    }
}
