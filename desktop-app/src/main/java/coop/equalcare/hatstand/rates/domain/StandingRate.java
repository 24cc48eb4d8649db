package coop.equalcare.hatstand.rates.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A rate among those before and after it.
 *
 * @param until the last day on which it counts; open while no other follows it
 */
public record StandingRate(Rate rate, Optional<LocalDate> until, State state) {

    public enum State {
        /** Will count from a day to come. */
        COMES,
        /** Counts today. */
        HOLDS,
        /** Another has followed it. */
        IS_OVER
    }
}
