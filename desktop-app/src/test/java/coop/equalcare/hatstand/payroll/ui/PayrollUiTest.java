package coop.equalcare.hatstand.payroll.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.payroll.domain.TestCare;
import coop.equalcare.hatstand.platform.fx.Theme;
import coop.equalcare.hatstand.rates.domain.PayKind;
import coop.equalcare.hatstand.rostering.domain.BookingKind;
import coop.equalcare.hatstand.shell.TestDesks;

import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.time.YearMonth;

@ExtendWith(ApplicationExtension.class)
class PayrollUiTest {

    @TempDir Path home;

    private final PaySample sample = new PaySample();
    private Stage stage;

    @Start
    void show(Stage shown) {
        stage = shown;
    }

    @Test
    void a_run_is_prepared_by_keyboard_and_its_exceptions_come_first(FxRobot robot) {
        var screen = open(robot, sample.withOctober().withNovemberCare(), PaySample.SAM);

        screen.pressNew().go();

        assertThat(screen.state()).isEqualTo("Draft");
        assertThat(screen.who()).startsWith("Prepared by Sam Hill");
        assertThat(screen.wordsIn("payroll-attention"))
                .contains("Aisha Rahman has no rate for “Sleep-in”")
                .contains("Joy Ashworth has no works number")
                .contains("“Meeting” has no payroll code");
        assertThat(screen.canApprove()).isFalse();
        assertThat(screen.wordsIn("payroll-run-refusal"))
                .isEqualTo("You prepared this run. A second person must approve it.");
    }

    @Test
    void a_second_person_approves_after_a_question(FxRobot robot) {
        sample.withNovemberCare().prepare(YearMonth.of(2026, 11));
        var screen = open(robot, sample, PaySample.NINA);

        screen.approve();
        assertThat(screen.wordsIn("payroll-question"))
                .contains("This cannot be undone.")
                .contains(screen.total());
        screen.escape();
        assertThat(screen.state()).isEqualTo("Draft");
        screen.approve().yes();

        assertThat(screen.state()).isEqualTo("Approved");
        assertThat(screen.who()).contains("approved by Nina Shaw");
    }

    @Test
    void enter_on_a_line_says_why_and_escape_closes_it(FxRobot robot) {
        var screen = open(robot, sample.withOctober(), PaySample.SAM);

        screen.enterOnFirstLine();

        assertThat(screen.sum()).contains("min × £13.45 ÷ 60 = £");
        assertThat(screen.wordsIn("payroll-why")).contains("with Rose Greenwood");
        screen.escape();
        assertThat(screen.shows("payroll-why")).isFalse();
    }

    @Test
    void an_export_shows_its_file_and_its_control_totals(FxRobot robot) {
        sample.desk.know(TestCare.employed(PaySample.worker(3), "Joy Ashworth", "19"));
        var screen = open(robot, sample.withOctober(), PaySample.SAM);

        screen.exportTo(home.toString());

        assertThat(Path.of(screen.file())).exists();
        assertThat(screen.wordsIn("payroll-export-result")).contains("7 people");
    }

    @Test
    void rates_show_what_holds_and_on_request_what_is_over(FxRobot robot) {
        sample.desk.set(TestCare.rate(PayKind.VISIT, 1260, "2025-04-01"));
        var screen = open(robot, sample.withOctober().withNovemberCare(), PaySample.SAM);

        screen.pressRates();
        assertThat(screen.wordsIn("payroll-rates-missing"))
                .contains("Aisha Rahman has no rate for “Sleep-in”");
        assertThat(screen.rates()).hasSize(3);
        assertThat(screen.withPast().rates()).hasSize(4);
    }

    @Test
    void a_rate_that_a_run_lacks_is_added_from_there_after_a_question(FxRobot robot) {
        sample.withNovemberCare().prepare(YearMonth.of(2026, 11));
        var screen = open(robot, sample, PaySample.SAM);

        screen.mendFirst().typeRate("12.71", "Circle, 3 November").enter();
        assertThat(screen.wordsIn("payroll-rate-question"))
                .contains("£12.71 an hour for Aisha Rahman: “Sleep-in”, from Wed 11 Nov 2026.")
                .contains("Once added it stays.");
        assertThat(screen.isFocused("payroll-rate-no")).isTrue();
        assertThat(screen.nameless()).isEmpty();
        screen.escape();
        assertThat(screen.shows("payroll-rate-question")).isFalse();
        assertThat(screen.shows("payroll-rates-mend-0")).isTrue();
        screen.press("payroll-rate-add").press("payroll-rate-yes");

        assertThat(screen.shows("payroll-rates-mend-0")).isFalse();
    }

    @Test
    void what_comes_after_the_first_three_is_shown_on_request(FxRobot robot) {
        for (int one = 1; one <= 2; one++) {
            sample.desk.confirm(
                    TestCare.care(
                            PaySample.worker(one),
                            BookingKind.SLEEP_IN,
                            "2026-11-13T22:00",
                            540,
                            0));
        }
        sample.withOctober().withNovemberCare().prepare(YearMonth.of(2026, 11));
        var screen = open(robot, sample, PaySample.SAM);
        assertThat(screen.shows("payroll-attention-rest")).isFalse();

        screen.press("payroll-attention-more");

        assertThat(screen.shows("payroll-attention-rest")).isTrue();
        assertThat(screen.nameless()).isEmpty();
    }

    @Test
    void everything_that_tab_reaches_has_a_name(FxRobot robot) {
        sample.withOctober().withNovemberCare().prepare(YearMonth.of(2026, 11));
        var screen = open(robot, sample, PaySample.NINA);

        assertThat(screen.nameless()).isEmpty();
        screen.enterOnFirstLine();
        assertThat(screen.nameless()).isEmpty();
        screen.pressPrepare();
        assertThat(screen.nameless()).isEmpty();
        screen.pressRates();
        assertThat(screen.nameless()).isEmpty();
    }

    private PayrollDriver open(FxRobot robot, PaySample filled, Actor actor) {
        robot.interact(
                () -> {
                    var view =
                            new PayrollView(
                                    filled.model(actor, home),
                                    PaySample.texts(),
                                    TestDesks.tables(PaySample.texts()),
                                    new PaySample.Silence());
                    var scene = new Scene(view, 990, 800);
                    Theme.LIGHT.dress(scene);
                    stage.setScene(scene);
                    stage.show();
                });
        return new PayrollDriver(robot);
    }
}
