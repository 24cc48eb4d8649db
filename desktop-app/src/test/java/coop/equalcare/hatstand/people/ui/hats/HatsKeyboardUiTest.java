package coop.equalcare.hatstand.people.ui.hats;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.InMemoryPeople;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.TestPeople;
import coop.equalcare.hatstand.people.domain.hats.HatRequestState;
import coop.equalcare.hatstand.people.domain.hats.InMemoryHats;
import coop.equalcare.hatstand.people.ui.SilentFeed;
import coop.equalcare.hatstand.people.usecase.hats.HatDeeds;
import coop.equalcare.hatstand.people.usecase.hats.RequestHat;
import coop.equalcare.hatstand.people.usecase.hats.TestHats;
import coop.equalcare.hatstand.platform.fx.Direct;
import coop.equalcare.hatstand.platform.fx.KeyWalk;
import coop.equalcare.hatstand.platform.fx.Theme;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.platform.work.OpenGate;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/** The hats, by keys alone. */
@ExtendWith(ApplicationExtension.class)
class HatsKeyboardUiTest {

    private static final Texts TEXTS =
            new Texts(Locale.UK, ZoneId.of("Europe/London"), List.of("people", "platform"));

    private final Person ada = TestHats.whole("Ada Lord", Hat.ADMINISTRATOR);
    private final Person rose = TestHats.whole("Rose Ackroyd", Hat.COORDINATOR);
    private final InMemoryPeople people = new InMemoryPeople(ada, rose);
    private final InMemoryHats hats = new InMemoryHats(people);
    private final HatDeeds deeds = TestHats.deeds(new OpenGate(), hats, people);
    private final Actor administrator = new Actor(ada.id(), EnumSet.allOf(Permission.class));
    private final Actor herself =
            new Actor(rose.id(), EnumSet.of(Permission.SIGN_IN, Permission.VIEW_PEOPLE));
    private Stage stage;

    @Start
    void show(Stage shown) {
        stage = shown;
    }

    @Test
    void requests_are_declined_and_given_one_after_the_other(FxRobot robot) {
        var trainer = ask(Hat.TRAINER);
        var auditor = ask(Hat.AUDITOR);
        var keys = decide(robot);

        keys.tabTo("decide-decline-" + trainer).enter();
        assertThat(keys.standsOn()).isEqualTo("decide-reason");
        keys.type("After the").escape();
        assertThat(keys.standsOn()).isEqualTo("decide-decline-" + trainer);
        keys.enter().type("After the course").tabTo("decide-really").enter();

        assertThat(hats.of(rose.id()))
                .extracting(it -> it.state())
                .contains(HatRequestState.DECLINED);
        keys.isSomewhere().tabTo("decide-give-" + auditor).enter();
        assertThat(keys.standsOn()).isEqualTo("decide-since");
        keys.tabTo("decide-really").enter();

        assertThat(worn(rose)).contains(Hat.AUDITOR);
        keys.isSomewhere();
    }

    @Test
    void a_hat_is_asked_for_withdrawn_and_another_dropped(FxRobot robot) {
        var keys = page(robot, herself, rose);

        keys.tabTo("hats-ask").enter();
        assertThat(keys.standsOn()).isEqualTo("hat-choice");
        keys.escape();
        assertThat(keys.standsOn()).isEqualTo("hats-ask");
        keys.enter().press(KeyCode.DOWN).tabTo("hat-ask-really").enter();

        var asked = hats.of(rose.id()).getFirst();
        keys.isSomewhere().tabTo("hat-withdraw-" + asked.hat().name()).enter();
        assertThat(hats.of(rose.id()).getFirst().state()).isEqualTo(HatRequestState.WITHDRAWN);

        keys.isSomewhere().tabTo("hat-drop-COORDINATOR").space();
        assertThat(keys.standsOn()).isEqualTo("hat-drop-from");
        keys.tabTo("hat-drop-not").enter();
        assertThat(keys.standsOn()).isEqualTo("hat-drop-COORDINATOR");
        keys.enter().tabTo("hat-drop-really").enter();

        assertThat(worn(rose)).isEmpty();
        keys.isSomewhere();
    }

    private KeyWalk decide(FxRobot robot) {
        return shown(
                robot,
                () ->
                        new HatsToDecideView(
                                new HatsToDecideViewModel(
                                        administrator,
                                        deeds,
                                        new Direct(),
                                        () -> TestPeople.TODAY,
                                        _ -> {}),
                                TEXTS,
                                new SilentFeed()));
    }

    private KeyWalk page(FxRobot robot, Actor actor, Person person) {
        var model =
                new PersonHatsViewModel(
                        actor, deeds, new Direct(), () -> TestPeople.TODAY, () -> {});
        model.tells(() -> model.show(wearer(person)));
        return shown(
                robot,
                () -> {
                    model.show(wearer(person));
                    var page = new VBox(new HatsCard(model, TEXTS));
                    page.getStyleClass().add("people");
                    return new ScrollPane(page);
                });
    }

    private KeyWalk shown(FxRobot robot, Supplier<Parent> view) {
        robot.interact(
                () -> {
                    var scene = new Scene(view.get(), 900, 800);
                    Theme.LIGHT.dress(scene);
                    stage.setScene(scene);
                    stage.show();
                });
        return new KeyWalk(robot, stage.getScene());
    }

    private String ask(Hat hat) {
        deeds.request().handle(herself, new RequestHat.Command(rose.id(), hat, "please"));
        return hats.waiting(10).stream()
                .filter(it -> it.hat() == hat)
                .findFirst()
                .orElseThrow()
                .id()
                .value()
                .toString();
    }

    private Person wearer(Person person) {
        return people.find(person.id()).orElseThrow();
    }

    private Set<Hat> worn(Person person) {
        return wearer(person).hatsOn(TestPeople.TODAY);
    }
}
