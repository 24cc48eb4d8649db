package coop.equalcare.hatstand.identity.domain.guess;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.work.WriteConflict;

import java.util.HashMap;
import java.util.Map;

/** The fake of {@link Guesses}. */
public final class InMemoryGuesses implements Guesses {

    private record Key(PersonId person, Factor factor) {}

    private final Map<Key, GuessCount> counts = new HashMap<>();

    @Override
    public GuessCount of(PersonId person, Factor factor) {
        return counts.getOrDefault(new Key(person, factor), GuessCount.none(person, factor));
    }

    @Override
    public void save(GuessCount count) {
        var key = new Key(count.person(), count.factor());
        var before = counts.get(key);
        if (before != null && before.version() != count.version()) {
            throw new WriteConflict.Stale(new IllegalStateException("changed since it was read"));
        }
        var version = before == null ? 0 : count.version() + 1;
        counts.put(
                key,
                new GuessCount(
                        count.person(),
                        count.factor(),
                        count.guesses(),
                        count.refusedUntil(),
                        version));
    }
}
