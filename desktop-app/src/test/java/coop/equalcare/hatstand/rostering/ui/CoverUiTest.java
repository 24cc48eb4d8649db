package coop.equalcare.hatstand.rostering.ui;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.ALEX;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.SAM;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.unassigned;
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

@ExtendWith(ApplicationExtension.class)
class CoverUiTest {

    private final Booking nobodys = unassigned(ROSE, "2026-11-25T14:00", "2026-11-25T15:00");
    private final Booking alexs = visit(SAM, ALEX, "2026-11-25T14:30", "2026-11-25T15:30");
    private final Booking mays = visit(ROSE, MAY, "2026-11-25T09:00", "2026-11-25T10:00");
    private final InMemoryBookings bookings =
            InMemoryBookings.of(
                    nobodys, alexs, mays, visit(ROSE, MAY, "2026-11-23T14:00", "2026-11-23T15:00"));

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

    @Test
    void a_letter_finds_cover_and_enter_gives_it_to_the_best(FxRobot robot) {
        var board = new BoardDriver(robot).standOn(nobodys).write("c");
        assertThat(board.sheet("cover"))
                .contains(
                        "Rose · Wed 25 Nov, 14:00–15:00 · visit",
                        "Now: nobody yet.",
                        "Nothing speaks against it (1)",
                        "May",
                        "Has supported Rose once in 12 weeks, last on Mon 23 Nov 2026",
                        "Nothing booked after Wed 10:00",
                        "2 h planned in this week; hours offered are not known");
        assertThat(board.sheet("cover")).doesNotContain("Already booked");

        board.press(KeyCode.ENTER);

        assertThat(stored(nobodys).worker()).contains(MAY);
        assertThat(board.shows("cover")).isFalse();
        assertThat(board.status()).isEqualTo("May takes on Rose’s Wed 14:00");
        board.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(stored(nobodys).worker()).isEmpty();
        assertThat(board.status()).isEqualTo("Taken back: May takes on Rose’s Wed 14:00");
    }

    @Test
    void who_is_not_suggested_and_why_is_folded_away(FxRobot robot) {
        var board = new BoardDriver(robot).standOn(nobodys).write("c");

        robot.clickOn("#cover-passed-over");

        assertThat(board.sheet("cover"))
                .contains("Alex", "Already booked with Sam, Wed 14:30 to Wed 15:30.");
        board.press(KeyCode.ESCAPE);
        assertThat(board.shows("cover")).isFalse();
    }

    @Test
    void what_somebody_has_goes_to_another_from_the_form_and_the_sentence_says_whose_it_was(
            FxRobot robot) {
        var board = new BoardDriver(robot).standOn(mays).press(KeyCode.F2);

        board.fire("booking-form-cover").fire("cover-assign-1");

        assertThat(stored(mays).worker()).contains(ALEX);
        assertThat(board.status()).isEqualTo("Alex takes on Rose’s Wed 09:00, which May had");
    }

    @Test
    void the_list_follows_what_others_do(FxRobot robot) {
        var board = new BoardDriver(robot).standOn(nobodys).write("c");
        assertThat(board.sheet("cover")).contains("Nothing speaks against it (1)");

        bookings.save(stored(nobodys).withCancelled(true));
        board.fire("cover-assign-1");

        assertThat(board.sheet("cover"))
                .contains("This booking is no longer there: somebody has cancelled it.");
    }
}
