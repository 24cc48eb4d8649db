package coop.equalcare.hatstand.people.store;

import static coop.equalcare.hatstand.people.domain.TestPeople.siobhan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.platform.database.Dialect;
import coop.equalcare.hatstand.platform.database.TestDatabase;
import coop.equalcare.hatstand.platform.work.WriteConflict;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.function.Supplier;

/** The contract, and what only a database can promise. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoredPeopleContract extends PeopleContract {

    private TestDatabase database;
    private People people;

    abstract Dialect dialect();

    @BeforeAll
    void open() {
        database = TestDatabase.open(dialect(), HibernatePeople.rows());
        people = new HibernatePeople(database.sessions());
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Override
    People people() {
        return people;
    }

    @Override
    <T> T inTransaction(Supplier<T> work) {
        return database.inTransaction(work);
    }

    @Test
    void the_database_itself_keeps_works_numbers_apart() {
        inTransaction(() -> people.add(siobhan()));

        assertThatThrownBy(() -> inTransaction(() -> people.add(siobhan())))
                .isInstanceOfSatisfying(
                        WriteConflict.Forbidden.class,
                        refused ->
                                assertThat(refused.rule()).isEqualTo("person_works_number_once"));
    }
}
