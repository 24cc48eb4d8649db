package coop.equalcare.hatstand.audit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import coop.equalcare.hatstand.audit.domain.RecordChange;
import coop.equalcare.hatstand.audit.domain.TrailEvents;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.Purpose;
import coop.equalcare.hatstand.platform.database.Dialect;
import coop.equalcare.hatstand.platform.database.Emptying;
import coop.equalcare.hatstand.platform.database.TestDatabase;
import coop.equalcare.hatstand.platform.work.AuditTrail;
import coop.equalcare.hatstand.platform.work.Gate;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What was changed, and what was looked at, as a real database keeps it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RecordHistoryContract {

    private TestDatabase database;
    private HibernateAuditTrail trail;
    private HibernateTrailEvents events;

    abstract Dialect dialect();

    @BeforeAll
    void open() {
        database = TestDatabase.open(dialect(), HibernateAuditTrail.rows());
        trail = new HibernateAuditTrail(database.sessions(), database.house().ids());
        events = new HibernateTrailEvents(database.sessions());
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Test
    void a_changed_field_is_kept_with_what_it_was_and_who_changed_it() {
        var may = database.person("May");
        var cora = database.person("Cora");

        as(
                cora,
                "update person set phone = '01422 1', version = 1, search_text = 'x' where id = ?",
                may.value());
        as(cora, "update person set phone = '01422 2', version = 2 where id = ?", may.value());

        assertThat(history(may).subList(0, 2))
                .extracting(
                        RecordChange::actor,
                        RecordChange::field,
                        RecordChange::before,
                        RecordChange::after)
                .containsExactly(
                        tuple(
                                Optional.of("Cora"),
                                "phone",
                                Optional.of("01422 1"),
                                Optional.of("01422 2")),
                        tuple(
                                Optional.of("Cora"),
                                "phone",
                                Optional.empty(),
                                Optional.of("01422 1")));
    }

    @Test
    void a_hat_given_and_dropped_is_kept() {
        var may = database.person("May");
        var hat = UUID.randomUUID();

        database.run(
                "insert into hat_assignment values (?, ?, 'TRAINER', date '2026-01-05', null)",
                hat,
                may.value());
        database.run("update hat_assignment set until = date '2026-02-01' where id = ?", hat);

        assertThat(history(may))
                .filteredOn(change -> change.part().equals("hat_assignment"))
                .extracting(RecordChange::key, RecordChange::field, RecordChange::after)
                .contains(
                        tuple(hat.toString(), "hat", Optional.of("TRAINER")),
                        tuple(hat.toString(), "since", Optional.of("2026-01-05")),
                        tuple(hat.toString(), "until", Optional.of("2026-02-01")));
    }

    @Test
    void a_skill_that_was_taken_away_leaves_what_it_was() {
        var may = database.person("May");

        database.run(
                "insert into person_skill values (?, 'Hoist', date '2027-01-01')", may.value());
        database.run("delete from person_skill where person_id = ?", may.value());

        assertThat(history(may))
                .filteredOn(change -> change.part().equals("person_skill"))
                .filteredOn(change -> change.after().isEmpty())
                .extracting(RecordChange::key, RecordChange::field, RecordChange::before)
                .contains(
                        tuple("Hoist", "skill", Optional.of("Hoist")),
                        tuple("Hoist", "expires_on", Optional.of("2027-01-01")));
    }

    @Test
    void what_does_not_change_anything_is_not_kept() {
        var may = database.person("May");
        var before = history(may).size();

        database.run("update person set name = name, version = 7 where id = ?", may.value());

        assertThat(history(may)).hasSize(before);
    }

    @Test
    void what_was_rolled_back_is_not_kept() {
        var may = database.person("May");
        var before = history(may).size();

        database.sessions()
                .inTransaction(
                        () ->
                                database.sessions()
                                        .current()
                                        .createNativeMutationQuery(
                                                "update person set phone = '1' where id = :id")
                                        .setParameter("id", may.value())
                                        .executeUpdate(),
                        _ -> false);

        assertThat(history(may)).hasSize(before);
    }

    @Test
    void the_history_cannot_be_changed_or_emptied() {
        database.person("May");

        for (var sql :
                List.of("update record_change set old_value = 'x'", "delete from record_change")) {
            assertThatThrownBy(() -> database.run(sql))
                    .hasMessageContaining("record_change_append_only");
        }
        Emptying.isRefused(database, "record_change", "record_change_append_only");
    }

    @Test
    void the_trail_is_found_by_record_person_action_and_time() {
        var cora = database.person("Cora");
        var may = database.person("May");
        append(cora, "person.read", may.value(), List.of());
        append(cora, "payrun.read", UUID.randomUUID(), List.of(may.value()));
        append(cora, "booking.move", UUID.randomUUID(), List.of());

        assertThat(actions(TrailEvents.Wanted.about(may.value())))
                .containsExactly("payrun.read", "person.read");
        assertThat(actions(by(cora, List.of("booking."), Optional.empty())))
                .containsExactly("booking.move");
        assertThat(actions(by(cora, List.of("booking.", "person."), Optional.empty())))
                .containsExactly("booking.move", "person.read");
        assertThat(actions(by(cora, List.of(), Optional.of(Instant.EPOCH)))).isEmpty();
        assertThat(search(TrailEvents.Wanted.about(may.value())).getLast())
                .satisfies(
                        line -> {
                            assertThat(line.actor()).contains("Cora");
                            assertThat(line.subject()).contains("May");
                            assertThat(line.event().purpose()).contains("PAY");
                        });
    }

    @Test
    void lists_that_somebody_opened_are_no_looks_at_their_own_record() {
        var cora = database.person("Cora");
        var may = database.person("May");
        append(may, "person.read", cora.value(), List.of());
        append(cora, "person.read", cora.value(), List.of());
        append(cora, "people.find", cora.value(), List.of());
        append(cora, "payrun.read", UUID.randomUUID(), List.of(cora.value(), may.value()));
        append(may, "entry.list", may.value(), List.of(cora.value()));

        assertThat(actions(TrailEvents.Wanted.about(cora.value())))
                .containsExactly("entry.list", "person.read", "person.read");
        assertThat(actions(by(cora, List.of(), Optional.empty())))
                .contains("people.find", "payrun.read");
    }

    @Test
    void what_was_done_and_why_are_plain_words() {
        var cora = database.person("Cora");
        for (var words :
                List.of("'booking', null", "'booking.move\n', null", "'booking.move', 'PAY\n'")) {
            assertThatThrownBy(
                            () ->
                                    database.run(
                                            "insert into audit_event (id, actor_id, subject_id,"
                                                    + " action, purpose) values (?, ?, ?, "
                                                    + words
                                                    + ")",
                                            UUID.randomUUID(),
                                            cora.value(),
                                            cora.value()))
                    .as(words)
                    .hasMessageFindingMatch("audit_event_(action|purpose)");
        }
    }

    @Test
    void pages_follow_each_other_without_gap_or_double() {
        var cora = database.person("Cora");
        for (var number = 0; number < 25; number++) {
            append(cora, "booking.move", UUID.randomUUID(), List.of());
        }

        var seen = new ArrayList<UUID>();
        var before = Optional.<TrailEvents.Place>empty();
        for (var page = page(cora, before); !page.isEmpty(); page = page(cora, before)) {
            page.forEach(line -> seen.add(line.event().id()));
            before = Optional.of(page.getLast().place());
        }

        assertThat(seen).hasSize(25).doesNotHaveDuplicates();
    }

    private List<TrailEvents.Line> page(PersonId actor, Optional<TrailEvents.Place> before) {
        return database.inTransaction(
                () -> events.search(by(actor, List.of(), Optional.empty()), before, 10));
    }

    private static TrailEvents.Wanted by(
            PersonId actor, List<String> actions, Optional<Instant> until) {
        return new TrailEvents.Wanted(
                Optional.empty(), until, Optional.of(actor), Optional.empty(), actions, true);
    }

    private List<String> actions(TrailEvents.Wanted wanted) {
        return search(wanted).stream().map(line -> line.event().action()).toList();
    }

    private List<TrailEvents.Line> search(TrailEvents.Wanted wanted) {
        return database.inTransaction(() -> events.search(wanted, Optional.empty(), 100));
    }

    private void append(PersonId actor, String action, UUID subject, List<UUID> also) {
        database.inTransaction(
                () ->
                        trail.append(
                                new AuditTrail.Line(
                                        actor,
                                        Optional.empty(),
                                        new Gate.Deed(action, subject),
                                        Optional.of(Purpose.PAY),
                                        also)));
    }

    private List<RecordChange> history(PersonId person) {
        return database.inTransaction(() -> events.of(person, 100));
    }

    private void as(PersonId actor, String sql, UUID person) {
        database.inTransaction(
                () -> {
                    trail.actsFor(new Actor(actor, Set.of()));
                    database.sessions()
                            .current()
                            .createNativeMutationQuery(sql.replace("?", ":person"))
                            .setParameter("person", person)
                            .executeUpdate();
                });
    }
}
