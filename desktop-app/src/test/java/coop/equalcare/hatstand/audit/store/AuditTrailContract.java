package coop.equalcare.hatstand.audit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.equalcare.hatstand.audit.AuditModule;
import coop.equalcare.hatstand.audit.domain.TrailEnd;
import coop.equalcare.hatstand.audit.domain.TrailMemory;
import coop.equalcare.hatstand.audit.usecase.VerifyTrail;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.kernel.Purpose;
import coop.equalcare.hatstand.people.PeopleModule;
import coop.equalcare.hatstand.platform.database.Dialect;
import coop.equalcare.hatstand.platform.database.Emptying;
import coop.equalcare.hatstand.platform.database.TestDatabase;
import coop.equalcare.hatstand.platform.work.AuditTrail;
import coop.equalcare.hatstand.platform.work.Gate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** What the trail promises on a real database. Each test has its own. */
abstract class AuditTrailContract {

    private final RememberingDesk memory = new RememberingDesk();
    private TestDatabase database;
    private AuditTrail trail;
    private AuditModule audit;
    private PersonId cora;
    private Actor auditor;

    abstract Dialect dialect();

    @BeforeEach
    void open() {
        database = TestDatabase.open(dialect(), HibernateAuditTrail.rows());
        trail = new HibernateAuditTrail(database.sessions(), database.house().ids());
        audit =
                new AuditModule(
                        database.house(),
                        new PeopleModule(database.house(), true).findPeople,
                        memory);
        cora = database.person("Cora");
        auditor = new Actor(database.person("Ann"), Set.of(Permission.VIEW_AUDIT));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void who_did_what_for_whom_to_which_record_and_why_is_kept() {
        var subject = UUID.randomUUID();
        var member = database.person("May");

        append(
                new AuditTrail.Line(
                        cora,
                        Optional.of(member),
                        new Gate.Deed("person.read", subject),
                        Optional.of(Purpose.PLANNING_SUPPORT),
                        List.of()));

        assertThat(
                        database.number(
                                """
                                select count(*) from audit_event
                                where actor_id = ? and subject_id = ? and action = 'person.read'
                                and on_behalf_of = ? and purpose = 'PLANNING_SUPPORT' and login <> ''
                                """,
                                cora.value(),
                                subject,
                                member.value()))
                .isEqualTo(1);
    }

    @Test
    void when_it_was_is_for_the_databases_clock_to_say() {
        database.run(
                "insert into audit_event (id, at, login, actor_id, action, subject_id)"
                        + " values (?, ?, 'somebody', ?, 'booking.move', ?)",
                UUID.randomUUID(),
                TestDatabase.NOW.minusSeconds(1_000_000_000),
                cora.value(),
                UUID.randomUUID());

        assertThat(
                        database.number(
                                """
                                select count(*) from audit_event
                                where at < cast('2020-01-01 00:00:00+00' as timestamp with time zone)
                                or login = 'somebody'
                                """))
                .isZero();
    }

    @Test
    void everybody_in_a_list_is_kept_with_it() {
        var list = List.of(UUID.randomUUID(), UUID.randomUUID());

        append(
                new AuditTrail.Line(
                        cora,
                        Optional.empty(),
                        new Gate.Deed("payrun.read", UUID.randomUUID()),
                        Optional.of(Purpose.PAY),
                        list));

        assertThat(
                        database.number(
                                "select count(*) from audit_event_also where subject_id in (?, ?)",
                                list.getFirst(),
                                list.getLast()))
                .isEqualTo(2);
        audit.keeper.keepAll();
        assertThat(verify()).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void what_is_in_the_trail_cannot_be_changed_or_taken_out() {
        append(move());
        audit.keeper.keepAll();

        refused("audit_event_append_only", "update audit_event set action = 'none'");
        refused("audit_event_append_only", "delete from audit_event");
        refused("audit_block_append_only", "update audit_block set events = 7");
        refused("audit_block_append_only", "delete from audit_block");
        refused("audit_sealed_append_only", "update audit_sealed set place = 7");
        refused("audit_sealed_append_only", "delete from audit_sealed");
        refused("audit_head_stays", "delete from audit_head");
        notEmptied("audit_event", "audit_event_append_only");
        notEmptied("audit_event_also", "audit_event_also_append_only");
        notEmptied("audit_block", "audit_block_append_only");
        notEmptied("audit_sealed", "audit_sealed_append_only");
        notEmptied("audit_head", "audit_head_stays");
    }

    private void notEmptied(String table, String rule) {
        Emptying.isRefused(database, table, rule);
    }

    @Test
    void nothing_is_added_to_a_sealed_event() {
        append(move());
        audit.keeper.keepAll();

        refused(
                "audit_event_also_with_its_event",
                "insert into audit_event_also select id, actor_id from audit_event");
    }

    @Test
    void two_blocks_cannot_follow_the_same_one() {
        append(move());
        audit.keeper.keepAll();

        assertThatThrownBy(
                        () ->
                                database.run(
                                        """
                                        insert into audit_block (no, sealed_at, events, previous_hash, hash)
                                        select 2, sealed_at, 1, previous_hash, 'f' from audit_block
                                        """))
                .hasMessageContainingAll("audit_block_no_fork");
    }

    @Test
    void what_was_sealed_is_proved_and_its_end_can_be_written_down() {
        IntStream.range(0, 5).forEach(_ -> append(move()));
        audit.keeper.keepAll();
        IntStream.range(0, 3).forEach(_ -> append(move()));
        audit.keeper.keep();
        append(move());

        var sound = ((Outcome.Done<VerifyTrail.Sound>) verify()).value();

        assertThat(sound.events()).isEqualTo(8);
        assertThat(sound.end().block()).isEqualTo(2);
        assertThat(sound.unsealed()).isEqualTo(1);
        assertThat(memory.last()).contains(sound.end());
        assertThat(verify(sound.end())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_trail_that_does_not_lead_through_a_noted_end_is_refused() {
        append(move());
        audit.keeper.keepAll();

        assertThat(verify(new TrailEnd(1, "0".repeat(64))))
                .isEqualTo(new Outcome.Refused<>(Finding.block("audit.verify.not_as_seen", 1L)));
        assertThat(verify(new TrailEnd(9, "0".repeat(64))))
                .isEqualTo(new Outcome.Refused<>(Finding.block("audit.verify.shorter", 9L, 1L)));
    }

    @Test
    void a_desk_that_has_seen_another_trail_says_so() {
        append(move());
        assertThat(audit.keeper.keepAll()).isEmpty();
        memory.remember(new TrailEnd(1, "0".repeat(64)));
        append(move());

        assertThat(audit.keeper.keep()).contains(Finding.block("audit.keeper.not_as_seen", 1L));
        assertThat(memory.last()).contains(new TrailEnd(1, "0".repeat(64)));
    }

    @Test
    void after_a_backup_was_restored_somebody_answers_for_the_trail_that_there_is() {
        append(move());
        memory.remember(new TrailEnd(9, "0".repeat(64)));
        assertThat(audit.keeper.keepAll()).isPresent();

        var accepted = audit.verifyTrail.accept(auditor, VerifyTrail.Query.PLAIN, Progress.NONE);

        assertThat(accepted).isInstanceOf(Outcome.Done.class);
        assertThat(audit.keeper.keep()).isEmpty();
        assertThat(database.audited().getLast().deed().action()).isEqualTo("audit.accept");
    }

    @Test
    void what_waits_for_long_is_behind_until_something_is_sealed() {
        append(move());

        assertThat(isBehind(Duration.ofMinutes(10))).as("it is new").isFalse();
        assertThat(isBehind(Duration.ofMinutes(-1))).isTrue();
        audit.keeper.keep();
        assertThat(isBehind(Duration.ofMinutes(-1))).isFalse();
    }

    @Test
    void what_came_after_the_last_sealing_is_behind_and_what_was_sealed_is_not() {
        append(move());
        audit.keeper.keep();
        append(move());

        assertThat(isBehind(Duration.ofMinutes(-1))).isTrue();
        audit.keeper.keep();
        assertThat(isBehind(Duration.ofMinutes(-1))).isFalse();
    }

    private boolean isBehind(Duration longest) {
        return database.inTransaction(
                () -> new HibernateSeals(database.sessions()).isBehind(longest));
    }

    @Test
    void desks_append_and_seal_at_once_without_fork_or_loss() throws InterruptedException {
        try (var desks = Executors.newFixedThreadPool(6)) {
            desks.invokeAll(
                            IntStream.range(0, 6)
                                    .<Callable<Object>>mapToObj(desk -> () -> work(desk))
                                    .toList())
                    .forEach(
                            done ->
                                    assertThat(done)
                                            .as("nobody was refused")
                                            .succeedsWithin(Duration.ZERO));
        }
        audit.keeper.keepAll();

        var sound = ((Outcome.Done<VerifyTrail.Sound>) verify()).value();
        assertThat(sound.events()).isEqualTo(4 * 25);
        assertThat(sound.unsealed()).isZero();
    }

    /** Four write, two seal. */
    private Object work(int desk) {
        IntStream.range(0, 25)
                .forEach(
                        _ -> {
                            if (desk < 4) {
                                append(move());
                            } else {
                                audit.keeper.keep();
                            }
                        });
        return desk;
    }

    private AuditTrail.Line move() {
        return new AuditTrail.Line(
                cora,
                Optional.empty(),
                new Gate.Deed("booking.move", UUID.randomUUID()),
                Optional.empty(),
                List.of());
    }

    private void append(AuditTrail.Line line) {
        database.inTransaction(() -> trail.append(line));
    }

    private Outcome<VerifyTrail.Sound> verify(TrailEnd... known) {
        return audit.verifyTrail.handle(
                auditor, new VerifyTrail.Query(List.of(known)), Progress.NONE);
    }

    private void refused(String rule, String sql) {
        assertThatThrownBy(() -> database.run(sql)).as(sql).hasMessageContaining(rule);
    }

    /** A desk's memory without a disk. */
    private static final class RememberingDesk implements TrailMemory {

        private Optional<TrailEnd> last = Optional.empty();

        @Override
        public synchronized Optional<TrailEnd> last() {
            return last;
        }

        @Override
        public synchronized void remember(TrailEnd end) {
            last = Optional.of(end);
        }
    }
}
