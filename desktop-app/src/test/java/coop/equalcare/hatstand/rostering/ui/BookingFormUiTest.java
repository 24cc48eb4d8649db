package coop.equalcare.hatstand.rostering.ui;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.ALEX;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.SAM;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.at;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.from;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.unassigned;
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
import java.util.Collection;
import java.util.List;

@ExtendWith(ApplicationExtension.class)
class BookingFormUiTest {

    private final Booking roses = visit(ROSE, MAY, "2026-11-24T09:00", "2026-11-24T11:00");
    private final Booking sams = visit(SAM, ALEX, "2026-11-24T09:30", "2026-11-24T10:30");
    private final Booking nobodys = unassigned(SAM, "2026-11-25T14:00", "2026-11-25T15:00");
    private final InMemoryBookings bookings = InMemoryBookings.of(roses, sams, nobodys);

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

    private Collection<Booking> all() {
        return bookings.board(from("2026-11-01T00:00", "2026-12-31T00:00")).bookings();
    }

    private Booking added() {
        var before = List.of(roses.id(), sams.id(), nobodys.id());
        return all().stream().filter(it -> !before.contains(it.id())).findFirst().orElseThrow();
    }

    @Test
    void the_button_books_over_midnight_for_somebody_who_was_searched(FxRobot robot) {
        var board = new BoardDriver(robot).standOn(nobodys).fire("board-new");
        board.write("neil").press(KeyCode.ENTER);
        board.type("start-time", "22:00").type("end-time", "7");
        assertThat(board.formLength())
                .isEqualTo("9 h long, over midnight: it ends on Thursday 26 November");
        assertThat(board.canSave()).isTrue();

        board.fire("booking-form-save");

        assertThat(board.showsForm()).isFalse();
        assertThat(added().supported()).isEqualTo(TestDesk.ROSALIND);
        assertThat(added().when()).isEqualTo(from("2026-11-25T22:00", "2026-11-26T07:00"));
        assertThat(board.status())
                .isEqualTo("Booked Rosalind Ó Néill, Wed 25 Nov, 22:00–07:00, nobody yet");
        board.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(all()).hasSize(3);
        board.press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(added().supported()).isEqualTo(TestDesk.ROSALIND);
    }

    @Test
    void an_end_before_the_start_and_a_clash_are_said_before_saving(FxRobot robot) {
        var board = new BoardDriver(robot).standOn(roses).write("n");
        board.write("sam").press(KeyCode.ENTER);
        board.type("start-time", "10:00").type("end-time", "9:45");
        assertThat(board.formVerdict())
                .isEqualTo(
                        "It would end Tue 09:45, which is not after it starts, Tue 10:00. Choose a"
                                + " later end.");
        assertThat(board.canSave()).isFalse();

        board.type("end-time", "12:00");

        assertThat(board.formVerdict())
                .isEqualTo("Already booked with Rose, Tue 09:00 to Tue 11:00.");
        assertThat(board.canSave()).isFalse();
        board.type("start-time", "11:00");
        assertThat(board.formVerdict()).isEqualTo("Nothing speaks against it");
        assertThat(board.canSave()).isTrue();
    }

    @Test
    void a_double_click_on_an_empty_place_books_there(FxRobot robot) {
        var board = new BoardDriver(robot).doubleClickIn("May", sams);
        assertThat(board.showsForm()).isTrue();
        board.press(KeyCode.ESCAPE);
        assertThat(board.showsForm()).isFalse();

        board.doubleClickOn(sams);
        board.type("end-time", "10:45").press(KeyCode.ENTER);

        assertThat(stored(sams).when()).isEqualTo(from("2026-11-24T09:30", "2026-11-24T10:45"));
        assertThat(board.status())
                .isEqualTo("Changed Sam’s Tue 09:30: now Tue 24 Nov, 09:30–10:45, with Alex");
        board.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(stored(sams).when()).isEqualTo(sams.when());
    }

    @Test
    void the_form_gives_an_open_booking_to_somebody(FxRobot robot) {
        var board = new BoardDriver(robot).standOn(nobodys).press(KeyCode.F2);

        board.type("worker", "ale").press(KeyCode.ENTER).fire("booking-form-save");

        assertThat(stored(nobodys).worker()).contains(ALEX);
    }

