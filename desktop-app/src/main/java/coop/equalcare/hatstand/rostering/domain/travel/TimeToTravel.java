package coop.equalcare.hatstand.rostering.domain.travel;

import coop.equalcare.hatstand.people.domain.geography.Location;

import java.time.Duration;
import java.util.Optional;

/**
 * Whether the time between two bookings is enough to get from one to the other. How somebody
 * travels is not recorded, so the quickest way is taken: whoever walks needs longer still.
 */
public final class TimeToTravel {

    private TimeToTravel() {}

    /**
     * About how long the way takes, if the gap is too short for it.
     *
     * @param from empty if where it is is not known: then nothing can be said
     */
    public static Optional<Duration> missingIn(
            Duration gap, Optional<Location> from, Optional<Location> to) {
        return from.flatMap(start -> to.map(start::metresTo))
                .map(TravelMode.CAR::over)
                .filter(way -> way.compareTo(gap) > 0);
    }
}
