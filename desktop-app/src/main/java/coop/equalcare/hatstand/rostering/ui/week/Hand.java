package coop.equalcare.hatstand.rostering.ui.week;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.Slot;

import java.util.List;

/**
 * A booking that has been picked up, by mouse or keys, and where it would land.
 *
 * @param booking as it was when it was picked up: what is saved is checked against that version
 * @param verdict what the rules say of that place
 */
public record Hand(Booking booking, Slot slot, List<Finding> verdict, Stage stage) {

    /** How far the move has come. */
    public enum Stage {
        CARRIED,
        /** Dropped, and on its way to the database. */
        SAVING,
        /** Dropped, but the database could not be reached; it will be tried again. */
        WAITING
    }

    public Hand {
        verdict = List.copyOf(verdict);
    }

    public TimeSpan when() {
        return TimeSpan.of(slot.start(), booking.when().length());
    }

    public boolean isMoved() {
        return !slot.equals(booking.slot());
    }

    Hand at(Stage next) {
        return new Hand(booking, slot, verdict, next);
    }
}
