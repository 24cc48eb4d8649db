package coop.equalcare.hatstand.rostering.domain.out;

import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.Cancellation;

import java.time.Duration;
import java.util.Optional;

/**
 * A booking that does not take place, and why.
 *
 * @param supported whom it was for, by name
 * @param worker who would have come, by name
 * @param by who wrote it down, by name
 */
public record Cancelled(
        Booking booking, String supported, Optional<String> worker, Cancellation why, String by) {

    /** How long before it began; less than nothing if it was over before it was cancelled. */
    public Duration notice() {
        return Duration.between(why.at(), booking.when().start());
    }
}
