package coop.equalcare.hatstand.rostering.ui;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.ALEX;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.SAM;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.at;
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

/** The board by the day, the fortnight and the month. */
@ExtendWith(ApplicationExtension.class)
class SpansUiTest {

    private final Booking roses = visit(ROSE, MAY, "2026-11-24T09:00", "2026-11-24T10:00");
    private final Booking sams = visit(SAM, ALEX, "2026-11-24T09:30", "2026-11-24T10:30");
    private final Booking later = visit(ROSE, MAY, "2026-11-26T09:00", "2026-11-26T10:00");
    private final Booking nobodys = unassigned(SAM, "2026-12-02T14:00", "2026-12-02T15:00");
    private final InMemoryBookings bookings = InMemoryBookings.of(roses, sams, later, nobodys);

    @Start
    void show(Stage stage) {
        var model = new TestDesk(bookings, new TestDesk.Feed()).open(LocalDate.of(2026, 11, 23));
        var scene = new Scene(new BoardView(model), 980, 700);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private Booking stored(Booking booking) {
        return bookings.find(booking.id()).orElseThrow();
    }

    @Test
    void by_keys_alone_one_goes_through_all_spans_and_pages_by_each(FxRobot robot) {
        var board = new BoardDriver(robot).standOn(roses).press(KeyCode.D);
        assertThat(board.days()).isEqualTo("Tuesday 24 November 2026");
        assertThat(board.chosenSpan()).isEqualTo("Day");

        board.press(KeyCode.PAGE_DOWN);
        assertThat(board.days()).isEqualTo("Wednesday 25 November 2026");
        board.press(KeyCode.F);
        assertThat(board.days()).isEqualTo("23 November – 6 December 2026");
        board.press(KeyCode.M);
        assertThat(board.days()).isEqualTo("November 2026");
        board.press(KeyCode.PAGE_UP);
        assertThat(board.days()).isEqualTo("October 2026");
        board.press(KeyCode.T).press(KeyCode.W);

        assertThat(board.days()).isEqualTo("23 – 29 November 2026");
        assertThat(board.chosenSpan()).isEqualTo("Week");
    }

    @Test
    void an_hour_of_the_day_is_wide_and_a_drag_goes_by_quarters(FxRobot robot) {
        var board = new BoardDriver(robot).fire("board-span-DAY");
        assertThat(board.widthOf(roses)).isGreaterThan(30);

        board.carry(sams, "Unassigned").drop();

        assertThat(stored(sams).worker()).isEmpty();
        assertThat(stored(sams).when()).isEqualTo(sams.when());
    }

    @Test
    void in_a_fortnight_a_drag_goes_by_whole_days_and_keeps_the_clock_time(FxRobot robot) {
        var board = new BoardDriver(robot).fire("board-span-FORTNIGHT");

        board.carryTo(later, "Alex", board.widthOf(roses) + 2);
        assertThat(board.verdict()).contains("Fri 27 Nov, 09:00–10:00");
        board.drop();

        assertThat(stored(later).worker()).contains(ALEX);
        assertThat(stored(later).when().start()).isEqualTo(at("2026-11-27T09:00"));
        board.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(stored(later).slot()).isEqualTo(later.slot());
    }

    @Test
    void in_a_month_keys_carry_with_the_verdict_and_drop(FxRobot robot) {
        var board =
                new BoardDriver(robot)
                        .fire("board-span-MONTH")
                        .standOn(roses)
                        .press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.RIGHT)
                        .press(KeyCode.ALT, KeyCode.UP);
        assertThat(board.verdict()).contains("Wed 25 Nov, 09:00–10:00");

        board.press(KeyCode.ENTER);

        assertThat(stored(roses).worker()).contains(ALEX);
        assertThat(stored(roses).when().start()).isEqualTo(at("2026-11-25T09:00"));
    }

    @Test
    void the_next_open_one_is_found_in_the_second_week_too(FxRobot robot) {
        var board = new BoardDriver(robot).standOn(roses).press(KeyCode.F).press(KeyCode.F7);

        assertThat(board.heard()).startsWith("Booking, Sam, nobody yet, Wednesday 14:00");
    }
}
