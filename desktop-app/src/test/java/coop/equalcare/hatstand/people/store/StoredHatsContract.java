package coop.equalcare.hatstand.people.store;

import static coop.equalcare.hatstand.people.domain.TestPeople.TODAY;
import static coop.equalcare.hatstand.people.usecase.hats.TestHats.whole;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.hats.Hats;
import coop.equalcare.hatstand.platform.database.Dialect;
import coop.equalcare.hatstand.platform.database.TestDatabase;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The contract, and what only a database can promise. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoredHatsContract extends HatDropsContract {

    private TestDatabase database;
    private Hats hats;
    private People people;

    abstract Dialect dialect();

    @BeforeAll
    void open() {
        List<Class<?>> rows =
                Stream.concat(HibernatePeople.rows().stream(), HibernateHats.rows().stream())
                        .toList();
        database = TestDatabase.open(dialect(), rows);
        hats = new HibernateHats(database.sessions());
        people = new HibernatePeople(database.sessions());
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Override
    Hats hats() {
        return hats;
    }

    @Override
    People people() {
        return people;
    }

    @Override
    <T> T inTransaction(Supplier<T> work) {
        return database.inTransaction(work);
    }

    @Override
    void retireEverybody() {
        database.run(
                "update hat_assignment set since = date '2020-01-01', until = date '2020-01-02'");
    }

    @Override
    void endAll(Person person, LocalDate until) {
        database.run(
                "update hat_assignment set until = ? where person_id = ?",
                until,
                person.id().value());
    }

    @Test
    void what_was_asked_is_not_rewritten_and_nothing_is_taken_out() {
        var asked = ask(rose, Hat.TRAINER, ada).id().value();
        var sam = add(whole("Sam", Hat.TRAINER));
        add(drop(sam, ada, TODAY));

        var stays = "hat_request_stays_decided";
        forbidden(stays, "update hat_request set hat = 'FINANCE' where id = ?", asked);
        forbidden(
                stays,
                "update hat_request set requested_by = ? where id = ?",
                joe.id().value(),
                asked);
        forbidden(stays, "delete from hat_request where id = ?", asked);
        var kept = "hat_drop_append_only";
        var who = sam.id().value();
        forbidden(kept, "update hat_drop set reason = 'other' where person_id = ?", who);
        forbidden(kept, "delete from hat_drop where person_id = ?", who);
        for (var table : List.of("hat_drop", "hat_request")) {
            assertThatThrownBy(() -> database.run("truncate table " + table))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void a_reason_and_who_decided_are_not_left_out() {
        var asked = ask(rose, Hat.TRAINER, ada).id().value();

        forbidden(
                "hat_request_reason",
                """
                update hat_request set state = 'DECLINED', pending = null, decided_by = ?, decided_at = now()
                where id = ?
                """,
                joe.id().value(),
                asked);
        forbidden(
                "hat_request_decided",
                "update hat_request set decided_by = ?, decided_at = now() where id = ?",
                joe.id().value(),
                asked);
    }

    private void forbidden(String rule, String sql, Object... values) {
        assertThatThrownBy(() -> database.run(sql, values)).hasStackTraceContaining(rule);
    }
}
