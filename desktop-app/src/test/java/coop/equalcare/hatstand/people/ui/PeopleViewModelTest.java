package coop.equalcare.hatstand.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.HatAssignment;
import coop.equalcare.hatstand.people.domain.InMemoryPeople;
import coop.equalcare.hatstand.people.domain.PeopleSheet;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.TestPeople;
import coop.equalcare.hatstand.platform.fx.OnDemand;
import coop.equalcare.hatstand.platform.work.Change;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class PeopleViewModelTest {

    private static final PeopleSheet.Words WORDS =
            new PeopleSheet.Words(List.of("Name"), Enum::name, Enum::name, "demo");

    private final Person may = TestPeople.named("May Sutcliffe");
    private final Person rose = TestPeople.named("Rose Ackroyd");
    private final OnDemand background = new OnDemand();
    private final InMemoryPeople people = new InMemoryPeople(may, rose);
    private final PeopleViewModel model =
            new TestDesk(people, EnumSet.allOf(Permission.class), background).model();

    @TempDir private Path folder;

    private void choose(PersonId id) {
        model.choose(id);
        background.answerAll();
    }

    @Test
    void nobody_is_shown_or_changed_under_the_name_of_another() {
        choose(may.id());
        assertThat(model.person().personProperty().get()).contains(may);

        model.choose(rose.id());
        assertThat(model.person().personProperty().get()).isEmpty();
        model.edit();
        assertThat(model.formProperty().get()).isEmpty();

        background.answerAll();
        assertThat(model.person().personProperty().get()).contains(rose);
        model.edit();
        assertThat(model.formProperty().get()).isPresent();
    }

    @Test
    void who_cannot_be_read_leaves_nobody_elses_record_on_the_screen() {
        choose(may.id());
        choose(new PersonId(new UUID(9, 9)));

        assertThat(model.person().personProperty().get()).isEmpty();
        assertThat(model.person().refusalProperty().get())
                .extracting(Finding::key)
                .containsExactly("people.open.gone");
        model.edit();
        assertThat(model.formProperty().get()).isEmpty();
    }

    @Test
    void after_a_time_without_news_whoever_is_shown_is_read_again() {
        choose(may.id());
        people.wear(
                may.id(),
                List.of(
                        new HatAssignment(
                                UUID.randomUUID(),
                                Hat.TRAINER,
                                TestPeople.TODAY,
                                Optional.empty())));

        model.heard(Change.everything());
        background.answerAll();

        assertThat(model.person().personProperty().get().orElseThrow().hats()).hasSize(1);
    }

    @Test
    void the_list_that_is_shown_when_it_is_written_is_the_one_in_the_file() {
        background.answerAll();
        model.export();
        var export = model.exportProperty().get().orElseThrow();
        assertThat(export.isNarrow()).isFalse();
        export.folderProperty().set(folder.toString());

        model.wordsProperty().set("may");
        background.answerAll();
        assertThat(export.isNarrow()).isTrue();
        assertThat(export.listedProperty().get().lines()).hasSize(1);
        export.export(WORDS);
        background.answerAll();

        assertThat(export.exportedProperty().get().orElseThrow().people()).isEqualTo(1);
    }

    @Test
    void after_a_fault_the_list_can_be_written_again() {
        background.answerAll();
        model.export();
        var export = model.exportProperty().get().orElseThrow();
        export.folderProperty().set(folder.toString());

        export.export(WORDS);
        export.export(WORDS);
        assertThat(background.waiting()).isEqualTo(1);
        background.failNewest();
        assertThat(export.writingProperty().get()).isFalse();
        export.export(WORDS);
        background.answerAll();

        assertThat(export.exportedProperty().get()).isPresent();
    }
}
