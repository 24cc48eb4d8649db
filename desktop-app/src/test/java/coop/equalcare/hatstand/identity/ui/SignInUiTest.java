package coop.equalcare.hatstand.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.identity.domain.Session;
import coop.equalcare.hatstand.identity.domain.factor.Totp;
import coop.equalcare.hatstand.identity.domain.password.StaffPassword;
import coop.equalcare.hatstand.identity.domain.password.StaffPassword.Standing;
import coop.equalcare.hatstand.identity.usecase.Entrance;
import coop.equalcare.hatstand.identity.usecase.OwnSignIn;
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
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

@ExtendWith(ApplicationExtension.class)
class SignInUiTest {

    private static final String PASSWORD = "otter lamp Tuesday";

    private final Person cora = TestPeople.wearing("Cora Hirst", Hat.COORDINATOR);
    private final Person fatima = TestPeople.wearing("Fatima Akhtar", Hat.FINANCE);
    private final InMemoryPeople people =
            new InMemoryPeople(
                    cora, fatima, TestPeople.wearing("May Sutcliffe", Hat.GIVING_SUPPORT));
    private final Entrance entrance = entrance(people, false);
    private final List<Session> signedIn = new ArrayList<>();
    private final List<SignInView> views = new ArrayList<>();
    private SignInViewModel model;
    private Stage stage;
    private int wentBack;

    @Start
    void show(Stage shown) {
        stage = shown;
    }

    /** Whatever a screen showed, all of it could be named by a screen reader. */
    @AfterEach
    void everything_has_a_name() {
        assertThat(AccessibleNames.missingIn(views.getFirst())).isEmpty();
    }

    @Test
    void in_a_demo_whoever_is_chosen_is_at_the_desk(FxRobot robot) {
        var screen = show(robot, entrance(people, true), true);
        assertThat(screen.personas()).isEqualTo(2);
        assertThat(screen.focused()).isEqualTo("persona-0");

        screen.choose(1);

        assertThat(signedIn).extracting(Session::name).containsExactly("Fatima");
    }

    @Test
    void on_a_file_one_chooses_oneself_and_types_ones_password(FxRobot robot) {
        entrance.chosen(cora.id(), PASSWORD);
        var screen = show(robot, entrance, false).choose(0);
        assertThat(screen.focused()).isEqualTo("sign-in-password");

        screen.type(PASSWORD).press("#sign-in-go");

        assertThat(signedIn).extracting(Session::name).containsExactly("Cora");
    }

    @Test
    void a_wrong_password_is_said_and_one_types_again_at_once(FxRobot robot) {
        entrance.chosen(cora.id(), PASSWORD);
        var screen = show(robot, entrance, false).choose(0);

        screen.type("something else").press("#sign-in-go");

        assertThat(screen.said()).first().asString().startsWith("This is not your password.");
        assertThat(screen.focused()).isEqualTo("sign-in-password");
        screen.type(PASSWORD).press("#sign-in-go");
        assertThat(signedIn).hasSize(1);
    }

    @Test
    void somebody_from_before_there_were_passwords_is_told_and_chooses(FxRobot robot) {
        entrance.stores
                .passwords()
                .add(
                        new StaffPassword(
                                cora.id(),
                                Standing.OPEN,
                                "",
                                entrance.clock.instant(),
                                Optional.empty(),
                                0));
        var screen = show(robot, entrance, false).choose(0);

        chooseNew(screen, PASSWORD, "otter lamp Thursday");
        assertThat(screen.said()).containsExactly("The two are not the same. Type both again.");
        chooseNew(screen, "Cora Hirst 123", "Cora Hirst 123");
        assertThat(screen.said()).first().asString().contains("your name");
        chooseNew(screen, PASSWORD, PASSWORD);

        assertThat(signedIn).extracting(Session::name).containsExactly("Cora");
    }

    @Test
    void finance_connects_a_telephone_keeps_the_codes_and_comes_back_with_a_code(FxRobot robot) {
        entrance.chosen(fatima.id(), PASSWORD);
        var screen = show(robot, entrance, false).choose(1).type(PASSWORD).press("#sign-in-go");
        var asked = (SignInStep.Enrolling) model.stepProperty().get();
        var telephone = asked.secret().bytes();

        screen.type("#enrol-code", code(telephone)).press("#enrol-go");
        assertThat(screen.asks("#recovery-codes")).isTrue();
        screen.tick("#codes-have").press("#codes-go");
        assertThat(signedIn).extracting(Session::name).containsExactly("Fatima");

        entrance.clock.pass(Totp.PERIOD);
        robot.interact(model::startAgain);
        screen.choose(1).type(PASSWORD).press("#sign-in-go");
        screen.type(code(telephone)).press("#sign-in-go");
        assertThat(signedIn).hasSize(2);
    }

