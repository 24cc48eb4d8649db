package coop.equalcare.hatstand.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.PersonId;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A block sealed by hand, by another program, so that nothing of ours made what it proves. */
class TrailEndTest {

    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00.000001Z");

    private final AuditEvent event =
            new AuditEvent(
                    new UUID(0, 1),
                    NINE,
                    "u_cora",
                    7,
                    new PersonId(new UUID(0, 2)),
                    Optional.empty(),
                    "person.read",
                    new UUID(0, 3),
                    Optional.of("PAY"),
                    List.of(new UUID(0, 4)));

    private final SealedEvent sealed =
            new SealedEvent(
                    1,
                    "8c5454151f5ab0ae72a56525a9b560a0f5a224c1682600c9ee29fa16646689f9",
                    Optional.of(event));

    private final Block block =
            new Block(
                    1,
                    NINE,
                    1,
                    TrailEnd.START.hash(),
                    "8b91889ce3574226b96e677b63fe26ed30a43e1bc8ee355fea10d2783bb75f5c");

    @Test
    void a_block_is_proved() {
        assertThat(TrailEnd.START.check(block, List.of(sealed))).isEmpty();
        assertThat(TrailEnd.START.after(block)).isEqualTo(new TrailEnd(1, block.hash()));
    }

    @Test
    void the_first_thing_that_is_wrong_is_named() {
        var gone = new SealedEvent(1, sealed.hash(), Optional.empty());

        assertThat(new TrailEnd(1, block.hash()).check(block, List.of(sealed)))
                .contains(Finding.block("audit.verify.gap", 2L));
        assertThat(new TrailEnd(0, "f".repeat(64)).check(block, List.of(sealed)))
                .contains(Finding.block("audit.verify.previous", 1L));
        assertThat(TrailEnd.START.check(block, List.of(gone)))
                .contains(Finding.block("audit.verify.missing", 1L, 1));
        assertThat(TrailEnd.START.check(block, List.of()))
                .contains(Finding.block("audit.verify.count", 1L, 1));
        assertThat(
                        TrailEnd.START.check(
                                new Block(
                                        1,
                                        NINE.plusNanos(1000),
                                        1,
                                        block.previousHash(),
                                        block.hash()),
                                List.of(sealed)))
                .contains(Finding.block("audit.verify.block", 1L));
    }

    @Test
    void a_change_of_any_field_is_found() {
        for (var changed : changed()) {
            assertThat(
                            TrailEnd.START.check(
                                    block,
                                    List.of(
                                            new SealedEvent(
                                                    1, sealed.hash(), Optional.of(changed)))))
                    .as(changed.toString())
                    .contains(Finding.block("audit.verify.changed", 1L, 1));
        }
    }

    /** What moves from one field to the next is another event too. */
    private List<AuditEvent> changed() {
        var other = new UUID(0, 9);
        var changed = new ArrayList<AuditEvent>();
        changed.add(with(other, NINE, "u_cora", 7, "person.read", Optional.of("PAY"), 3, 4));
        changed.add(with(1, NINE.plusNanos(1000), "u_cora", "person.read", "PAY"));
        changed.add(with(1, NINE, "u_cor", "person.read", "PAY"));
        changed.add(with(1, NINE, "u_cora", "person.rea", "dPAY"));
        changed.add(with(1, NINE, "u_cora", "person.readPAY", ""));
        changed.add(with(event.id(), NINE, "u_cora", 8, "person.read", Optional.of("PAY"), 3, 4));
        changed.add(with(event.id(), NINE, "u_cora", 7, "person.read", Optional.empty(), 3, 4));
        changed.add(with(event.id(), NINE, "u_cora", 7, "person.read", Optional.of("PAY"), 4, 3));
        changed.add(with(event.id(), NINE, "u_cora", 7, "person.read", Optional.of("PAY"), 3));
        changed.add(
                with(event.id(), NINE, "u_cora", 7, "person.read", Optional.of("PAY"), 3, 4, 5));
        return changed;
    }

    private AuditEvent with(long id, Instant at, String login, String action, String purpose) {
        return with(new UUID(0, id), at, login, 7, action, Optional.of(purpose), 3, 4);
    }

    private AuditEvent with(
            UUID id,
            Instant at,
            String login,
            long writtenIn,
            String action,
            Optional<String> purpose,
            long subject,
            long... also) {
        return new AuditEvent(
                id,
                at,
                login,
                writtenIn,
                event.actor(),
                Optional.empty(),
                action,
                new UUID(0, subject),
                purpose,
                Arrays.stream(also).mapToObj(one -> new UUID(0, one)).toList());
    }

    @Test
    void an_end_is_read_as_it_was_written_and_nothing_else_is() {
        var end = new TrailEnd(412, "ab".repeat(32));

        assertThat(TrailEnd.read(" " + end.written() + "\n")).contains(end);
        assertThat(TrailEnd.read("412:" + "AB".repeat(32))).isEmpty();
        assertThat(TrailEnd.read("-1:" + "ab".repeat(32))).isEmpty();
        assertThat(TrailEnd.read("")).isEmpty();
    }
}
