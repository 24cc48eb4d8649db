package coop.equalcare.hatstand.platform.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.Purpose;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

class GuardedGateTest {

    private static final PersonId MAYA = new PersonId(new UUID(0, 1));
    private static final Actor COORDINATOR = new Actor(MAYA, Set.of(Permission.EDIT_ROSTER));
    private static final Gate.Deed MOVE = new Gate.Deed("booking.move", new UUID(0, 2));

    private final List<String> happened = new ArrayList<>();
    private final List<AuditTrail.Line> trail = new ArrayList<>();
    private final Gate gate = new GuardedGate(new Noting(), this::note, new NotingFeed());

    private void note(AuditTrail.Line line) {
        happened.add("audit");
        trail.add(line);
    }

    private <T> Outcome<T> write(Supplier<Outcome<T>> work) {
        return gate.write(COORDINATOR, Permission.EDIT_ROSTER, MOVE, work);
    }

    @Test
    void who_may_not_is_refused_before_anything_happens() {
        var outcome =
                gate.write(
                        COORDINATOR,
                        Permission.APPROVE_PAY,
                        MOVE,
                        () -> new Outcome.Done<>("paid"));

        assertThat(outcome)
                .isEqualTo(
                        new Outcome.Refused<>(
                                Finding.block(
                                        "platform.gate.missing_permission",
                                        Permission.APPROVE_PAY)));
        assertThat(happened).isEmpty();
    }

    @Test
    void who_would_let_people_in_give_hats_or_see_the_trail_without_the_right_is_kept() {
        for (var permission :
                List.of(Permission.MANAGE_SIGN_INS, Permission.GIVE_HATS, Permission.VIEW_AUDIT)) {
            trail.clear();

            var outcome =
                    gate.write(
                            COORDINATOR, permission, MOVE, () -> new Outcome.Done<>("got through"));

            assertThat(outcome).isInstanceOf(Outcome.Refused.class);
            assertThat(trail)
                    .singleElement()
                    .satisfies(
                            line -> {
                                assertThat(line.actor()).isEqualTo(MAYA);
                                assertThat(line.deed().action()).isEqualTo("booking.move_refused");
                            });
            assertThat(happened.getLast()).isEqualTo("commit");
        }
    }

    @Test
    void what_the_database_itself_refuses_names_the_right_that_was_needed() {
        var outcome =
                write(
                        () -> {
                            throw new WriteConflict.NotEntitled(new IllegalStateException());
                        });

        assertThat(outcome)
                .isEqualTo(
                        new Outcome.Refused<>(
                                Finding.block(
                                        "platform.gate.not_entitled", Permission.EDIT_ROSTER)));
        assertThat(trail).isEmpty();
    }

    @Test
    void what_is_done_is_audited_announced_and_committed_in_this_order() {
        write(() -> new Outcome.Done<>("moved"));

        assertThat(happened).containsExactly("begin", "announce booking", "audit", "commit");
        assertThat(trail).containsExactly(AuditTrail.Line.of(COORDINATOR, MOVE));
    }

    @Test
    void what_is_refused_is_rolled_back_and_leaves_no_audit_line() {
        write(() -> new Outcome.Refused<>(Finding.block("rostering.rule.clash")));

        assertThat(happened).containsExactly("begin", "roll back");
    }

    @Test
    void a_reading_is_audited_and_not_announced() {
        gate.read(COORDINATOR, Permission.EDIT_ROSTER, MOVE, () -> new Outcome.Done<>("read"));

        assertThat(happened).containsExactly("begin", "audit", "commit");
    }

