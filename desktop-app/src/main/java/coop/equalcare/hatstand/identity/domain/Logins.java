package coop.equalcare.hatstand.identity.domain;

import coop.equalcare.hatstand.kernel.PersonId;

import java.util.Optional;

/** Which human a database login is. */
public interface Logins {

    /** Nobody where the login is unknown or has been disabled. */
    Optional<PersonId> personOf(String login);

    void add(String login, PersonId person);
}
