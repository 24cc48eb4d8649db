package coop.equalcare.hatstand.identity.domain;

import coop.equalcare.hatstand.kernel.PersonId;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The fake of {@link Logins}. */
public final class InMemoryLogins implements Logins {

    private final Map<String, PersonId> logins = new HashMap<>();

    @Override
    public Optional<PersonId> personOf(String login) {
        return Optional.ofNullable(logins.get(login));
    }

    @Override
    public void add(String login, PersonId person) {
        logins.put(login, person);
    }
}
