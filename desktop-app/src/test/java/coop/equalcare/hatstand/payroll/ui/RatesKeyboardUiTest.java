package coop.equalcare.hatstand.payroll.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.platform.fx.KeyWalk;
import coop.equalcare.hatstand.platform.fx.Theme;
import coop.equalcare.hatstand.shell.TestDesks;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;

/** Rates and payroll codes, by keys alone. */
@ExtendWith(ApplicationExtension.class)
class RatesKeyboardUiTest {

    @TempDir Path home;

    private final PaySample sample = new PaySample().withOctober();
    private Scene scene;

    @Start
    void show(Stage stage) {
        var view =
                new PayrollView(
                        sample.model(PaySample.SAM, home),
                        PaySample.texts(),
                        TestDesks.tables(PaySample.texts()),
                        new PaySample.Silence());
        scene = new Scene(view, 990, 800);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void a_rate_is_added_after_a_question_and_a_code_is_set(FxRobot robot) {
        var keys = new KeyWalk(robot, scene);
        var screen = new PayrollDriver(robot);

        keys.tabTo("payroll-rates").enter();
        keys.isSomewhere()
                .tabTo("payroll-rates-list")
                .tabTo("payroll-rate-kind")
                .press(KeyCode.DOWN);
        keys.tabTo("payroll-rate-pounds").type("13.75");
        keys.tabTo("payroll-rate-source").type("Circle, 3 November").enter();
        assertThat(keys.standsOn()).isEqualTo("payroll-rate-no");
        keys.enter();
        assertThat(screen.shows("payroll-rate-question")).isFalse();
        var before = screen.rates().size();
        keys.isSomewhere().tabTo("payroll-rate-add").enter().tabTo("payroll-rate-yes").enter();
        assertThat(screen.rates()).hasSize(before + 1);

        keys.isSomewhere().tabTo("payroll-code-kind").press(KeyCode.DOWN);
        keys.tabTo("payroll-code").type("1200").tabTo("payroll-code-name").type("Sleep-ins");
        keys.tabTo("payroll-code-set").enter();
        keys.isSomewhere().escape();
        assertThat(screen.shows("payroll-rates-list")).isFalse();
        assertThat(keys.standsOn()).isEqualTo("payroll-rates");
    }
}
