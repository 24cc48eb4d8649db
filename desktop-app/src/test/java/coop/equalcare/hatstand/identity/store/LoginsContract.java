package coop.equalcare.hatstand.identity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.equalcare.hatstand.identity.domain.Logins;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.database.Dialect;
import coop.equalcare.hatstand.platform.database.TestDatabase;
import coop.equalcare.hatstand.platform.work.WriteConflict;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LoginsContract {

    private TestDatabase database;
    private Logins logins;

    abstract Dialect dialect();

    @BeforeAll
    void open() {
        database = TestDatabase.open(dialect(), HibernateLogins.rows());
        logins = new HibernateLogins(database.sessions());
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Test
    void a_login_is_a_person() {
        var cora = database.person("Cora");
        add("u_cora", cora);

        assertThat(database.inTransaction(() -> logins.personOf("u_cora"))).contains(cora);
    }

    @Test
    void an_unknown_login_is_nobody() {
        assertThat(database.inTransaction(() -> logins.personOf("u_who"))).isEmpty();
    }

    @Test
    void a_login_is_one_person_only() {
        add("u_may", database.person("May"));

        assertThatThrownBy(() -> add("u_may", database.person("Alex")))
                .isInstanceOf(WriteConflict.Forbidden.class);
    }

    @Test
    void a_disabled_login_is_nobody() {
        add("u_gone", database.person("Sam"));
        database.run("update login set active = false where name = 'u_gone'");

        assertThat(database.inTransaction(() -> logins.personOf("u_gone"))).isEmpty();
    }

    private void add(String login, PersonId person) {
        database.inTransaction(() -> logins.add(login, person));
    }
}
