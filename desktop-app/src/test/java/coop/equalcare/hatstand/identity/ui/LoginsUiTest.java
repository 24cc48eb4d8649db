package coop.equalcare.hatstand.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.identity.domain.InMemoryServerLogins;
import coop.equalcare.hatstand.identity.domain.server.ServerLogins.Login;
import coop.equalcare.hatstand.identity.ui.server.LoginsCard;
import coop.equalcare.hatstand.identity.ui.server.LoginsViewModel;
import coop.equalcare.hatstand.identity.usecase.server.ChooseLoginPassword;
import coop.equalcare.hatstand.identity.usecase.server.EndLogin;
import coop.equalcare.hatstand.identity.usecase.server.GiveLogin;
import coop.equalcare.hatstand.identity.usecase.server.ListLogins;
import coop.equalcare.hatstand.identity.usecase.server.ServerProof;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.InMemoryPeople;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.TestPeople;
import coop.equalcare.hatstand.platform.fx.AccessibleNames;
import coop.equalcare.hatstand.platform.fx.Direct;
import coop.equalcare.hatstand.platform.fx.Theme;
import coop.equalcare.hatstand.platform.secrets.RandomBytes;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.platform.work.OpenGate;

import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The sign-in screen where a server keeps the logins. */
@ExtendWith(ApplicationExtension.class)
class LoginsUiTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private final Person ada = TestPeople.wearing("Ada Lord", Hat.ADMINISTRATOR);
    private final Person fatima = TestPeople.wearing("Fatima Akhtar", Hat.FINANCE);
    private final Person tom = TestPeople.wearing("Tom Greenwood", Hat.TRAINER);
    private final InMemoryPeople people = new InMemoryPeople(ada, fatima, tom);
    private final InMemoryServerLogins logins = new InMemoryServerLogins(ada.id(), NOW);
    private Stage stage;
    private AccessView view;

    @Start
    void show(Stage shown) {
        stage = shown;
        logins.make(fatima.id(), "fatima_akhtar", "SCRAM-SHA-256$");
        logins.connect(fatima.id());
    }

    private Optional<Login> login(PersonId person) {
        return logins.all().stream().filter(it -> it.person().equals(person)).findFirst();
    }

    @Test
    void an_administrator_makes_a_login_whose_code_is_shown_once(FxRobot robot) {
        show(robot, Permission.SIGN_IN, Permission.MANAGE_SIGN_INS);

        robot.clickOn("#login-2");
        var name = robot.lookup("#login-name").queryAs(TextInputControl.class);
        assertThat(name.getText()).isEqualTo("tom_greenwood");
        robot.interact(() -> name.setText("tom"));
        robot.clickOn("#login-really");

        assertThat(login(tom.id())).map(Login::name).contains("tom");
        assertThat(robot.lookup("#login-code").queryAs(TextInputControl.class).getText())
                .hasSize(19);
        assertThat(logins.verifiers.get(tom.id())).startsWith("SCRAM-SHA-256$20000:");
        robot.interact(view::onLock);
        assertThat(robot.lookup("#login-code").tryQuery()).isEmpty();
    }

    @Test
    void a_login_is_thrown_out_reset_and_disabled_after_a_question_and_opened_again(FxRobot robot) {
        show(robot, Permission.SIGN_IN, Permission.MANAGE_SIGN_INS);
        var before = logins.verifiers.get(fatima.id());

        choose(robot, "throw_out");
        assertThat(login(fatima.id())).map(Login::connections).contains(2);
        robot.clickOn("#login-really");
        assertThat(login(fatima.id())).map(Login::connections).contains(0);

        choose(robot, "reset");
        robot.clickOn("#login-really");
        assertThat(logins.verifiers.get(fatima.id())).isNotEqualTo(before);

        choose(robot, "disable");
        robot.clickOn("#login-not");
        assertThat(login(fatima.id())).map(Login::active).contains(true);
        choose(robot, "disable");
        robot.clickOn("#login-really");
        assertThat(login(fatima.id())).map(Login::active).contains(false);

        choose(robot, "enable");
        assertThat(login(fatima.id())).map(Login::active).contains(true);
    }

    @Test
    void whoever_presses_too_fast_leaves_it_and_the_keys_are_where_they_were(FxRobot robot) {
        show(robot, Permission.SIGN_IN, Permission.MANAGE_SIGN_INS);

        for (var key : List.of(KeyCode.SPACE, KeyCode.ESCAPE)) {
            choose(robot, "throw_out");
            assertThat(robot.lookup("#login-not").query().isFocused()).isTrue();
            robot.push(key);

            assertThat(robot.lookup("#login-not").tryQuery()).isEmpty();
            assertThat(robot.lookup("#login-1").query().isFocused()).isTrue();
            assertThat(login(fatima.id())).map(Login::connections).contains(2);
        }
    }

    /** The menu's items are no nodes before it is open. */
    private static void choose(FxRobot robot, String deed) {
        var menu = robot.lookup("#login-1").queryAs(MenuButton.class);
        robot.interact(
                () ->
                        menu.getItems().stream()
                                .filter(item -> deed.equals(item.getId()))
                                .findFirst()
                                .ifPresentOrElse(
                                        MenuItem::fire,
                                        () -> {
                                            throw new IllegalStateException("no " + deed);
                                        }));
    }

    @Test
    void a_name_that_the_server_has_already_is_told_and_nothing_is_lost(FxRobot robot) {
        show(robot, Permission.SIGN_IN, Permission.MANAGE_SIGN_INS);

        robot.clickOn("#login-2");
        var name = robot.lookup("#login-name").queryAs(TextInputControl.class);
        robot.interact(() -> name.setText("Tom Greenwood"));
        robot.clickOn("#login-really");

        assertThat(login(tom.id())).isEmpty();
        assertThat(robot.lookup(".said .notice").tryQuery()).isPresent();
        assertThat(name.getText()).isEqualTo("Tom Greenwood");
    }

    @Test
    void nobody_ends_themselves_and_others_see_their_own_password_only(FxRobot robot) {
        show(robot, Permission.SIGN_IN, Permission.MANAGE_SIGN_INS);
        assertThat(robot.lookup("#login-0").tryQuery()).isEmpty();

        show(robot, Permission.SIGN_IN);
        assertThat(robot.lookup(".staff").tryQuery()).isEmpty();
    }

    @Test
    void one_chooses_a_password_of_ones_own_if_one_knows_the_one_of_now(FxRobot robot) {
        show(robot, Permission.SIGN_IN);

        change(robot, "wrong by far");
        assertThat(logins.verifiers).doesNotContainKey(ada.id());

        change(robot, "otter lamp Tuesday");
        assertThat(logins.verifiers).containsKey(ada.id());
    }

    private static Outcome<Boolean> lets(char[] typed) {
        return new Outcome.Done<>(new String(typed).equals("otter lamp Tuesday"));
    }

    private static void change(FxRobot robot, String current) {
        type(robot, "#access-current", current);
        type(robot, "#access-new", "heron boots Friday");
        type(robot, "#access-again", "heron boots Friday");
        robot.clickOn("#access-change");
    }

    private void show(FxRobot robot, Permission... may) {
        var actor = new Actor(ada.id(), Set.of(may));
        var gate = new OpenGate();
        var zone = ZoneId.of("Europe/London");
        var random = RandomBytes.ofTheSystem();
        var choose =
                new ChooseLoginPassword(
                        gate,
                        people,
                        logins,
                        new ServerProof(gate, LoginsUiTest::lets, () -> NOW),
                        random,
                        "Invented");
        var doors =
                new LoginsViewModel.Doors(
                        new ListLogins(gate, people, logins, () -> NOW, zone),
                        new GiveLogin(gate, logins, random),
                        new EndLogin(gate, logins),
                        () -> NOW);
        robot.interact(
                () -> {
                    var model = new LoginsViewModel(actor, doors, new Direct());
                    var texts =
                            new Texts(Locale.UK, zone, List.of("platform", "people", "identity"));
                    view =
                            new AccessView(
                                    new AccessViewModel(actor, choose, new Direct()),
                                    Optional.of(model)
                                            .filter(LoginsViewModel::mayManage)
                                            .map(it -> new LoginsCard(it, texts)),
                                    model::forgetCode,
                                    texts);
                    var scene = new Scene(view, 990, 900);
                    Theme.LIGHT.dress(scene);
                    stage.setScene(scene);
                    stage.show();
                });
        assertThat(AccessibleNames.missingIn(view)).isEmpty();
    }

    /** As a password manager would: letter by letter takes long and shows no more. */
    private static void type(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup(field).queryTextInputControl().setText(text));
    }
}