    @Test
    void the_picture_and_the_letters_are_gone_once_they_are_not_needed(FxRobot robot) {
        entrance.chosen(fatima.id(), PASSWORD);
        show(robot, entrance, false).choose(1).type(PASSWORD).press("#sign-in-go");
        var asked = (SignInStep.Enrolling) model.stepProperty().get();

        robot.interact(model::startAgain);

        assertThat(asked.secret().bytes()).containsOnly(0);
    }

    @Test
    void in_a_new_database_the_first_one_says_their_name_and_chooses(FxRobot robot) {
        var screen = show(robot, entrance(new InMemoryPeople(), false), false);
        assertThat(screen.focused()).isEqualTo("founder-name");

        screen.type("Ada Lord")
                .type("#founder-password", PASSWORD)
                .type("#founder-again", PASSWORD)
                .press("#founder-start")
                .press("#enrol-later");

        assertThat(signedIn).extracting(Session::hats).containsExactly(List.of(Hat.COORDINATOR));
    }

    @Test
    void codes_that_are_not_kept_are_covered_meanwhile_and_not_left_unasked(FxRobot robot) {
        entrance.chosen(fatima.id(), PASSWORD);
        var screen = show(robot, entrance, false).choose(1).type(PASSWORD).press("#sign-in-go");
        var asked = (SignInStep.Enrolling) model.stepProperty().get();
        screen.type("#enrol-code", code(asked.secret().bytes())).press("#enrol-go");
        assertThat(screen.focused()).isEqualTo("recovery-codes");
        var shown = model.stepProperty().get();

        robot.interact(views.getFirst()::onLock);
        assertThat(screen.asks("#recovery-codes")).isFalse();
        screen.press("#sign-in-back");
        assertThat(wentBack).isZero();
        screen.press("#codes-stay").type(PASSWORD).press("#sign-in-go");
        assertThat(model.stepProperty().get()).isEqualTo(shown);

        screen.press("#sign-in-back").press("#codes-leave");
        assertThat(wentBack).isEqualTo(1);
    }

    @Test
    void codes_kept_long_after_are_kept_and_one_signs_in_anew(FxRobot robot) {
        entrance.chosen(fatima.id(), PASSWORD);
        var screen = show(robot, entrance, false).choose(1).type(PASSWORD).press("#sign-in-go");
        var asked = (SignInStep.Enrolling) model.stepProperty().get();
        screen.type("#enrol-code", code(asked.secret().bytes())).press("#enrol-go");

        entrance.clock.pass(Duration.ofHours(1));
        screen.tick("#codes-have").press("#codes-go");

        assertThat(screen.said()).first().asString().contains("Choose yourself again");
        assertThat(screen.personas()).isEqualTo(2);
    }

    private static void chooseNew(SignInDriver screen, String password, String again) {
        screen.type("#new-password", password)
                .type("#new-password-again", again)
                .press("#new-password-keep");
    }

    private String code(byte[] telephone) {
        return Totp.USUAL.code(telephone, Totp.stepAt(entrance.clock.instant()));
    }

    private static Entrance entrance(InMemoryPeople people, boolean demo) {
        return new Entrance(
                new OpenGate(), people, Entrance.Stores.inMemory(), new Entrance.Clock(), demo);
    }

    private SignInDriver show(FxRobot robot, Entrance at, boolean demo) {
        robot.interact(
                () -> {
                    var background = new Direct();
                    var own = demo ? Optional.<OwnSignIn>empty() : Optional.of(at.own);
                    var doors = new SignInViewModel.Doors(at.signIn, at.personas, at.found, own);
                    model =
                            new SignInViewModel(
                                    doors,
                                    "Upper Valley Care Co-op",
                                    background,
                                    Optional.empty(),
                                    signedIn::add);
                    var view = new SignInView(model, texts(), background, demo, () -> wentBack++);
                    var scene = new Scene(view, 980, 900);
                    Theme.LIGHT.dress(scene);
                    stage.setScene(scene);
                    stage.show();
                    views.add(view);
                });
        return new SignInDriver(robot);
    }

    private static Texts texts() {
        return new Texts(
                Locale.UK, ZoneId.of("Europe/London"), List.of("identity", "people", "platform"));
    }
}
