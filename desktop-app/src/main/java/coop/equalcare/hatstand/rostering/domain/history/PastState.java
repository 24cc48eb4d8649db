package coop.equalcare.hatstand.rostering.domain.history;

import coop.equalcare.hatstand.rostering.domain.Booking;

import java.time.Instant;
import java.util.Optional;

/**
 * A booking as it was from one moment on.
 *
 * @param number counted from 1 for each booking
 * @param by who made it so, by name; nobody where it was done at no desk
 * @param login through which it was done
 * @param reason why it was cancelled, where that was said
 */
public record PastState(
        int number,
        Act act,
        Instant at,
        Optional<String> by,
        String login,
        Booking booking,
        Optional<String> reason) {

    /** What the database saw. */
    public enum Act {
        /** It stood like this when the history began. */
        KEPT,
        ADDED,
        CHANGED,
        /** Taken out by the owner of the database; Hatstand itself only cancels. */
        REMOVED
    }
}
