package coop.equalcare.hatstand.identity.domain.guess;

import java.time.Duration;
import java.util.Optional;

/** What somebody proves with that they are themselves, and how long a wrong guess makes wait. */
public enum Factor {
    PASSWORD(Duration.ofMinutes(1)),
    SECOND_FACTOR(Duration.ofMinutes(15));

    /** Wrong guesses that cost nothing: fingers slip. */
    static final int FREE = 4;

    /** Nobody is kept out for longer, whoever guesses at their name. */
    public static final Duration LONGEST = Duration.ofMinutes(60);

    private final Duration first;

    Factor(Duration first) {
        this.first = first;
    }

    /** Twice as long each time. */
    Optional<Duration> waitAfter(int guesses) {
        if (guesses <= FREE) {
            return Optional.empty();
        }
        var doublings = Math.min(guesses - FREE - 1, Integer.SIZE / 2);
        var wait = first.multipliedBy(1L << doublings);
        return Optional.of(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }

    /** How many more wrong guesses cost nothing. */
    int freeAfter(int guesses) {
        return Math.max(0, FREE - guesses);
    }
}
