package coop.equalcare.hatstand.carelog.ui;

import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.OLU;
import static coop.equalcare.hatstand.carelog.usecase.CareLogDesk.as;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.platform.fx.Theme;

import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CareLogUiTest {

    /** In the order of the sample: a heading, three old entries, a heading, five of the week. */
    private static final int ROSE_WHO_IS_AWAITED = 10;

    private CareLogView view;
    private CareLogDriver screen;
    private final CareLogSample sample = new CareLogSample();

    @Start
    void show(Stage stage) {
        view =
                new CareLogView(
                        sample.model(as(OLU)), CareLogSample.texts(), sample.desk().house.feed());
        var scene = new Scene(view, 990, 900);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void drive(FxRobot robot) {
        screen = new CareLogDriver(robot);
    }

    @Test
    void the_last_missing_agreement_is_asked_about_and_then_final() {
        screen.goToRow(ROSE_WHO_IS_AWAITED).pressConfirmKeys();
        assertThat(screen.question()).contains("1 entry becomes final");

        screen.sayYes();

        assertThat(screen.isAsked()).isFalse();
        assertThat(screen.notice()).contains("1 entry is now final");
        assertThat(screen.detail()).contains("It stays as it is");
    }

    @Test
    void no_means_no() {
        var rows = screen.rows();

        screen.goToRow(ROSE_WHO_IS_AWAITED).pressConfirmKeys().sayNo();

        assertThat(screen.isAsked()).isFalse();
        assertThat(screen.rows()).isEqualTo(rows);
        assertThat(screen.detail()).contains("Not confirmed yet");
    }

    @Test
    void an_adjustment_names_whose_confirmation_it_clears() {
        screen.goToRow(ROSE_WHO_IS_AWAITED).pressAdjustKey();
        assertThat(screen.form()).contains("clears the confirmation already given by May Iqbal");
        assertThat(screen.focused()).isEqualTo("carelog-adjust-start-time");

        screen.changeEndTo("18:45", "Rose was unwell");
        assertThat(screen.form()).contains("+15 min");
        screen.saveTimes();

        assertThat(screen.isAdjusting()).isFalse();
        assertThat(screen.detail())
                .contains("May Iqbal confirmed what was then changed; it no longer counts")
                .contains("Rose was unwell");
    }

    @Test
    void what_is_not_right_is_queried_and_answered_by_keys() {
        screen.goToRow(ROSE_WHO_IS_AWAITED).pressQueryKey();
        assertThat(screen.form()).contains("Who says that it is not right?");

        screen.sayForTheSecond("Nobody came");

        assertThat(screen.notice()).contains("cannot become final until it is answered");
        assertThat(screen.detail()).contains("“Nobody came”").contains("Queried");
        assertThat(screen.deeds()).containsExactly("carelog-answer", "carelog-adjust");
        screen.pressConfirmKeys();
        assertThat(screen.isAsked()).isTrue();
        screen.sayNo();

        screen.goToRow(1).pressQueryKey();
        assertThat(screen.form()).contains("said: “Nobody came”");
        screen.sayAndSave("Rose had mixed up the days");

        assertThat(screen.notice()).contains("can be confirmed");
        assertThat(screen.detail()).contains("Olu Ade answered").contains("Pending");
    }

    @Test
    void typed_times_are_not_left_unasked(FxRobot robot) {
        screen.goToRow(1).pressAdjustKey().changeEndTo("10:45", "Bus was late");
        screen.goToRow(2);
        assertThat(sample.door.about()).isEqualTo("carelog.adjust.unsaved");

        robot.interact(sample.door::stay);
        assertThat(screen.typedEnd()).isEqualTo("10:45");
        assertThat(screen.chosenRow()).isEqualTo(1);
        screen.goToRow(2);
        robot.interact(sample.door::discard);
        assertThat(screen.chosenRow()).isEqualTo(2);
    }

    @Test
    void chosen_entries_are_copied_as_text() {
        assertThat(screen.goToRow(1).copy().split("\t")).hasSize(7);
    }

    @Test
    void a_heading_ticked_by_key_confirms_all_below_it() {
        screen.goToRow(0).tick().pressConfirmKeys();
        assertThat(screen.question()).contains("3 entries become final");

        screen.sayYes();

        assertThat(screen.notice()).contains("3 entries are now final");
        assertThat(screen.showConfirmed().rows()).isEqualTo(11);
    }

    @Test
    void words_find_and_an_empty_list_says_what_to_do() {
        screen.searchFor("winifred");
        assertThat(screen.rows()).isEqualTo(4);

        screen.searchFor("nobody");
        assertThat(screen.said("#carelog-list")).contains("No entry fits");
    }

    @Test
    void every_control_that_tab_reaches_has_a_name() {
        screen.goToRow(ROSE_WHO_IS_AWAITED);
        assertThat(screen.nameless()).isEmpty();

        screen.pressConfirmKeys();
        assertThat(screen.nameless()).isEmpty();

        screen.sayNo().goToRow(ROSE_WHO_IS_AWAITED).pressAdjustKey();
        assertThat(screen.nameless()).isEmpty();
    }

    @Test
    void a_screen_that_is_left_listens_no_longer() {
        assertThat(sample.desk().listeners).hasSize(1);

        view.onLeave();

        assertThat(sample.desk().listeners).isEmpty();
    }
}
