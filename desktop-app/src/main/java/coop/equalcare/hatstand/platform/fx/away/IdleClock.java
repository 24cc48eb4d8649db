package coop.equalcare.hatstand.platform.fx.away;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Whether nobody has touched anything for long enough. The clock on the wall goes on while the
 * machine sleeps, so that whoever opens its lid finds it locked.
 */
final class IdleClock {

    private final InstantSource clock;
    private final Supplier<Optional<Duration>> limit;
    private Instant touched;

    /**
     * @param limit how long nobody may be there; nothing if it does not matter
     */
    IdleClock(InstantSource clock, Supplier<Optional<Duration>> limit) {
        this.clock = clock;
        this.limit = limit;
        this.touched = clock.instant();
    }

    void touch() {
        touched = clock.instant();
    }

    boolean isOver() {
        return limit.get()
                .filter(longest -> !clock.instant().isBefore(touched.plus(longest)))
                .isPresent();
    }
}
