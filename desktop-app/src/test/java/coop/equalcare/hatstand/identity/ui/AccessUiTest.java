package coop.equalcare.hatstand.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.identity.domain.factor.Totp;
import coop.equalcare.hatstand.identity.usecase.Arrival;
import coop.equalcare.hatstand.identity.usecase.EnrolSecondFactor;
import coop.equalcare.hatstand.identity.usecase.Entrance;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.InMemoryPeople;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.TestPeople;
import coop.equalcare.hatstand.platform.fx.AccessibleNames;
import coop.equalcare.hatstand.platform.fx.Direct;
import coop.equalcare.hatstand.platform.fx.Theme;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.platform.work.OpenGate;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;

@ExtendWith(ApplicationExtension.class)
class AccessUiTest {

    private static final String PASSWORD = "otter lamp Tuesday";

    private final Person ada = TestPeople.wearing("Ada Lord", Hat.ADMINISTRATOR);
    private final Person fatima = TestPeople.wearing("Fatima Akhtar", Hat.FINANCE);
    private final Person tom = TestPeople.wearing("Tom Greenwood", Hat.TRAINER);
    private final Entrance entrance =
            new Entrance(
                    new OpenGate(),
                    new InMemoryPeople(ada, fatima, tom),
                    Entrance.Stores.inMemory(),
                    new Entrance.Clock(),
                    false);
    private Stage stage;
    private AccessView view;

    @Start
    void show(Stage shown) {
        stage = shown;
        entrance.chosen(ada.id(), PASSWORD);
        entrance.chosen(fatima.id(), PASSWORD);
        connectTelephone();
    }

    @Test
    void an_administrator_lets_somebody_in_by_a_code_that_is_shown_once(FxRobot robot) {
        show(robot, Permission.SIGN_IN, Permission.MANAGE_SIGN_INS);

        robot.clickOn("#staff-2");
        var code = code(robot);

        assertThat(Entrance.done(entrance.enter(tom.id(), code)))
                .isInstanceOf(Arrival.Step.Choose.class);
        robot.interact(view::onLock);
        assertThat(robot.lookup("#staff-code").tryQuery()).isEmpty();
    }

    @Test
    void a_code_that_may_be_handed_over_already_is_not_stopped_at_one_click(FxRobot robot) {
        show(robot, Permission.SIGN_IN, Permission.MANAGE_SIGN_INS);
        robot.clickOn("#staff-2");
        var first = code(robot);

        robot.clickOn("#staff-2");
        assertThat(robot.lookup("#reset-not").query().isFocused()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#reset-not").tryQuery()).isEmpty();
        assertThat(robot.lookup("#staff-2").query().isFocused()).isTrue();
        assertThat(code(robot)).isEqualTo(first);

        robot.clickOn("#staff-2").clickOn("#reset-really");
        assertThat(code(robot)).isNotEqualTo(first);
    }

    private static String code(FxRobot robot) {
        return robot.lookup("#staff-code").queryAs(TextInputControl.class).getText();
    }

    @Test
    void a_lost_telephone_is_taken_away_only_if_that_is_said(FxRobot robot) {
        show(robot, Permission.SIGN_IN, Permission.MANAGE_SIGN_INS);

        robot.clickOn("#staff-1").clickOn("#reset-not");
        assertThat(Entrance.done(entrance.enter(fatima.id(), PASSWORD)))
                .isInstanceOf(Arrival.Step.Prove.class);

        robot.clickOn("#staff-1").clickOn("#reset-factor").clickOn("#reset-really");
        assertThat(entrance.stores.factors().find(fatima.id())).isEmpty();
    }

    @Test
    void nobody_resets_themselves_and_others_see_their_own_password_only(FxRobot robot) {
        show(robot, Permission.SIGN_IN, Permission.MANAGE_SIGN_INS);
        assertThat(robot.lookup("#staff-0").tryQuery()).isEmpty();

        show(robot, Permission.SIGN_IN);
        assertThat(robot.lookup(".staff").tryQuery()).isEmpty();
    }

    @Test
    void one_changes_ones_own_password(FxRobot robot) {
        show(robot, Permission.SIGN_IN);

        type(robot, "#access-current", PASSWORD);
        type(robot, "#access-new", "heron boots Friday");
        type(robot, "#access-again", "heron boots Friday");
        robot.clickOn("#access-change");

        assertThat(Entrance.done(entrance.enter(ada.id(), "heron boots Friday"))).isNotNull();
    }

    private void connectTelephone() {
        var step = (Arrival.Step.Enrol) Entrance.done(entrance.enter(fatima.id(), PASSWORD));
        var secret = entrance.own.enrol().newSecret();
        var code = Totp.USUAL.code(secret.bytes(), Totp.stepAt(entrance.clock.instant()));
        Entrance.done(
                entrance.own
                        .enrol()
                        .handle(new EnrolSecondFactor.Command(step.admission(), secret, code)));
    }

    private void show(FxRobot robot, Permission... may) {
        var actor = new Actor(ada.id(), Set.of(may));
        var doors =
                new StaffViewModel.Doors(
                        entrance.staff, entrance.register, entrance.reset, entrance.clock);
        robot.interact(
                () -> {
                    view =
                            new AccessView(
                                    new AccessViewModel(actor, entrance.change, new Direct()),
                                    new StaffViewModel(actor, doors, new Direct()),
                                    texts());
                    var scene = new Scene(view, 990, 900);
                    Theme.LIGHT.dress(scene);
                    stage.setScene(scene);
                    stage.show();
                });
        assertThat(AccessibleNames.missingIn(view)).isEmpty();
    }

    private static Texts texts() {
        return new Texts(
                Locale.UK, ZoneId.of("Europe/London"), List.of("identity", "people", "platform"));
    }

    /** As a password manager would: letter by letter takes long and shows no more. */
    private static void type(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup(field).queryTextInputControl().setText(text));
    }
}
