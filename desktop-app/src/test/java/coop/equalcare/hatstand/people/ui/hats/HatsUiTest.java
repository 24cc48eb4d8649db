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
import coop.equalcare.hatstand.platform.fx.AccessibleNames;
import coop.equalcare.hatstand.platform.fx.Direct;
import coop.equalcare.hatstand.platform.fx.Theme;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.platform.work.OpenGate;

import javafx.scene.Parent;
import javafx.scene.Scene;
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

@ExtendWith(ApplicationExtension.class)
class HatsUiTest {

    private static final Texts TEXTS =
            new Texts(Locale.UK, ZoneId.of("Europe/London"), List.of("people", "platform"));

    private final Person ada = TestHats.whole("Ada Lord", Hat.ADMINISTRATOR);
    private final Person joe = TestHats.whole("Joe Firth", Hat.ADMINISTRATOR);
    private final Person rose = TestHats.whole("Rose Ackroyd", Hat.COORDINATOR);
    private final Person bare = TestPeople.named("Bare Record");
    private final InMemoryPeople people = new InMemoryPeople(ada, joe, rose, bare);
    private final InMemoryHats hats = new InMemoryHats(people);
    private final HatDeeds deeds = TestHats.deeds(new OpenGate(), hats, people);
    private final Actor administrator = new Actor(ada.id(), EnumSet.allOf(Permission.class));
    private final Actor coordinator =
            new Actor(
                    rose.id(),
                    Set.of(Permission.SIGN_IN, Permission.VIEW_PEOPLE, Permission.EDIT_PEOPLE));
    private Stage stage;

    @Start
    void show(Stage shown) {
        stage = shown;
    }

    @Test
    void nobody_waiting_says_where_requests_come_from(FxRobot robot) {
        decide(robot);

        assertThat(new HatsDriver(robot).written(".empty-state"))
                .contains("Nobody waits for a hat");
    }

    @Test
    void a_request_is_given_and_leaves_the_list(FxRobot robot) {
        ask(coordinator, rose, Hat.TRAINER);
        decide(robot);

        var screen = new HatsDriver(robot).answer("give", 0).press("decide-really");

        assertThat(screen.requests()).isZero();
        assertThat(screen.written("#decide-said")).contains("Rose Ackroyd has the hat Trainer.");
        assertThat(worn(rose)).contains(Hat.TRAINER);
    }

    @Test
    void declining_asks_for_a_reason(FxRobot robot) {
        ask(coordinator, rose, Hat.TRAINER);
        decide(robot);

        var screen = new HatsDriver(robot).answer("decline", 0).press("decide-really");
        assertThat(screen.written("#decide-said").getFirst()).startsWith("Say why it is declined");

        screen.type("decide-reason", "After the course").press("decide-really");
        assertThat(screen.requests()).isZero();
        assertThat(hats.of(rose.id()).getFirst().state()).isEqualTo(HatRequestState.DECLINED);
    }

    @Test
    void what_is_missing_is_named_and_nothing_can_be_given(FxRobot robot) {
        ask(coordinator, bare, Hat.GETTING_SUPPORT);
        decide(robot);
        var screen = new HatsDriver(robot);

        assertThat(screen.written(".request"))
                .contains("Not in the record yet: Address, Phone, Postcode");
        assertThat(screen.offers("give", 0)).isFalse();
        assertThat(screen.offers("decline", 0)).isTrue();
    }

    @Test
    void whoever_asked_reads_who_decides(FxRobot robot) {
        ask(administrator, rose, Hat.FINANCE);
        decide(robot);
        var screen = new HatsDriver(robot);

        assertThat(screen.written(".request"))
                .contains("You asked for the hat Finance, so somebody else decides: Joe Firth.");
        assertThat(screen.offers("give", 0)).isFalse();
        assertThat(screen.answer("withdraw", 0).requests()).isZero();
    }