    @Test
    void a_reading_whose_audit_line_cannot_be_written_fails() {
        Gate broken =
                new GuardedGate(
                        new Noting(),
                        _ -> {
                            throw new IllegalStateException("the trail is full");
                        },
                        new NotingFeed());

        assertThatThrownBy(
                        () ->
                                broken.read(
                                        COORDINATOR,
                                        Permission.EDIT_ROSTER,
                                        MOVE,
                                        () -> new Outcome.Done<>("read")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void that_somebody_asks_for_a_sensitive_record_is_committed_before_it_is_read() {
        gate.read(
                COORDINATOR,
                Permission.EDIT_ROSTER,
                asked(),
                () -> {
                    happened.add("read");
                    return new Outcome.Done<>("read");
                });

        assertThat(happened).containsExactly("begin", "audit", "commit", "begin", "read", "commit");
        assertThat(trail).containsExactly(AuditTrail.Line.of(COORDINATOR, asked()));
        assertThat(trail.getFirst().purpose()).contains(Purpose.PLANNING_SUPPORT);
    }

    @Test
    void a_sensitive_reading_that_fails_or_is_rolled_back_stays_in_the_trail() {
        gate.read(
                COORDINATOR,
                Permission.EDIT_ROSTER,
                asked(),
                () -> new Outcome.Refused<>(Finding.block("people.open.gone")));
        assertThatThrownBy(
                        () ->
                                gate.read(
                                        COORDINATOR,
                                        Permission.EDIT_ROSTER,
                                        asked(),
                                        () -> {
                                            throw new IllegalStateException("the client died");
                                        }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(trail).hasSize(2);
        assertThat(happened).startsWith("begin", "audit", "commit", "begin", "roll back");
    }

    @Test
    void who_may_not_see_a_sensitive_record_leaves_an_attempt() {
        var outcome =
                gate.read(
                        COORDINATOR,
                        Permission.VIEW_PAY,
                        asked(),
                        () -> new Outcome.Done<>("seen"));

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(trail)
                .extracting(line -> line.deed().action())
                .containsExactly("person.read_refused");
    }

    @Test
    void a_sensitive_record_is_not_read_in_somebody_elses_transaction() {
        assertThatThrownBy(
                        () ->
                                write(
                                        () ->
                                                gate.read(
                                                        COORDINATOR,
                                                        Permission.EDIT_ROSTER,
                                                        asked(),
                                                        () -> new Outcome.Done<>("seen"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("person.read");
    }

    @Test
    void everybody_in_a_list_is_found_before_it_is_read() {
        var list =
                Gate.Sensitive.list(
                        "payrun.read",
                        new UUID(0, 9),
                        Purpose.PAY,
                        () -> {
                            happened.add("who");
                            return List.of(new UUID(0, 8), new UUID(0, 7), new UUID(0, 8));
                        });

        gate.read(COORDINATOR, Permission.EDIT_ROSTER, list, () -> new Outcome.Done<>("the list"));

        assertThat(happened).containsExactly("begin", "who", "audit", "commit", "begin", "commit");
        assertThat(trail.getFirst().also()).containsExactly(new UUID(0, 7), new UUID(0, 8));
    }

    private static Gate.Sensitive asked() {
        return Gate.Sensitive.one("person.read", new UUID(0, 3), Purpose.PLANNING_SUPPORT);
    }

    @Test
    void a_lost_race_is_stale() {
        Outcome<String> outcome =
                write(
                        () -> {
                            throw new WriteConflict.Stale(new IllegalStateException());
                        });

        assertThat(outcome).isEqualTo(new Outcome.Stale<>());
    }

    @Test
    void a_rule_of_the_database_is_a_refusal_with_its_name() {
        Outcome<String> outcome =
                write(
                        () -> {
                            throw new WriteConflict.Forbidden(
                                    "booking_one_place_at_a_time", new IllegalStateException());
                        });

        assertThat(outcome)
                .isEqualTo(
                        new Outcome.Refused<>(
                                Finding.block("platform.constraint.booking_one_place_at_a_time")));
    }

    @Test
    void a_conflict_in_an_inner_deed_ends_the_outer_one() {
        Outcome<String> outcome =
                write(
                        () ->
                                write(
                                        () -> {
                                            throw new WriteConflict.Stale(
                                                    new IllegalStateException());
                                        }));

        assertThat(outcome).isEqualTo(new Outcome.Stale<>());
    }

    private final class Noting implements UnitOfWork {

        private boolean active;

        @Override
        public <T> T inTransaction(Supplier<T> work, Predicate<? super T> keep) {
            if (active) {
                return work.get();
            }
            happened.add("begin");
            active = true;
            try {
                var result = work.get();
                happened.add(keep.test(result) ? "commit" : "roll back");
                return result;
            } finally {
                active = false;
            }
        }

        @Override
        public boolean isActive() {
            return active;
        }
    }

    private final class NotingFeed implements ChangeFeed {

        @Override
        public void announce(Change change) {
            happened.add("announce " + change.kind());
        }

        @Override
        public Subscription subscribe(Consumer<Change> listener) {
            return () -> {};
        }
    }
}
