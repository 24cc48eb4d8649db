package coop.equalcare.hatstand.rostering.ui;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.ALEX;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.SAM;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.at;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.platform.fx.Theme;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.Cancellation;
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

@ExtendWith(ApplicationExtension.class)
class CancelledUiTest {

    private final Booking roses = visit(ROSE, MAY, "2026-11-25T09:00", "2026-11-25T11:00");
    private final InMemoryBookings bookings =
            InMemoryBookings.of(roses, visit(SAM, ALEX, "2026-11-25T09:30", "2026-11-25T10:30"));

    @Start
    void show(Stage stage) {
        bookings.cancel(
                roses, new Cancellation(ALEX, at("2026-11-24T09:00"), "in hospital until Friday"));
        var model = new TestDesk(bookings, new TestDesk.Feed()).open(LocalDate.of(2026, 11, 23));
        var scene = new Scene(new BoardView(model).openedOnNow(), 980, 800);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private boolean isCancelled() {
        return bookings.find(roses.id()).orElseThrow().cancelled();
    }

    private String putBack() {
        return "put-back-" + roses.id().value();
    }

    @Test
    void a_reason_is_read_again_and_the_booking_put_back_and_cancelled_again(FxRobot robot) {
        var board = new BoardDriver(robot).press(KeyCode.F9);
        assertThat(board.sheet("cancelled"))
                .contains(
                        "Rose",
                        "Wed 25 Nov, 09:00–11:00, with May",
                        "in hospital until Friday",
                        "Written down by Alex, Tue 09:00, 24 h before it began");

        board.fire(putBack());

        assertThat(isCancelled()).isFalse();
        assertThat(board.status()).isEqualTo("Put back Rose’s Wed 09:00, with May");
        assertThat(board.sheet("cancelled")).contains("Nothing was cancelled in these days");
        board.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(isCancelled()).isTrue();
    }

    @Test
    void what_no_longer_fits_stays_cancelled_and_says_why(FxRobot robot) {
        bookings.add(visit(SAM, MAY, "2026-11-25T10:00", "2026-11-25T12:00"));
        var board = new BoardDriver(robot).press(KeyCode.F9);

        board.fire(putBack());

        assertThat(isCancelled()).isTrue();
        assertThat(board.sheet("cancelled"))
                .contains("Already booked with Sam, Wed 10:00 to Wed 12:00.");
    }
}