    @Test
    void whoever_is_alone_says_why(FxRobot robot) {
        people.wear(joe.id(), List.of());
        ask(administrator, rose, Hat.FINANCE);
        decide(robot);

        var screen = new HatsDriver(robot).answer("give", 0).press("decide-really");
        assertThat(screen.written("#decide-said"))
                .contains("Say why it cannot wait for a second person.");

        screen.type("decide-reason", "The month ends").press("decide-really");
        assertThat(worn(rose)).contains(Hat.FINANCE);
    }

    @Test
    void a_hat_is_asked_for_on_ones_own_page_and_withdrawn(FxRobot robot) {
        page(robot, coordinator, rose);

        var screen = new HatsDriver(robot).press("hats-ask").choose(0).press("hat-ask-really");
        assertThat(screen.written(".card")).contains("Asked for by Rose Ackroyd.");
        var asked = hats.of(rose.id()).getFirst();

        screen.press("hat-withdraw-" + asked.hat().name());
        assertThat(hats.of(rose.id()).getFirst().state()).isEqualTo(HatRequestState.WITHDRAWN);
        assertThat(screen.written(".card")).contains("By Rose Ackroyd.");
    }

    @Test
    void asking_tells_who_gives_the_hat_and_what_is_missing(FxRobot robot) {
        page(robot, coordinator, bare);

        var screen = new HatsDriver(robot).press("hats-ask").choose(0);

        assertThat(screen.written(".asking").getFirst()).isEqualTo("Given by Ada Lord, Joe Firth.");
        assertThat(screen.written(".asking").getLast())
                .endsWith(
                        "Address, Gives support as, Phone, Postcode, Enhanced DBS check (in"
                                + " date).");
    }

    @Test
    void a_hat_is_dropped_with_a_reason_that_stays_to_be_read(FxRobot robot) {
        page(robot, administrator, rose);

        var screen =
                new HatsDriver(robot)
                        .press("hat-drop-COORDINATOR")
                        .type("hat-drop-reason", "Moved to finance")
                        .press("hat-drop-really");

        assertThat(worn(rose)).isEmpty();
        assertThat(screen.written(".card")).contains("Dropped by Ada Lord: “Moved to finance”");
    }

    @Test
    void whoever_neither_wears_nor_gives_a_hat_cannot_drop_it(FxRobot robot) {
        page(robot, coordinator, joe);

        assertThat(new HatsDriver(robot).shows("hat-drop-ADMINISTRATOR")).isFalse();
    }

    @Test
    void everything_that_can_be_focused_has_a_name(FxRobot robot) {
        ask(coordinator, rose, Hat.TRAINER);
        var view = decide(robot);
        assertThat(AccessibleNames.missingIn(view)).isEmpty();
        new HatsDriver(robot).answer("give", 0);
        assertThat(AccessibleNames.missingIn(view)).isEmpty();

        var page = page(robot, administrator, rose);
        new HatsDriver(robot).press("hats-ask").press("hat-drop-COORDINATOR");
        assertThat(AccessibleNames.missingIn(page)).isEmpty();
    }

    private Parent decide(FxRobot robot) {
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

    private Parent page(FxRobot robot, Actor actor, Person person) {
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
                    return page;
                });
    }

    private Parent shown(FxRobot robot, Supplier<Parent> view) {
        robot.interact(
                () -> {
                    var scene = new Scene(view.get(), 900, 800);
                    Theme.LIGHT.dress(scene);
                    stage.setScene(scene);
                    stage.show();
                });
        return stage.getScene().getRoot();
    }

    private void ask(Actor actor, Person wearer, Hat hat) {
        deeds.request().handle(actor, new RequestHat.Command(wearer.id(), hat, "please"));
    }

    private Person wearer(Person person) {
        return people.find(person.id()).orElseThrow();
    }

    private Set<Hat> worn(Person person) {
        return wearer(person).hatsOn(TestPeople.TODAY);
    }
}
