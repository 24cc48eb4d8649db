package coop.equalcare.hatstand.people.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.kernel.Purpose;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.InMemoryPeople;
import coop.equalcare.hatstand.people.domain.PeopleFilter;
import coop.equalcare.hatstand.people.domain.PeopleSheet;
import coop.equalcare.hatstand.people.domain.TestPeople;
import coop.equalcare.hatstand.platform.files.SafeFile;
import coop.equalcare.hatstand.platform.work.AuditTrail;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.platform.work.GuardedGate;
import coop.equalcare.hatstand.platform.work.NoFeed;
import coop.equalcare.hatstand.platform.work.PlainWork;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class ExportPeopleTest {

    private final InMemoryPeople people =
            new InMemoryPeople(
                    TestPeople.wearing("May Sutcliffe", Hat.GIVING_SUPPORT),
                    TestPeople.named("Rose Ash"));
    private final List<AuditTrail.Line> trail = new ArrayList<>();
    private final List<String> filesThen = new ArrayList<>();
    private final Actor cora =
            new Actor(new PersonId(UUID.randomUUID()), Set.of(Permission.VIEW_PEOPLE));

    @TempDir private Path folder;

    @Test
    void everybody_in_the_file_is_in_the_trail_before_there_is_a_file() {
        var outcome = export(PeopleFilter.of("may"));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Done.class, _ -> assertThat(folder).isNotEmptyDirectory());
        assertThat(filesThen).isEmpty();
        assertThat(trail).singleElement().isEqualTo(line("may"));
    }

    @Test
    void a_file_that_cannot_be_written_was_asked_for_all_the_same() {
        folder = folder.resolve("gone");

        assertThat(export(PeopleFilter.EVERYBODY)).isInstanceOf(Outcome.Refused.class);
        assertThat(trail).singleElement().isEqualTo(line(""));
    }

    private AuditTrail.Line line(String typed) {
        var listed =
                people.search(PeopleFilter.of(typed), TestPeople.TODAY, 10).stream()
                        .map(line -> line.id().value())
                        .sorted()
                        .toList();
        return new AuditTrail.Line(
                cora.person(),
                Optional.empty(),
                new Gate.Deed("people.export", cora.person().value()),
                Optional.of(Purpose.OVERSIGHT),
                listed);
    }

    private Outcome<ExportPeople.Exported> export(PeopleFilter filter) {
        var words =
                new PeopleSheet.Words(
                        List.of("Name", "Called", "Hats", "Postcode", "Until", "State"),
                        Hat::name,
                        Enum::name,
                        "");
        return new ExportPeople(
                        new GuardedGate(new PlainWork(), this::note, new NoFeed()),
                        people,
                        new SafeFile(),
                        false)
                .handle(
                        cora,
                        new ExportPeople.Command(filter, TestPeople.TODAY, folder, words),
                        Progress.NONE);
    }

    private void note(AuditTrail.Line line) {
        trail.add(line);
        try (var files = Files.list(folder)) {
            files.forEach(file -> filesThen.add(file.toString()));
        } catch (IOException gone) {
            assertThat(folder).doesNotExist();
        }
    }
}
