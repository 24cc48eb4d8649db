package coop.equalcare.hatstand.identity.store;

import coop.equalcare.hatstand.identity.domain.InMemoryServerLogins;
import coop.equalcare.hatstand.identity.domain.server.ServerLogins;
import coop.equalcare.hatstand.kernel.PersonId;

import java.time.Instant;
import java.util.UUID;

class InMemoryServerLoginsTest extends ServerLoginsContract {

    private final PersonId me = new PersonId(UUID.randomUUID());
    private final ServerLogins logins =
            new InMemoryServerLogins(me, Instant.parse("2026-11-24T09:00:00Z"));

    @Override
    ServerLogins logins() {
        return logins;
    }

    @Override
    PersonId me() {
        return me;
    }

    @Override
    PersonId somebody() {
        return new PersonId(UUID.randomUUID());
    }

    @Override
    void inTransaction(Runnable work) {
        work.run();
    }
}
