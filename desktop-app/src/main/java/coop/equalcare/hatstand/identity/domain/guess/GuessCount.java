package coop.equalcare.hatstand.identity.domain.guess;

import coop.equalcare.hatstand.kernel.PersonId;

import java.time.Instant;
import java.util.Optional;

/**
 * How often somebody has guessed since they were last right.
 *
 * @param refusedUntil before then not even the right answer is heard
 */
public record GuessCount(
        PersonId person, Factor factor, int guesses, Optional<Instant> refusedUntil, int version) {

    private static final int NEVER_KEPT = -1;

    public static GuessCount none(PersonId person, Factor factor) {
        return new GuessCount(person, factor, 0, Optional.empty(), NEVER_KEPT);
    }

    /** Whether it was read from nowhere: what somebody else has kept since is not written over. */
    public boolean isNew() {
        return version == NEVER_KEPT;
    }

    /**
     * When the next guess is heard, if not now. A clock that was once set to another year must not
     * lock anybody out until then, so no wait is longer than the longest.
     */
    public Optional<Instant> heardFrom(Instant now) {
        return refusedUntil
                .filter(now::isBefore)
                .filter(until -> !until.isAfter(now.plus(Factor.LONGEST)));
    }

    public GuessCount oneMore(Instant now) {
        var counted = guesses + 1;
        return new GuessCount(
                person, factor, counted, factor.waitAfter(counted).map(now::plus), version);
    }

    public GuessCount cleared() {
        return new GuessCount(person, factor, 0, Optional.empty(), version);
    }

    public int free() {
        return factor.freeAfter(guesses);
    }
}
