package coop.equalcare.hatstand.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.identity.domain.Session;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.ContactBy;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.PeopleFilter;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.PersonDraft;
import coop.equalcare.hatstand.people.domain.PersonField;
import coop.equalcare.hatstand.people.usecase.ChangePerson;
import coop.equalcare.hatstand.people.usecase.FindPeople;
import coop.equalcare.hatstand.people.usecase.OpenPerson;
import coop.equalcare.hatstand.people.usecase.hats.RequestHat;
import coop.equalcare.hatstand.platform.fx.FxBackground;
import coop.equalcare.hatstand.platform.fx.FxThread;
import coop.equalcare.hatstand.platform.fx.Overrun;
import coop.equalcare.hatstand.platform.fx.Theme;
import coop.equalcare.hatstand.shell.ShellView;
import coop.equalcare.hatstand.shell.WindowSettings;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Names as people have them and as a form lets them through: nothing runs across its row. */
@ExtendWith(ApplicationExtension.class)
class OddNamesUiTest {

    private static final List<String> ODD =
            List.of(
                    "Wilhelmina".repeat(20),
                    "ורד בן־דוד",
                    "👩🏽‍🦽 Zoë 🧡 Nowak",
                    "فاطمة الزهراء عبد الرحمن",
                    "Siobhán O’Brien-D'Arcy");

    @TempDir static Path home;

    private static DemoAtSeven demo;
    private static Session coordinator;
    private static Session finance;

    private final FxBackground background =
            new FxBackground(
                    fault -> {
                        throw new IllegalStateException(fault);
                    });
    private Stage stage;
    private SignedIn desk;

    @BeforeAll
    static void open() {
        demo = new DemoAtSeven(home);
        coordinator = demo.session(Hat.COORDINATOR);
        finance = demo.session(Hat.FINANCE);
        rename();
        demo.cancelTwo(coordinator);
        askForHats();
        demo.payEarlierWeeks(finance);
        demo.prepare(finance, LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 22));
    }

    private static void rename() {
        var all = PeopleFilter.of("");
        var query = new FindPeople.Query(all, LocalDate.of(2026, 11, 24), 1000);
        var lines =
                done(demo.hatstand().people.findPeople.handle(coordinator.actor(), query)).lines();
        for (int i = 0; i < lines.size(); i++) {
            call(lines.get(i).id(), ODD.get(i % ODD.size()));
        }
    }

    private static void call(PersonId id, String name) {
        var people = demo.hatstand().people;
        var person = done(people.openPerson.handle(coordinator.actor(), new OpenPerson.Query(id)));
        var known = name.substring(0, Math.min(name.length(), Person.LONGEST_KNOWN_AS));
        var named =
                PersonDraft.of(person)
                        .taking(
                                Set.of(PersonField.NAME, PersonField.KNOWN_AS),
                                new PersonDraft(
                                        name,
                                        known,
                                        "",
                                        "",
                                        "",
                                        "",
                                        ContactBy.PHONE,
                                        Optional.empty(),
                                        "",
                                        List.of()));
        done(
                people.changePerson.handle(
                        coordinator.actor(),
                        new ChangePerson.Command(id, named, person.version())));
    }

    private static void askForHats() {
        var wearing =
                new PeopleFilter("", Optional.of(Hat.GIVING_SUPPORT), Optional.empty(), false);
        var query = new FindPeople.Query(wearing, LocalDate.of(2026, 11, 24), ODD.size());
        var found = demo.hatstand().people.findPeople.handle(coordinator.actor(), query);
        for (var line : done(found).lines()) {
            var command = new RequestHat.Command(line.id(), Hat.TRAINER, "please");
            done(demo.hatstand().people.hatDeeds.request().handle(coordinator.actor(), command));
        }
    }

    private static <T> T done(Outcome<T> outcome) {
        return DemoAtSeven.done(outcome);
    }

    @Start
    void show(Stage shown) {
        stage = shown;
        Theme.loadFonts();
    }

    @AfterEach
    void leave(FxRobot robot) {
        robot.interact(() -> desk.leave());
        background.close();
    }

    @Test
    void on_the_board_and_its_sheets() {
        sit(coordinator);
        fits("board");
        act(PictureHands.typing("f"));
        fits("fortnight");
        act(PictureHands.typing("w"));
        act(PictureHands::findCover);
        fits("cover");
        act(PictureHands::showCancelled);
        fits("cancelled");
        act(PictureHands::takeOut);
        fits("out");
    }

    @Test
    void among_people() {
        sit(coordinator);
        act(root -> PictureHands.go((ShellView) root, "people"));
        for (int row = 0; row < ODD.size(); row++) {
            var chosen = row;
            act(
                    root ->
                            ((ListView<?>) root.lookup("#people-list"))
                                    .getSelectionModel()
                                    .select(chosen * 24));
            fits("people-" + row);
        }
    }

    @Test
    void in_the_care_log() {
        sit(coordinator);
        act(root -> PictureHands.go((ShellView) root, "carelog"));
        act(root -> PictureHands.chooseFirst(root));
        fits("carelog");
    }

    @Test
    void among_requests_for_hats() {
        sit(demo.session(Hat.MEMBERSHIP_SECRETARY));
        act(root -> PictureHands.go((ShellView) root, "people-decide"));
        fits("decide");
        act(PictureHands::beginDeclining);
        fits("declining");
    }

    @Test
    void in_payroll_and_in_the_book() {
        sit(finance);
        act(root -> PictureHands.go((ShellView) root, "payroll-queues"));
        fits("queues");
        act(root -> PictureHands.go((ShellView) root, "payroll-screen"));
        act(PictureHands::chooseFirst);
        fits("payroll");
        act(root -> PictureHands.press(root, "#payroll-rates"));
        fits("rates");
        act(root -> PictureHands.go((ShellView) root, "ledger"));
        act(PictureHands::chooseFirst);
        fits("book");
    }

    private void sit(Session session) {
        FxThread.ask(
                () -> {
                    desk =
                            new SignedIn(
                                    demo.hatstand(),
                                    session,
                                    background,
                                    demo.program().texts(),
                                    new WindowSettings(),
                                    demo.program().preferences(),
                                    new SignedIn.Ways(() -> {}, () -> {}, () -> {}));
                    var scene = new Scene(desk.view(), 1440, 900);
                    Theme.LIGHT.dress(scene);
                    desk.view().applyCss();
                    desk.view().layout();
                    return scene;
                });
        background.settle();
    }

    private void act(Consumer<Parent> act) {
        FxThread.ask(
                () -> {
                    act.accept(desk.view());
                    return true;
                });
        background.settle();
    }

    private void fits(String screen) {
        var runsOut =
                FxThread.ask(
                        () -> {
                            desk.view().applyCss();
                            desk.view().layout();
                            return Overrun.in(desk.view());
                        });
        assertThat(runsOut).as(screen).isEmpty();
    }
}
