package coop.equalcare.hatstand.rostering.ui.board;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.rostering.domain.Booking;

import java.time.Instant;
import java.util.Optional;

/** What opens beside the board. */
public interface BoardActions {

    void edit(Booking booking);

    /** A new booking, in an empty place. */
    void placeAt(Optional<PersonId> lane, Instant start);
}
