package coop.equalcare.hatstand.rostering.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.domain.Bookings;
import coop.equalcare.hatstand.rostering.domain.RosterRules;

import java.util.Optional;

/** Puts a cancelled booking back, if its worker is still free. */
public final class RestoreBooking {

    /**
     * @param cancelledFor why it had been cancelled, so that it can be cancelled again as it was
     */
    public record Command(BookingId booking, Optional<String> cancelledFor, int seenVersion)
            implements RosterCommand {

        @Override
        public Command seeing(int version) {
            return new Command(booking, cancelledFor, version);
        }
    }

    public record Restored(Booking booking, Optional<String> cancelledFor) {

        public CancelBooking.Command reversed() {
            return new CancelBooking.Command(booking.id(), cancelledFor, booking.version());
        }
    }

    private final Gate gate;
    private final Bookings bookings;

    public RestoreBooking(Gate gate, Bookings bookings) {
        this.gate = gate;
        this.bookings = bookings;
    }

    public Outcome<Restored> handle(Actor actor, Command command) {
        var deed = new Gate.Deed("booking.restore", command.booking().value());
        return gate.write(actor, Permission.EDIT_ROSTER, deed, () -> restore(command));
    }

    private Outcome<Restored> restore(Command command) {
        return bookings.find(command.booking())
                .filter(
                        booking ->
                                booking.version() == command.seenVersion() && booking.cancelled())
                .map(booking -> restore(booking.withCancelled(false), command.cancelledFor()))
                .orElseGet(Outcome.Stale::new);
    }

    private Outcome<Restored> restore(Booking proposed, Optional<String> cancelledFor) {
        var findings = RosterRules.check(proposed, bookings.around(proposed));
        if (findings.stream().anyMatch(Finding::blocks)) {
            return new Outcome.Refused<>(findings);
        }
        return new Outcome.Done<>(new Restored(bookings.save(proposed), cancelledFor), findings);
    }
}
