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
import coop.equalcare.hatstand.rostering.domain.Slot;

/**
 * Moves a booking to another worker or time. The board's drag, its keyboard route and undo all end
 * here.
 */
public final class MoveBooking {

    public record Command(BookingId booking, Slot to, int seenVersion) implements RosterCommand {

        @Override
        public Command seeing(int version) {
            return new Command(booking, to, version);
        }
    }

    public record Moved(Booking before, Booking after) {

        /**
         * The command that puts it back. It fails as stale if anybody has touched the booking
         * since.
         */
        public Command reversed() {
            return new Command(after.id(), before.slot(), after.version());
        }
    }

    private final Gate gate;
    private final Bookings bookings;

    public MoveBooking(Gate gate, Bookings bookings) {
        this.gate = gate;
        this.bookings = bookings;
    }

    public Outcome<Moved> handle(Actor actor, Command command) {
        var deed = new Gate.Deed("booking.move", command.booking().value());
        return gate.write(actor, Permission.EDIT_ROSTER, deed, () -> move(command));
    }

    private Outcome<Moved> move(Command command) {
        return bookings.find(command.booking())
                .filter(
                        booking ->
                                booking.version() == command.seenVersion() && !booking.cancelled())
                .map(booking -> move(booking, command.to()))
                .orElseGet(Outcome.Stale::new);
    }

    private Outcome<Moved> move(Booking before, Slot to) {
        var board = bookings.around(before.movedTo(to.by(before.worker())));
        var findings = RosterRules.check(before, to, board);
        if (findings.stream().anyMatch(Finding::blocks)) {
            return new Outcome.Refused<>(findings);
        }
        return new Outcome.Done<>(new Moved(before, bookings.save(before.movedTo(to))), findings);
    }
}
