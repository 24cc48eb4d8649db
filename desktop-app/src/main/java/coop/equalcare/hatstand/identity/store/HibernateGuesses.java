package coop.equalcare.hatstand.identity.store;

import coop.equalcare.hatstand.identity.domain.guess.Factor;
import coop.equalcare.hatstand.identity.domain.guess.GuessCount;
import coop.equalcare.hatstand.identity.domain.guess.Guesses;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.database.Sessions;
import coop.equalcare.hatstand.platform.work.WriteConflict;

import org.hibernate.exception.ConstraintViolationException;

import java.util.Optional;

/** Counts in the table {@code sign_in_guess}; whoever has never guessed has no row. */
public final class HibernateGuesses implements Guesses {

    private final Sessions sessions;

    public HibernateGuesses(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public GuessCount of(PersonId person, Factor factor) {
        return find(person, factor)
                .map(SignInGuessRow::toDomain)
                .orElseGet(() -> GuessCount.none(person, factor));
    }

    @Override
    public void save(GuessCount count) {
        if (count.isNew()) {
            insert(count);
        } else {
            sessions.current().update(SignInGuessRow.from(count));
        }
    }

    /** Another window may have been the first to guess meanwhile: its guess counts before this. */
    private void insert(GuessCount count) {
        try {
            sessions.current().insert(SignInGuessRow.from(count));
        } catch (ConstraintViolationException broken) {
            throw broken.getKind() == ConstraintViolationException.ConstraintKind.UNIQUE
                    ? new WriteConflict.Stale(broken)
                    : broken;
        }
    }

    private Optional<SignInGuessRow> find(PersonId person, Factor factor) {
        return Optional.ofNullable(
                sessions.current()
                        .get(SignInGuessRow.class, new SignInGuessRow.Key(person.value(), factor)));
    }
}
