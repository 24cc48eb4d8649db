package coop.equalcare.hatstand.rostering.ui.week;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.Slot;
import coop.equalcare.hatstand.rostering.usecase.ChangeBooking;
import coop.equalcare.hatstand.rostering.usecase.ChangeBookingTime;
import coop.equalcare.hatstand.rostering.usecase.MoveBooking;
import coop.equalcare.hatstand.rostering.usecase.RosterCommand;

import java.time.Duration;
import java.util.List;

/**
 * A booking that has been picked up, by mouse or keys, and where it would land.
 *
 * @param booking as it was when it was picked up: what is saved is checked against that version
 * @param length how long it would be: one of its ends may have been pulled
 * @param verdict what the rules say of that place
 */
public record Hand(
        Booking booking, Slot slot, Duration length, List<Finding> verdict, Stage stage) {

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

    static Hand of(Booking booking) {
        return new Hand(booking, booking.slot(), booking.when().length(), List.of(), Stage.CARRIED);
    }

    public boolean isOf(Booking other) {
        return booking.id().equals(other.id());
    }

    public TimeSpan when() {
        return TimeSpan.of(slot.start(), length);
    }

    /** Whether it would be elsewhere, or longer or shorter. */
    public boolean isMoved() {
        return !slot.equals(booking.slot()) || isStretched();
    }

    public boolean isStretched() {
        return !length.equals(booking.when().length());
    }

    /** At its new time, still with whoever does it now. */
    public Booking proposed() {
        return booking.at(when());
    }

    Hand at(Stage next) {
        return new Hand(booking, slot, length, verdict, next);
    }

    Hand to(Slot there, Duration forSoLong) {
        return new Hand(booking, there, forSoLong, verdict, stage);
    }

    Hand judged(List<Finding> findings) {
        return new Hand(booking, slot, length, findings, stage);
    }

    /** What saves it where it is. */
    RosterCommand command() {
        if (!isStretched()) {
            return new MoveBooking.Command(booking.id(), slot, booking.version());
        }
        if (slot.worker().equals(booking.worker())) {
            return new ChangeBookingTime.Command(
                    booking.id(), when().start(), when().end(), booking.version());
        }
        var content =
                new ChangeBooking.Content(
                        booking.supported(),
                        slot.worker(),
                        when(),
                        booking.kind(),
                        booking.neededSkill());
        return new ChangeBooking.Command(booking.id(), content, booking.version());
    }
}
