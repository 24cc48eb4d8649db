package coop.equalcare.hatstand.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.InMemoryPeople;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.PersonDraft;
import coop.equalcare.hatstand.people.domain.TestPeople;
import coop.equalcare.hatstand.platform.fx.AccessibleNames;
import coop.equalcare.hatstand.platform.fx.Theme;

import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PeopleUiTest {

    private final Person siobhan = TestPeople.siobhan();
    private final Person may = TestPeople.wearing("May Sutcliffe", Hat.GIVING_SUPPORT);
    private final InMemoryPeople people = new InMemoryPeople(siobhan, may);
    private PeopleView view;

    @Start
    void show(Stage stage) {
        var desk = TestDesk.of(people);
        view = desk.view(desk.model());
        var scene = new Scene(view, 980, 800);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void a_search_finds_and_the_arrow_keys_choose(FxRobot robot) {
        var screen = new PeopleDriver(robot).search("oneill");

        assertThat(screen.listed()).containsExactly("Siobhán O’Neill");
        assertThat(screen.chooseFirst().shownName()).isEqualTo("Siobhán O’Neill");
    }

    @Test
    void a_name_of_three_hundred_characters_is_refused_in_words_and_kept(FxRobot robot) {
        var name = "n".repeat(300);
        var screen = new PeopleDriver(robot).addPerson().type("name", name).save();

        assertThat(screen.said("name")).startsWith("This name has 300 characters");
        assertThat(screen.typed("name")).isEqualTo(name);
        assertThat(people.search("nnn", TestPeople.TODAY, 1)).isEmpty();
    }

    @Test
    void a_postcode_that_does_not_exist_is_said_and_may_be_kept(FxRobot robot) {
        var screen =
                new PeopleDriver(robot)
                        .addPerson()
                        .type("name", "Rose Ackroyd")
                        .type("postcode", "hx7 9zz");

        assertThat(screen.said("postcode")).startsWith("HX7 9ZZ is not in Ordnance Survey’s list");

        assertThat(screen.save().shownName()).isEqualTo("Rose Ackroyd");
    }

    @Test
    void what_is_no_postcode_bars_saving(FxRobot robot) {
        var screen =
                new PeopleDriver(robot)
                        .addPerson()
                        .type("name", "Rose Ackroyd")
                        .type("postcode", "Hebden Bridge")
                        .save();

        assertThat(screen.said("postcode")).startsWith("This is not a UK postcode");
        assertThat(people.search("rose", TestPeople.TODAY, 1)).isEmpty();
    }

    @Test
    void leaving_what_is_not_saved_asks_first(FxRobot robot) {
        var screen = new PeopleDriver(robot).addPerson().type("name", "Rose").escape();
        assertThat(screen.offers("form-keep")).isTrue();

        assertThat(screen.escape().typed("name")).isEqualTo("Rose");
        assertThat(screen.escape().press("form-discard").offers("form-name")).isFalse();
    }

    @Test
    void two_who_change_one_person_see_both_versions(FxRobot robot) {
        var screen = new PeopleDriver(robot).search("may").chooseFirst().change();
        people.save(PersonDraft.named("May Greenwood").appliedTo(may));

        screen.type("name", "May Uttley").save();
        assertThat(screen.offers("conflict-mine-NAME")).isTrue();

        screen.press("conflict-theirs-NAME").press("conflict-save");
        assertThat(screen.shownName()).isEqualTo("May Greenwood");
    }

    @Test
    void a_contact_is_copied(FxRobot robot) {
        var screen = new PeopleDriver(robot).search("oneill").chooseFirst().press("copy-phone");

        assertThat(screen.copied()).isEqualTo("07700 900 123");
    }

    @Test
    void everything_that_can_be_focused_has_a_name(FxRobot robot) {
        var screen = new PeopleDriver(robot).search("oneill").chooseFirst();
        assertThat(AccessibleNames.missingIn(view)).isEmpty();

        screen.change();
        assertThat(AccessibleNames.missingIn(view)).isEmpty();
    }
}
