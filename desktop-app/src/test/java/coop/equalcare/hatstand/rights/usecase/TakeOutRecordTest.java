package coop.equalcare.hatstand.rights.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.kernel.Purpose;
import coop.equalcare.hatstand.platform.files.SafeFile;
import coop.equalcare.hatstand.platform.work.AuditTrail;
import coop.equalcare.hatstand.platform.work.GuardedGate;
import coop.equalcare.hatstand.platform.work.NoFeed;
import coop.equalcare.hatstand.platform.work.PlainWork;
import coop.equalcare.hatstand.rights.domain.InMemoryPersonRecords;
import coop.equalcare.hatstand.rights.domain.RecordFile;
import coop.equalcare.hatstand.rights.domain.WholeRecord;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class TakeOutRecordTest {

    private static final Instant NOW = Instant.parse("2026-11-24T23:30:00Z");
    private static final PersonId MAY = new PersonId(new UUID(7, 0xabcdef));

    private final InMemoryPersonRecords records = new InMemoryPersonRecords("May Bickerstaffe");
    private final List<AuditTrail.Line> trail = new ArrayList<>();
    private final Actor ann =
            new Actor(
                    new PersonId(UUID.randomUUID()),
                    Set.of(Permission.SIGN_IN, Permission.TAKE_OUT_RECORD));

    @TempDir private Path folder;

    private record Plain(String ending) implements RecordFile {
        @Override
        public byte[] bytes(WholeRecord whole) {
            return (ending + whole.name()).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private Outcome<TakeOutRecord.TakenOut> takeOut(Actor actor, boolean demo, Progress progress) {
        var command =
                new TakeOutRecord.Command(
                        MAY, folder, List.of(new Plain("pdf"), new Plain("json")));
        return new TakeOutRecord(
                        new GuardedGate(new PlainWork(), trail::add, new NoFeed()),
                        records,
                        new SafeFile(),
                        () -> NOW,
                        ZoneId.of("Europe/London"),
                        demo)
                .handle(actor, command, progress);
    }

    private TakeOutRecord.TakenOut done(Outcome<TakeOutRecord.TakenOut> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<TakeOutRecord.TakenOut>) outcome).value();
    }

    @Test
    void each_form_is_a_file_with_nobodys_name_in_its_name() {
        var taken = done(takeOut(ann, false, Progress.NONE));

        assertThat(taken.things()).isEqualTo(1);
        assertThat(taken.files())
                .extracting(file -> file.getFileName().toString())
                .satisfiesExactly(
                        pdf -> assertThat(pdf).matches("record-000000abcdef-2026-11-24-.+\\.pdf"),
                        json -> assertThat(json).endsWith(".json").doesNotContain("May"));
        assertThat(taken.files()).allSatisfy(file -> assertThat(file).exists());
    }

    @Test
    void what_is_invented_says_so_in_its_name() {
        assertThat(done(takeOut(ann, true, Progress.NONE)).files())
                .allSatisfy(
                        file ->
                                assertThat(file.getFileName().toString())
                                        .startsWith("DEMO-record"));
    }

    @Test
    void that_it_was_asked_for_and_why_is_kept_also_where_nothing_comes_of_it() {
        folder = folder.resolve("gone");

        assertThat(takeOut(ann, false, Progress.NONE)).isInstanceOf(Outcome.Refused.class);
        assertThat(trail)
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.deed().action()).isEqualTo("person.take_out");
                            assertThat(line.deed().subject()).isEqualTo(MAY.value());
                            assertThat(line.purpose()).contains(Purpose.ANSWERING_PERSON);
                        });
    }

    @Test
    void ones_own_is_taken_out_without_a_right_and_for_oneself() {
        done(takeOut(new Actor(MAY, Set.of(Permission.SIGN_IN)), false, Progress.NONE));

        assertThat(trail)
                .extracting(AuditTrail.Line::purpose)
                .containsExactly(Optional.of(Purpose.OWN_RECORD));
    }

    @Test
    void whoever_lacks_the_right_is_told_and_kept() {
        var cora = new Actor(new PersonId(UUID.randomUUID()), Set.of(Permission.SIGN_IN));

        assertThat(takeOut(cora, false, Progress.NONE))
                .isEqualTo(
                        refused(
                                Finding.block(
                                        "platform.gate.missing_permission",
                                        Permission.TAKE_OUT_RECORD)));
        assertThat(trail)
                .extracting(line -> line.deed().action())
                .containsExactly("person.take_out_refused");
    }

    @Test
    void a_record_that_closes_while_it_is_read_is_never_handed_out_half() {
        records.openFor(1);

        assertThat(takeOut(ann, false, Progress.NONE))
                .isEqualTo(refused(Finding.block("rights.take_out.too_long")));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void stopped_it_leaves_no_file() {
        var stopped =
                new Progress() {
                    private long here;

                    @Override
                    public void at(long done, long total) {
                        here = done;
                    }

                    @Override
                    public boolean cancelled() {
                        return here == 3;
                    }
                };

        assertThat(takeOut(ann, false, stopped))
                .isEqualTo(refused(Finding.note("rights.take_out.cancelled")));
        assertThat(folder).isEmptyDirectory();
    }

    private static Outcome<TakeOutRecord.TakenOut> refused(Finding why) {
        return new Outcome.Refused<>(why);
    }
}
