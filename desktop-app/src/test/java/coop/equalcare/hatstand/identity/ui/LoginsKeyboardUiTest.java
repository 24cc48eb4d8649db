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
import coop.equalcare.hatstand.platform.fx.Direct;
import coop.equalcare.hatstand.platform.fx.KeyWalk;
import coop.equalcare.hatstand.platform.fx.Theme;
import coop.equalcare.hatstand.platform.secrets.RandomBytes;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.platform.work.OpenGate;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The sign-in screen where a server keeps the logins, by keys alone. */
@ExtendWith(ApplicationExtension.class)
class LoginsKeyboardUiTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private final Person ada = TestPeople.wearing("Ada Lord", Hat.ADMINISTRATOR);
    private final Person fatima = TestPeople.wearing("Fatima Akhtar", Hat.FINANCE);
    private final Person tom = TestPeople.wearing("Tom Greenwood", Hat.TRAINER);
    private final InMemoryPeople people = new InMemoryPeople(ada, fatima, tom);
    private final InMemoryServerLogins logins = new InMemoryServerLogins(ada.id(), NOW);
    private Stage stage;

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
    void a_login_is_made_reset_disabled_and_opened_again(FxRobot robot) {
        var keys = show(robot, Permission.SIGN_IN, Permission.MANAGE_SIGN_INS);

        keys.tabTo("login-2").enter();
        assertThat(keys.standsOn()).isEqualTo("login-name");
        keys.escape();
        assertThat(keys.standsOn()).isEqualTo("login-2");
        keys.enter().type("tom").tabTo("login-really").enter();
        assertThat(login(tom.id())).map(Login::name).contains("tom");
        assertThat(keys.standsOn()).isEqualTo("login-code");

        choose(keys.isSomewhere().tabTo("login-1"), 1);
        keys.tabTo("login-really").enter();
        assertThat(login(fatima.id())).map(Login::connections).contains(0);
        choose(keys.isSomewhere().tabTo("login-1"), 1);
        keys.isSomewhere().tabTo("login-not").enter();
        assertThat(keys.standsOn()).isEqualTo("login-1");
        assertThat(login(fatima.id())).map(Login::active).contains(true);
        choose(keys, 1);
        keys.tabTo("login-really").enter();
        assertThat(login(fatima.id())).map(Login::active).contains(false);
        choose(keys.isSomewhere().tabTo("login-1"), 0);
        assertThat(login(fatima.id())).map(Login::active).contains(true);
        keys.isSomewhere();
    }

    /** Opens the menu that has the keys, and goes down in it. */
    private static void choose(KeyWalk keys, int down) {
        keys.press(KeyCode.SPACE);
        for (int i = 0; i <= down; i++) {
            keys.press(KeyCode.DOWN);
        }
        keys.enter();
    }

    @Test
    void one_chooses_a_password_of_ones_own(FxRobot robot) {
        var keys = show(robot, Permission.SIGN_IN);

        keys.tabTo("access-current").type("otter lamp Tuesday");
        keys.tabTo("access-new").type("heron boots Friday");
        keys.tabTo("access-again").type("heron boots Friday");
        keys.tabTo("access-change").enter();

        assertThat(logins.verifiers).containsKey(ada.id());
        keys.isSomewhere();
    }

    private KeyWalk show(FxRobot robot, Permission... may) {
        var actor = new Actor(ada.id(), Set.of(may));
        var gate = new OpenGate();
        var zone = ZoneId.of("Europe/London");
        var random = RandomBytes.ofTheSystem();
        var choose =
                new ChooseLoginPassword(
                        gate,
                        people,
                        logins,
                        new ServerProof(
                                gate,
                                typed ->
                                        new Outcome.Done<>(
                                                Arrays.equals(
                                                        typed, "otter lamp Tuesday".toCharArray())),
                                () -> NOW),
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
                    var view =
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
        return new KeyWalk(robot, stage.getScene());
    }
}
