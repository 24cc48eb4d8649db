package coop.equalcare.hatstand.rostering.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.domain.Bookings;
import coop.equalcare.hatstand.rostering.domain.RosterRules;

/** Takes a booking off the board. It is kept, so it can be put back. */
public final class CancelBooking {

    public record Command(BookingId booking, int seenVersion) implements RosterCommand {

        @Override
        public Command seeing(int version) {
            return new Command(booking, version);
        }
    }

    public record Cancelled(Booking booking) {

        public RestoreBooking.Command reversed() {
            return new RestoreBooking.Command(booking.id(), booking.version());
        }
    }

    private final Gate gate;
    private final Bookings bookings;

    public CancelBooking(Gate gate, Bookings bookings) {
        this.gate = gate;
        this.bookings = bookings;
    }

    public Outcome<Cancelled> handle(Actor actor, Command command) {
        var deed = new Gate.Deed("booking.cancel", command.booking().value());
        return gate.write(actor, Permission.EDIT_ROSTER, deed, () -> cancel(command));
    }

    private Outcome<Cancelled> cancel(Command command) {
        return bookings.find(command.booking())
                .filter(
                        booking ->
                                booking.version() == command.seenVersion() && !booking.cancelled())
                .map(this::cancel)
                .orElseGet(Outcome.Stale::new);
    }

    private Outcome<Cancelled> cancel(Booking booking) {
        return bookings.isConfirmed(booking.id())
                ? new Outcome.Refused<>(RosterRules.staysConfirmed())
                : new Outcome.Done<>(new Cancelled(bookings.save(booking.withCancelled(true))));
    }
}
