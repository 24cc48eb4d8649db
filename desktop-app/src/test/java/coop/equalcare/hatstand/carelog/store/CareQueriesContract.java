package coop.equalcare.hatstand.carelog.store;

import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.at;
import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.equalcare.hatstand.carelog.domain.CareLog;
import coop.equalcare.hatstand.carelog.domain.CareLogEntry;
import coop.equalcare.hatstand.carelog.domain.Confirmation;
import coop.equalcare.hatstand.carelog.domain.EntryId;
import coop.equalcare.hatstand.carelog.domain.EntryStatus;
import coop.equalcare.hatstand.carelog.domain.Pending;
import coop.equalcare.hatstand.carelog.domain.query.EntryQuery;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.platform.work.WriteConflict;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** How queries about entries are kept, whatever keeps them. */
abstract class CareQueriesContract {

    static final Instant NOW = at("2026-11-24T09:00");
    static final TimeSpan MORNING = span("2026-11-23T09:00", "2026-11-23T11:00");
    static final TimeSpan NEXT_MORNING = span("2026-11-24T07:00", "2026-11-24T08:00");

    abstract CareLog careLog();

    abstract <T> T inTransaction(Supplier<T> work);

    abstract Pending register(TimeSpan when);

    abstract CareLogEntry confirm(Pending entry, Confirmation given);

    abstract CareLogEntry found(EntryId id);

    @Test
    void a_query_is_found_until_it_is_answered_and_kept_with_its_answer() {
        var entry = register(MORNING);
        var other = register(NEXT_MORNING);
        var query = query(entry, entry.worker());

        inTransaction(() -> careLog().query(entry, query));

        var queried = (Pending) found(entry.id());
        assertThat(queried.openQuery()).contains(query);
        assertThat(found(other.id()).openQuery()).isEmpty();
        assertThat(listed(entry.id()).openQuery()).contains(query);

        var answer = new EntryQuery.Answer(entry.worker(), NOW.plusSeconds(60), "Somebody did");
        inTransaction(() -> careLog().answer(queried, answer));

        assertThat(found(entry.id())).isEqualTo(entry);
        assertThat(history(entry)).containsExactly(query.answered(answer));
        assertThat(history(other)).isEmpty();
    }

    @Test
    void what_is_queried_cannot_become_final() {
        var entry = register(MORNING);
        var halfway = (Pending) confirm(entry, agreed(entry.worker()));
        inTransaction(() -> careLog().query(halfway, query(halfway, entry.supported())));

        assertThatThrownBy(() -> confirm(halfway, agreed(entry.supported())))
                .isInstanceOf(WriteConflict.Forbidden.class)
                .hasMessageContaining("care_log_entry_waits_for_answer");
        assertThat(found(halfway.id())).isInstanceOf(Pending.class);
    }

    private static EntryQuery query(Pending entry, PersonId recorder) {
        return new EntryQuery(1, entry.supported(), recorder, NOW, "Nobody came", Optional.empty());
    }

    private static Confirmation agreed(PersonId person) {
        return new Confirmation(person, person, NOW);
    }

    private CareLogEntry listed(EntryId id) {
        var pending = new CareLog.Filter(Set.of(EntryStatus.PENDING), Optional.empty(), List.of());
        return inTransaction(() -> careLog().list(pending, CareLog.Order.OLDEST_FIRST, 999))
                .stream()
                .map(CareLog.Line::entry)
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<EntryQuery> history(Pending entry) {
        return inTransaction(() -> careLog().history(entry)).queries();
    }
}
