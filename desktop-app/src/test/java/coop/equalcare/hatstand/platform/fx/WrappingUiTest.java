package coop.equalcare.hatstand.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** JavaFX fails where it breaks text from right to left; nobody's name may stop a screen. */
@ExtendWith(ApplicationExtension.class)
class WrappingUiTest {

    private static final String HEBREW = "אברהם בן דוד";

    @Test
    void a_name_from_right_to_left_fits_into_every_width(FxRobot robot) {
        assertThatCode(
                        () ->
                                robot.interact(
                                        () -> {
                                            for (var width = 10; width < 300; width += 2) {
                                                laidOut(HEBREW + " has supported Rose", width);
                                            }
                                        }))
                .doesNotThrowAnyException();
    }

    @Test
    void what_is_cut_is_shown_whole_beside_the_pointer_and_the_rest_goes_on_below(FxRobot robot) {
        robot.interact(
                () -> {
                    var hebrew = laidOut(HEBREW, 40);
                    assertThat(hebrew.isWrapText()).isFalse();
                    assertThat(hebrew.getTooltip().getText()).isEqualTo(HEBREW);

                    hebrew.setText("Rose O’Neil of Hebden Bridge");
                    assertThat(hebrew.isWrapText()).isTrue();
                    assertThat(hebrew.getTooltip()).isNull();
                });
    }

    private static Label laidOut(String text, double width) {
        var label = new Label(text);
        Wrapping.on(label);
        var box = new VBox(label);
        var scene = new Scene(box, width, 400);
        box.applyCss();
        box.resize(width, 400);
        box.layout();
        assertThat(scene.getRoot()).isSameAs(box);
        label.prefHeight(width);
        return label;
    }
}
