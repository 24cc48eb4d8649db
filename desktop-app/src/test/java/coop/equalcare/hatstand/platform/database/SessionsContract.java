package coop.equalcare.hatstand.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.equalcare.hatstand.platform.work.WriteConflict;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SessionsContract {

    private TestDatabase database;
    private Sessions sessions;

    abstract Dialect dialect();

    @BeforeAll
    void open() {
        database = TestDatabase.open(dialect(), List.of(PersonTestRow.class));
        sessions = database.sessions();
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Test
    void what_is_kept_is_there_for_the_next_transaction() {
        var id = insert("Rose O’Neil 🧡 ورد");

        assertThat(nameOf(id)).isEqualTo("Rose O’Neil 🧡 ورد");
    }

    @Test
    void what_is_not_worth_keeping_is_rolled_back() {
        var id = UUID.randomUUID();
        var told = new ArrayList<String>();

        sessions.inTransaction(
                () -> {
                    sessions.current().insert(PersonTestRow.called(id, "Nobody"));
                    sessions.afterCommit(() -> told.add("news"));
                    return false;
                },
                keep -> keep);

        assertThat(nameOf(id)).isNull();
        assertThat(told).isEmpty();
    }

    @Test
    void a_fault_rolls_back_and_flies_on() {
        var id = UUID.randomUUID();

        assertThatThrownBy(
                        () ->
                                database.inTransaction(
                                        () -> {
                                            sessions.current()
                                                    .insert(PersonTestRow.called(id, "May"));
                                            throw new IllegalStateException("a defect");
                                        }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a defect");
        assertThat(nameOf(id)).isNull();
    }

    @Test
    void an_inner_transaction_joins_the_outer_one() {
        var id = UUID.randomUUID();

        sessions.inTransaction(
                () -> {
                    database.inTransaction(
                            () -> sessions.current().insert(PersonTestRow.called(id, "Alex")));
                    return false;
                },
                keep -> keep);

        assertThat(nameOf(id)).isNull();
    }

    @Test
    void news_is_told_after_the_commit() {
        var id = UUID.randomUUID();
        var seen = new ArrayList<String>();

        database.inTransaction(
                () -> {
                    sessions.current().insert(PersonTestRow.called(id, "Sam"));
                    sessions.afterCommit(() -> seen.add(nameOf(id)));
                });

        assertThat(seen).containsExactly("Sam");
    }

    @Test
    void a_row_changed_by_somebody_else_is_stale() {
        var id = insert("May");
        var seenByBoth = PersonTestRow.called(id, "May Smith");
        database.inTransaction(
                () -> sessions.current().update(PersonTestRow.called(id, "May Jones")));

        assertThatThrownBy(
                        () -> database.inTransaction(() -> sessions.current().update(seenByBoth)))
                .isInstanceOf(WriteConflict.Stale.class);
        assertThat(nameOf(id)).isEqualTo("May Jones");
    }

    @Test
    void a_broken_constraint_is_told_by_its_name() {
        var nameless = PersonTestRow.called(UUID.randomUUID(), " ");

        assertThatThrownBy(() -> database.inTransaction(() -> sessions.current().insert(nameless)))
                .isInstanceOfSatisfying(
                        WriteConflict.Forbidden.class,
                        refused -> assertThat(refused.rule()).isEqualTo("person_has_a_name"));
    }

    @Test
    void nobody_asks_for_a_session_outside_a_transaction() {
        assertThatThrownBy(sessions::current).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_thread_that_draws_never_waits_for_the_database() {
        var onScreen = new Sessions(database.factory(), () -> {}, () -> true);

        assertThatThrownBy(() -> onScreen.inTransaction(() -> 1, _ -> true))
                .hasMessageContaining("FX thread");
    }

    private UUID insert(String name) {
        var id = UUID.randomUUID();
        database.inTransaction(() -> sessions.current().insert(PersonTestRow.called(id, name)));
        return id;
    }

    private String nameOf(UUID id) {
        return database.inTransaction(
                () -> {
                    var row = sessions.current().get(PersonTestRow.class, id);
                    return row == null ? null : row.name;
                });
    }
}
