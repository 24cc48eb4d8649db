package coop.equalcare.hatstand.rostering.usecase;

import coop.equalcare.hatstand.rostering.domain.BookingId;

/** What can be done to a booking that is there, and taken back; a screen keeps one list of them. */
public sealed interface RosterCommand
        permits MoveBooking.Command,
                ChangeBookingTime.Command,
                ChangeBooking.Command,
                CancelBooking.Command,
                RestoreBooking.Command,
                RestoreState.Command {

    BookingId booking();

    /** The version that the person saw; if the booking has another by now, the command is stale. */
    int seenVersion();

    /** The same command by somebody who has seen that version. */
    RosterCommand seeing(int version);
}
