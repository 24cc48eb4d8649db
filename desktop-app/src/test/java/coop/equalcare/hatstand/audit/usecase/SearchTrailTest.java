package coop.equalcare.hatstand.audit.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.audit.domain.AuditEvent;
import coop.equalcare.hatstand.audit.domain.TrailEvents;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.platform.files.SafeFile;
import coop.equalcare.hatstand.platform.work.AuditTrail;
import coop.equalcare.hatstand.platform.work.GuardedGate;
import coop.equalcare.hatstand.platform.work.NoFeed;
import coop.equalcare.hatstand.platform.work.PlainWork;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Whoever looks through the trail for somebody leaves that in it. */
class SearchTrailTest {

    private final PersonId may = new PersonId(new UUID(0, 1));
    private final UUID rose = new UUID(0, 2);
    private final Actor auditor =
            new Actor(new PersonId(new UUID(0, 3)), Set.of(Permission.VIEW_AUDIT));
    private final TrailEvents.Wanted mayWithRose =
            new TrailEvents.Wanted(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(may),
                    Optional.of(rose),
                    List.of(),
                    true);
    private final List<AuditTrail.Line> lines = new ArrayList<>();
    private final GuardedGate gate = new GuardedGate(new PlainWork(), lines::add, new NoFeed());

    @TempDir private Path folder;

    @Test
    void a_search_for_somebody_is_kept_with_them() {
        new SearchTrail(gate, this::two)
                .handle(auditor, new SearchTrail.Query(mayWithRose, Optional.empty(), 10));

        assertThat(lines).singleElement().satisfies(this::namesBoth);
    }

    @Test
    void a_file_about_somebody_is_kept_with_them_though_it_could_not_be_written() {
        assertThat(export(mayWithRose, folder.resolve("gone"), 10))
                .isInstanceOf(Outcome.Refused.class);

        assertThat(lines).singleElement().satisfies(this::namesBoth);
    }

    @Test
    void a_file_that_has_no_room_for_all_says_so() throws IOException {
        var cut = exported(1);
        assertThat(cut.more()).isTrue();
        assertThat(cut.lines()).isEqualTo(1);
        assertThat(Files.readAllLines(cut.file())).hasSize(2);

        assertThat(exported(2).more()).isFalse();
    }

    private ExportTrail.Exported exported(int most) {
        return ((Outcome.Done<ExportTrail.Exported>)
                        export(TrailEvents.Wanted.EVERYTHING, folder, most))
                .value();
    }

    private Outcome<ExportTrail.Exported> export(TrailEvents.Wanted wanted, Path where, int most) {
        return new ExportTrail(gate, this::two, new SafeFile(), most)
                .handle(
                        auditor,
                        new ExportTrail.Command(
                                wanted,
                                where,
                                List.of("What"),
                                line -> List.of(line.event().action())),
                        Progress.NONE);
    }

    private void namesBoth(AuditTrail.Line line) {
        assertThat(line.actor()).isEqualTo(auditor.person());
        assertThat(line.also()).containsExactly(may.value(), rose);
    }

    private List<TrailEvents.Line> two(
            TrailEvents.Wanted wanted, Optional<TrailEvents.Place> before, int most) {
        return before.isPresent()
                ? List.of()
                : IntStream.range(0, 2).mapToObj(_ -> line()).limit(most).toList();
    }

    private TrailEvents.Line line() {
        return new TrailEvents.Line(
                new AuditEvent(
                        UUID.randomUUID(),
                        Instant.EPOCH,
                        "may",
                        1,
                        may,
                        Optional.empty(),
                        "person.read",
                        rose,
                        Optional.empty(),
                        List.of()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
