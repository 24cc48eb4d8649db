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
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

@ExtendWith(ApplicationExtension.class)
class PeopleUiTest {

    @TempDir Path folder;

    private final Person siobhan = TestPeople.siobhan();
    private final Person may = TestPeople.wearing("May Sutcliffe", Hat.GIVING_SUPPORT);
    private final InMemoryPeople people = new InMemoryPeople(siobhan, may);
    private final TestDesk desk = TestDesk.of(people);
    private PeopleView view;

    @Start
    void show(Stage stage) {
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
        assertThat(desk.door.about()).isEqualTo("people.form.unsaved_new");

        robot.interact(desk.door::stay);
        assertThat(screen.typed("name")).isEqualTo("Rose");
        screen.escape();
        robot.interact(desk.door::discard);
        assertThat(screen.offers("form-name")).isFalse();
    }

    @Test
    void choosing_somebody_else_asks_first_and_staying_keeps_whose_form_it_is(FxRobot robot) {
        var screen = new PeopleDriver(robot).search("may").chooseFirst().change();
        screen.type("known-as", "Maisie").search("").chooseInList("Siobhán O’Neill");

        assertThat(desk.door.about()).isEqualTo("people.form.unsaved_of");
        robot.interact(desk.door::stay);
        assertThat(screen.typed("known-as")).isEqualTo("Maisie");
        assertThat(screen.marked()).isEqualTo("May Sutcliffe");

        screen.chooseInList("Siobhán O’Neill");
        robot.interact(desk.door::save);
        assertThat(screen.shownName()).isEqualTo("Siobhán O’Neill");
        assertThat(screen.marked()).isEqualTo("Siobhán O’Neill");
        assertThat(people.find(may.id()).orElseThrow().knownAs()).isEqualTo("Maisie");
    }

    @Test
    void what_cannot_be_saved_is_not_left(FxRobot robot) {
        var screen = new PeopleDriver(robot).addPerson().type("postcode", "nowhere");
        screen.chooseInList("May Sutcliffe");
        robot.interact(desk.door::save);

        assertThat(screen.typed("postcode")).isEqualTo("nowhere");
        assertThat(screen.said("name")).startsWith("Every person has a name");
    }

    @Test
    void a_form_in_which_nothing_was_typed_is_left_unasked(FxRobot robot) {
        var screen = new PeopleDriver(robot).addPerson().chooseInList("May Sutcliffe");

        assertThat(desk.door.isAsking()).isFalse();
        assertThat(screen.shownName()).isEqualTo("May Sutcliffe");
    }

    @Test
    void filters_narrow_the_list_and_are_cleared_where_nobody_fits(FxRobot robot) {
        var screen = new PeopleDriver(robot).narrow(Hat.GIVING_SUPPORT);
        assertThat(screen.listed()).containsExactly("May Sutcliffe");

        screen.needingAttention();
        assertThat(screen.listed()).isEmpty();
        assertThat(screen.press("people-clear-filters").listed()).hasSize(2);
    }

    @Test
    void what_is_listed_is_taken_out_as_a_file(FxRobot robot) throws IOException {
        var screen = new PeopleDriver(robot).narrow(Hat.GIVING_SUPPORT).takeOut(folder);

        assertThat(screen.file()).startsWith(folder.resolve("DEMO-people-").toString());
        assertThat(Files.readString(Path.of(screen.file())))
                .contains("May Sutcliffe,May,Giving support")
                .doesNotContain("Siobhán");
    }

    @Test
    void chosen_people_are_copied_as_text(FxRobot robot) {
        var screen = new PeopleDriver(robot).search("may").chooseFirst();

        assertThat(screen.copy()).startsWith("May Sutcliffe\tMay\tGiving support");
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
