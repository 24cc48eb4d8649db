package coop.equalcare.hatstand.rostering.ui;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.SAM;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.unassigned;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.platform.fx.Theme;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;

import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.time.LocalDate;

@ExtendWith(ApplicationExtension.class)
class OutUiTest {

    @TempDir Path folder;

    @Start
    void show(Stage stage) {
        var bookings =
                InMemoryBookings.of(
                        visit(ROSE, MAY, "2026-11-24T09:00", "2026-11-24T11:00"),
                        unassigned(SAM, "2026-11-25T14:00", "2026-11-25T15:00"));
        var model = new TestDesk(bookings, new TestDesk.Feed()).open(LocalDate.of(2026, 11, 23));
        var scene = new Scene(new BoardView(model).openedOnNow(), 980, 800);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void the_week_is_looked_at_and_saved(FxRobot robot) {
        var board = new BoardDriver(robot).press(KeyCode.CONTROL, KeyCode.P);
        assertThat(board.sheet("out")).contains("Print and save", "Page 1 of 1");

        board.fire("out-save");
        assertThat(board.sheet("out")).contains("Choose");
        robot.interact(
                () -> robot.lookup("#out-folder").<TextField>query().setText(folder.toString()));
        board.fire("out-save");

        assertThat(folder).isDirectoryContaining("glob:**DEMO-rota-week-2026-11-23-*.pdf");
        assertThat(board.sheet("out")).contains("Saved");
        board.press(KeyCode.ESCAPE);
        assertThat(board.shows("out")).isFalse();
    }

    @Test
    void a_folder_that_is_gone_is_told(FxRobot robot) {
        var board = new BoardDriver(robot).press(KeyCode.CONTROL, KeyCode.P);
        robot.interact(
                () ->
                        robot.lookup("#out-folder")
                                .<TextField>query()
                                .setText(folder.resolve("stick").toString()));

        board.fire("out-save");

        assertThat(board.sheet("out")).contains("stick");
        assertThat(folder).isEmptyDirectory();
    }
}
