package coop.equalcare.hatstand.identity.domain.guess;

import coop.equalcare.hatstand.kernel.PersonId;

/** Counts guesses in the database, so that a restart forgives nothing. */
public interface Guesses {

    GuessCount of(PersonId person, Factor factor);

    /** Fails as stale if it was changed since it was read: no two guesses count as one. */
    void save(GuessCount count);
}