    @Test
    void to_look_who_could_do_it_changes_nothing(FxRobot robot) {
        var board = new BoardDriver(robot).standOn(roses).press(KeyCode.F2);
        board.lookInto("worker").press(KeyCode.TAB);
        board.lookInto("worker").press(KeyCode.ENTER).lookInto("worker");
        board.fire("booking-form-save");
        assertThat(stored(roses).worker()).contains(MAY);

        board.standOn(nobodys).fire("board-new").lookInto("supported").press(KeyCode.ENTER);

        assertThat(board.formVerdict()).contains("Choose for whom the booking is.");
    }

    @Test
    void arrows_and_tab_choose_and_an_emptied_field_means_nobody(FxRobot robot) {
        var board = new BoardDriver(robot).standOn(nobodys).press(KeyCode.F2);
        board.lookInto("worker").press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.TAB);
        board.fire("booking-form-save");
        assertThat(stored(nobodys).worker()).contains(ALEX);

        board.standOn(roses).press(KeyCode.F2).type("worker", "").press(KeyCode.DELETE);
        board.press(KeyCode.TAB).fire("booking-form-save");

        assertThat(stored(roses).worker()).isEmpty();
    }

    @Test
    void cancelling_asks_why_and_can_be_taken_back(FxRobot robot) {
        var board = new BoardDriver(robot).standOn(roses).press(KeyCode.DELETE);
        board.write("in hospital").press(KeyCode.ENTER);

        assertThat(stored(roses).cancelled()).isTrue();
        assertThat(bookings.cancellationsOf(roses.id()))
                .extracting(Cancellation::reason)
                .containsExactly("in hospital");
        assertThat(board.status()).isEqualTo("Cancelled Rose’s Tue 09:00 with May");
        board.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(stored(roses).cancelled()).isFalse();
        assertThat(board.status()).isEqualTo("Taken back: Cancelled Rose’s Tue 09:00 with May");
    }

    @Test
    void an_edge_is_pulled_by_mouse_and_by_keys(FxRobot robot) {
        var board = new BoardDriver(robot);
        var hour = board.widthOf(roses) / 2 + 1;
        board.pullEnd(roses, hour);
        assertThat(board.verdict()).contains("Tue 24 Nov, 09:00–12:00").contains("3 h");
        board.press(KeyCode.ESCAPE).drop();
        assertThat(stored(roses)).isEqualTo(roses);

        board.pullEnd(roses, hour).drop();
        assertThat(stored(roses).when()).isEqualTo(from("2026-11-24T09:00", "2026-11-24T12:00"));
        assertThat(board.status()).isEqualTo("Rose’s Tue 09:00 now ends 12:00");
        board.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT).press(KeyCode.ENTER);

        assertThat(stored(roses).when().end()).isEqualTo(at("2026-11-24T11:45"));
        assertThat(board.heard()).isEqualTo("Rose’s Tue 09:00 now ends 11:45");
        board.press(KeyCode.CONTROL, KeyCode.Z).press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(stored(roses).when()).isEqualTo(roses.when());
    }

    @Test
    void the_menu_says_all_that_can_be_done_here(FxRobot robot) {
        var board = new BoardDriver(robot).standOn(roses).press(KeyCode.SHIFT, KeyCode.F10);
        assertThat(board.menu()).doesNotContain("Paste here (Ctrl V)");
        board.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.X);

        board.press(KeyCode.SHIFT, KeyCode.F10);

        assertThat(board.menu())
                .containsExactly(
                        "Change booking… (F2)",
                        "Find cover… (C)",
                        "History… (F4)",
                        "New booking… (N)",
                        "Cut (Ctrl X)",
                        "Paste here (Ctrl V)",
                        "Record an absence… (A)",
                        "Hours offered… (H)",
                        "Who is away… (F6)",
                        "Cancel booking… (Delete)");
    }

    @Test
    void what_is_confirmed_is_neither_opened_nor_cancelled(FxRobot robot) {
        bookings.confirm(roses.id());
        var board = new BoardDriver(robot).standOn(nobodys);
        board.press(KeyCode.PAGE_DOWN).press(KeyCode.PAGE_UP).standOn(roses);
        assertThat(board.heard())
                .isEqualTo("Booking, Rose, with May, Tuesday 9:00 to 11:00, visit, confirmed");

        board.press(KeyCode.DELETE);

        assertThat(board.notice()).startsWith("Not done. Everybody has confirmed");
        board.press(KeyCode.F2);
        assertThat(board.showsForm()).isFalse();
    }
}
