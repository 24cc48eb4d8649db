package coop.equalcare.hatstand.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.audit.domain.AuditEvent;
import coop.equalcare.hatstand.audit.domain.TrailEvents;
import coop.equalcare.hatstand.audit.domain.TrailMemory;
import coop.equalcare.hatstand.audit.usecase.ExportTrail;
import coop.equalcare.hatstand.audit.usecase.InMemorySeals;
import coop.equalcare.hatstand.audit.usecase.SearchTrail;
import coop.equalcare.hatstand.audit.usecase.VerifyTrail;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.platform.files.SafeFile;
import coop.equalcare.hatstand.platform.fx.OnDemand;
import coop.equalcare.hatstand.platform.fx.jobs.Jobs;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.platform.work.OpenGate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

class TrailViewModelTest {

    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");
    private static final PersonId CORA = new PersonId(new UUID(0, 1));
    private static final Texts TEXTS =
            new Texts(Locale.UK, ZoneId.of("Europe/London"), List.of("platform", "audit"));

    private final List<TrailEvents.Line> trail =
            IntStream.range(0, 350).mapToObj(TrailViewModelTest::line).toList();
    private final OnDemand background = new OnDemand();
    private boolean broken;
    private final TrailViewModel model = model();

    private static TrailEvents.Line line(int number) {
        var event =
                new AuditEvent(
                        new UUID(1, number),
                        NINE.minusSeconds(number),
                        "u_cora",
                        0,
                        CORA,
                        Optional.empty(),
                        "person.read",
                        CORA.value(),
                        Optional.empty(),
                        List.of());
        return new TrailEvents.Line(
                event, Optional.of("Cora"), Optional.empty(), Optional.of("Cora"));
    }

    private List<TrailEvents.Line> search(
            TrailEvents.Wanted wanted, Optional<TrailEvents.Place> before, int most) {
        if (broken) {
            throw new IllegalStateException("broken");
        }
        return trail.stream()
                .filter(line -> before.stream().allMatch(it -> line.event().at().isBefore(it.at())))
                .limit(most)
                .toList();
    }

    private TrailViewModel model() {
        var gate = new OpenGate();
        return new TrailViewModel(
                new TrailViewModel.Deeds(
                        new Actor(CORA, Set.of(Permission.VIEW_AUDIT)),
                        new SearchTrail(gate, this::search),
                        new VerifyTrail(gate, new InMemorySeals(), TrailMemory.NONE),
                        new ExportTrail(gate, this::search, new SafeFile(), ExportTrail.MOST),
                        typed -> new Outcome.Done<>(called(typed))),
                background,
                new Jobs(background, Runnable::run),
                TEXTS.zone());
    }

    /** As many as the number that is typed. */
    private static List<People.Line> called(String typed) {
        return IntStream.rangeClosed(1, Integer.parseInt(typed))
                .mapToObj(
                        number ->
                                new People.Line(
                                        new PersonId(new UUID(2, number)),
                                        "May " + number,
                                        "May",
                                        List.of(),
                                        Optional.empty(),
                                        Optional.empty()))
                .toList();
    }

    private void opened() {
        model.search();
        background.answerAll();
    }

    @Test
    void a_second_press_of_older_before_the_page_has_come_changes_nothing() {
        opened();

        model.older();
        model.older();
        model.newer();
        assertThat(model.mayGoOlder()).isFalse();
        background.answerAll();

        assertThat(model.first()).isEqualTo(101);
        model.newer();
        model.newer();
        background.answerAll();
        assertThat(model.first()).isEqualTo(1);
        assertThat(model.pageProperty().get().lines()).isEqualTo(trail.subList(0, 100));
    }

    @Test
    void a_page_that_could_not_be_read_leaves_the_one_that_is_shown() {
        opened();
        broken = true;

        model.older();
        background.answerAll();
        assertThat(background.lastFault()).isPresent();
        assertThat(model.first()).isEqualTo(1);

        broken = false;
        model.older();
        background.answerAll();
        assertThat(model.pageProperty().get().lines()).isEqualTo(trail.subList(100, 200));
    }

    @Test
    void what_was_asked_for_last_is_shown_whichever_answer_comes_first() {
        opened();

        model.older();
        model.search();
        background.answerNewest();
        background.answerNewest();
        background.answerAll();

        assertThat(model.first()).isEqualTo(1);
        assertThat(model.pageProperty().get().lines()).isEqualTo(trail.subList(0, 100));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | Nobody is called “0”. Type part of a name as it stands under People.",
                "2 | “2” could be May 1 or May 2. Type more of the name.",
                "3 | “3” could be May 1, May 2 or somebody else. Type more of the name."
            })
    void a_name_that_is_not_one_persons_is_said(String typed, String said) {
        model.whoProperty().set(typed);
        opened();

        assertThat(model.saidProperty().get()).extracting(TEXTS::of).containsExactly(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | no entry is sealed yet. Its",
                "1 | 1 | the one sealed entry is as it was written. 1 newer entry is not",
                "2 | 3 | all 2 sealed entries are as they were written. 3 newer entries are not"
            })
    void the_number_of_entries_fits_the_sentence(long sealed, long newer, String part) {
        assertThat(TEXTS.of(Finding.note("audit.verify.sound", sealed, newer, "END")))
                .contains(part);
    }

    @ParameterizedTest
    @CsvSource({"0,No entry fits", "1,1 entry is saved", "2,2 entries are saved"})
    void the_number_of_lines_fits_the_sentence(int lines, String beginning) {
        assertThat(TEXTS.of(Finding.note("audit.export.done", lines, "x.csv")))
                .startsWith(beginning);
    }
}
