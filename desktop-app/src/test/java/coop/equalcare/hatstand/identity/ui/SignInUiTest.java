package coop.equalcare.hatstand.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.identity.domain.InMemoryLogins;
import coop.equalcare.hatstand.identity.domain.Session;
import coop.equalcare.hatstand.identity.usecase.FoundCoOp;
import coop.equalcare.hatstand.identity.usecase.ListPersonas;
import coop.equalcare.hatstand.identity.usecase.SignIn;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.InMemoryPeople;
import coop.equalcare.hatstand.people.domain.OnePostcode;
import coop.equalcare.hatstand.people.domain.Postcodes;
import coop.equalcare.hatstand.people.domain.TestPeople;
import coop.equalcare.hatstand.platform.fx.AccessibleNames;
import coop.equalcare.hatstand.platform.fx.Direct;
import coop.equalcare.hatstand.platform.fx.Theme;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.platform.work.OpenGate;

import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

@ExtendWith(ApplicationExtension.class)
class SignInUiTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final InstantSource clock = () -> Instant.parse("2026-11-24T09:00:00Z");
    private final List<Session> signedIn = new ArrayList<>();
    private Stage stage;

    @Start
    void show(Stage shown) {
        stage = shown;
    }

    @Test
    void whoever_is_chosen_is_at_the_desk(FxRobot robot) {
        var view =
                show(
                        robot,
                        new InMemoryPeople(
                                TestPeople.wearing("Cora Hirst", Hat.COORDINATOR),
                                TestPeople.wearing("Fatima Akhtar", Hat.FINANCE),
                                TestPeople.wearing("May Sutcliffe", Hat.GIVING_SUPPORT)));
        assertThat(AccessibleNames.missingIn(view)).isEmpty();
        assertThat(robot.lookup(".persona").queryAll()).hasSize(2);

        robot.clickOn("#persona-1");

        assertThat(signedIn).extracting(Session::name).containsExactly("Fatima");
    }

    @Test
    void in_a_new_database_the_first_one_starts_with_their_name(FxRobot robot) {
        var view = show(robot, new InMemoryPeople());
        assertThat(AccessibleNames.missingIn(view)).isEmpty();

        robot.clickOn("#founder-name").write("Ada Lord").clickOn("#founder-start");

        assertThat(signedIn).extracting(Session::name).containsExactly("Ada");
    }

    private SignInView show(FxRobot robot, InMemoryPeople people) {
        var views = new ArrayList<SignInView>();
        robot.interact(
                () -> {
                    var view = new SignInView(model(people), texts(), true, () -> {});
                    var scene = new Scene(view, 980, 700);
                    Theme.LIGHT.dress(scene);
                    stage.setScene(scene);
                    stage.show();
                    views.add(view);
                });
        return views.getFirst();
    }

    private SignInViewModel model(InMemoryPeople people) {
        var gate = new OpenGate();
        var logins = new InMemoryLogins();
        var found =
                new FoundCoOp(
                        gate,
                        people,
                        logins,
                        new OnePostcode(Postcodes.Answer.EXISTS),
                        UUID::randomUUID,
                        clock,
                        ZONE);
        return new SignInViewModel(
                new SignIn(gate, people, logins, clock, ZONE),
                new ListPersonas(gate, people, clock, ZONE),
                found,
                new Direct(),
                Optional.empty(),
                signedIn::add);
    }

    private static Texts texts() {
        return new Texts(Locale.UK, ZONE, List.of("identity", "people", "platform"));
    }
}
