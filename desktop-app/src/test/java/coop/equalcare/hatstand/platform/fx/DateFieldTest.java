package coop.equalcare.hatstand.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.LocalDate;

@ExtendWith(ApplicationExtension.class)
class DateFieldTest {

    private DateField field;
    private Button elsewhere;

    @Start
    void show(Stage stage) {
        field = new DateField(LocalDate.of(2026, 11, 24));
        elsewhere = new Button();
        stage.setScene(new Scene(new VBox(field, elsewhere), 300, 200));
        stage.show();
    }

    private DateFieldTest type(FxRobot robot, String words) {
        robot.interact(field::requestFocus);
        robot.interact(() -> field.getEditor().setText(words));
        robot.interact(elsewhere::requestFocus);
        return this;
    }

    @Test
    void it_is_shown_as_everywhere(FxRobot robot) {
        assertThat(field.getEditor().getText()).isEqualTo("Tue 24 Nov 2026");
    }

    @Test
    void what_is_typed_is_read_with_the_day_first(FxRobot robot) {
        type(robot, "3/4");

        assertThat(field.getValue()).isEqualTo(LocalDate.of(2027, 4, 3));
        assertThat(field.getEditor().getText()).isEqualTo("Sat 3 Apr 2027");
    }

    @Test
    void nothing_typed_is_no_day(FxRobot robot) {
        type(robot, " ");

        assertThat(field.getValue()).isNull();
    }

    @Test
    void what_is_no_day_puts_back_the_one_that_was_there(FxRobot robot) {
        type(robot, "11/24/2026");

        assertThat(field.getValue()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(field.getEditor().getText()).isEqualTo("Tue 24 Nov 2026");
    }
}
