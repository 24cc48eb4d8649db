package coop.equalcare.hatstand.rostering.usecase.history;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.domain.history.BookingPast;
import coop.equalcare.hatstand.rostering.domain.history.BookingPasts;

import java.util.Optional;

/** Reads all that a booking was; whoever may see what it is may see that too. */
public final class ReadHistory {

    private final Gate gate;
    private final BookingPasts pasts;

    public ReadHistory(Gate gate, BookingPasts pasts) {
        this.gate = gate;
        this.pasts = pasts;
    }

    /** Nothing of a booking that never was. */
    public Outcome<Optional<BookingPast>> handle(Actor actor, BookingId booking) {
        var deed = new Gate.Deed("booking.history", booking.value());
        return gate.read(
                actor, Permission.VIEW_ROSTER, deed, () -> new Outcome.Done<>(pasts.of(booking)));
    }
}
