package coop.equalcare.hatstand.rostering.ui;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.ALEX;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.SAM;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.at;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.unassigned;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.platform.fx.FxThread;
import coop.equalcare.hatstand.platform.fx.Theme;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.LocalDate;

@ExtendWith(ApplicationExtension.class)
class BoardUiTest {

    private final Booking roses = visit(ROSE, MAY, "2026-11-24T09:00", "2026-11-24T10:00");
    private final Booking sams = visit(SAM, ALEX, "2026-11-24T09:30", "2026-11-24T10:30");
    private final Booking later = visit(ROSE, MAY, "2026-11-26T09:00", "2026-11-26T10:00");
    private final Booking nobodys = unassigned(SAM, "2026-11-25T14:00", "2026-11-25T15:00");
    private final InMemoryBookings bookings = InMemoryBookings.of(roses, sams, later, nobodys);

    private RosterBoardViewModel model;

    @Start
    void show(Stage stage) {
        model = new TestDesk(bookings, new TestDesk.Feed()).open(LocalDate.of(2026, 11, 23));
        var scene = new Scene(new BoardView(model), 980, 700);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private Booking stored(Booking booking) {
        return bookings.find(booking.id()).orElseThrow();
    }

    @Test
    void a_drag_to_another_lane_is_saved_and_said(FxRobot robot) {
        var board = new BoardDriver(robot).carry(later, "Alex");
        assertThat(board.answerOf("Alex")).isEqualTo("Yes");

        board.drop();

        assertThat(stored(later).worker()).contains(ALEX);
        assertThat(stored(later).when()).isEqualTo(later.when());
        assertThat(board.status()).isEqualTo("Moved Rose’s Thu 09:00 from May to Alex");
    }

    @Test
    void a_drag_into_a_clash_says_why_and_changes_nothing(FxRobot robot) {
        var board = new BoardDriver(robot).carry(roses, "Alex");
        assertThat(board.verdict()).contains("Already booked with Sam, Tue 09:30 to Tue 10:30.");
        assertThat(board.answerOf("Alex")).isEqualTo("No");

        board.drop();

        assertThat(stored(roses)).isEqualTo(roses);
        assertThat(board.verdict()).isEmpty();
        assertThat(board.notice())
                .isEqualTo("Not moved. Already booked with Sam, Tue 09:30 to Tue 10:30.");
    }

    @Test
    void escape_gives_up_a_drag(FxRobot robot) {
        var board = new BoardDriver(robot).carry(later, "Alex").press(KeyCode.ESCAPE).drop();

        assertThat(stored(later)).isEqualTo(later);
        assertThat(board.verdict()).isEmpty();
    }

    @Test
    void keys_carry_drop_take_back_and_do_again(FxRobot robot) {
        var board =
                new BoardDriver(robot)
                        .standOn(later)
                        .press(KeyCode.ALT, KeyCode.UP)
                        .press(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(board.verdict()).contains("Thu 26 Nov, 09:15–10:15");

        board.press(KeyCode.ENTER);
        assertThat(stored(later).worker()).contains(ALEX);
        assertThat(stored(later).when().start()).isEqualTo(at("2026-11-26T09:15"));
        board.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(stored(later).slot()).isEqualTo(later.slot());
        board.press(KeyCode.CONTROL, KeyCode.Y);

        assertThat(stored(later).worker()).contains(ALEX);
    }

    @Test
    void the_search_says_how_many_goes_on_with_enter_and_is_cleared_with_escape(FxRobot robot) {
        var board = new BoardDriver(robot).standOn(sams).press(KeyCode.CONTROL, KeyCode.F);
        board.write("rose");
        assertThat(board.found()).isEqualTo("2 found");

        board.press(KeyCode.ENTER);
        assertThat(board.heard()).startsWith("Booking, Rose, with May, Thursday 9:00");
        board.press(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(board.heard()).startsWith("Booking, Rose, with May, Tuesday 9:00");
        board.write("xx");
        assertThat(board.found()).isEqualTo("Nobody");
        board.press(KeyCode.ESCAPE);

        assertThat(board.found()).isEmpty();
    }

    @Test
    void the_sheet_of_keys_keeps_its_way_out_in_sight(FxRobot robot) {
        var board = new BoardDriver(robot).standOn(sams).press(KeyCode.F1);
        var window = robot.window(0).getScene();

        assertThat(board.bottomOf("board-keys-close")).isLessThan(window.getHeight());
        board.press(KeyCode.ESCAPE);
        assertThat(robot.lookup("#board-keys-sheet").tryQuery()).isEmpty();
    }

    @Test
    void turning_the_week_moves_nobody_to_its_monday(FxRobot robot) {
        var board = new BoardDriver(robot).standOn(sams);
        var steps = FxThread.ask(() -> model.cursor().stepsProperty().get());

        board.press(KeyCode.PAGE_DOWN);

        assertThat(robot.lookup("#board-date").<DatePicker>query().getValue())
                .isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(FxThread.ask(() -> model.cursor().stepsProperty().get())).isEqualTo(steps);
    }

    @Test
    void everything_one_can_stand_on_says_what_it_is(FxRobot robot) {
        var board = new BoardDriver(robot).standOn(later).press(KeyCode.F2);
        assertThat(board.showsForm()).isTrue();
        var root = robot.window(0).getScene().getRoot();

        assertThat(BoardDriver.everythingIn(root).stream().filter(BoardUiTest::canBeStoodOn))
                .isNotEmpty()
                .allSatisfy(
                        node ->
                                assertThat(node.getAccessibleRole())
                                        .as(node.toString())
                                        .isNotEqualTo(AccessibleRole.NODE))
                .allSatisfy(node -> assertThat(spoken(node)).as(node.toString()).isNotBlank());
        assertThat(board.card(later).getAccessibleRole()).isEqualTo(AccessibleRole.LIST_ITEM);
        assertThat(spoken(board.card(later)))
                .isEqualTo("Booking, Rose, with May, Thursday 9:00 to 10:00, visit");
    }

    private static boolean canBeStoodOn(Node node) {
        return node.isFocusTraversable() && node.isVisible() && !node.isDisabled();
    }

    private static String spoken(Node node) {
        var own = node.getAccessibleText();
        return own != null
                ? own
                : String.valueOf(node.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                        .replace("null", "");
    }
}
