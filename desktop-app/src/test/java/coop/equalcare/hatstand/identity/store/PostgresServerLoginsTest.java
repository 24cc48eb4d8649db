package coop.equalcare.hatstand.identity.store;

import coop.equalcare.hatstand.identity.domain.server.ServerLogins;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.platform.database.Dialect;
import coop.equalcare.hatstand.platform.database.TestDatabase;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

import java.util.Set;

/** With the login of an administrator. */
class PostgresServerLoginsTest extends ServerLoginsContract {

    private TestDatabase database;

    @BeforeAll
    void open() {
        database =
                TestDatabase.open(
                        Dialect.POSTGRESQL, HibernateLogins.rows(), Set.of(Hat.ADMINISTRATOR));
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Override
    ServerLogins logins() {
        return new PostgresLogins(database.sessions());
    }

    @Override
    PersonId me() {
        return database.me().orElseThrow();
    }

    @Override
    PersonId somebody() {
        return database.person("Somebody");
    }

    @Override
    void inTransaction(Runnable work) {
        database.inTransaction(work);
    }
}
