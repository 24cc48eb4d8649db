package coop.equalcare.hatstand.rostering.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.domain.Bookings;
import coop.equalcare.hatstand.rostering.domain.ClockTimes;
import coop.equalcare.hatstand.rostering.domain.RosterRules;

import java.time.Instant;

/** Gives a booking another start and end: stretched or shortened on the board, or typed. */
public final class ChangeBookingTime {

    public record Command(BookingId booking, Instant start, Instant end, int seenVersion)
            implements RosterCommand {

        @Override
        public Command seeing(int version) {
            return new Command(booking, start, end, version);
        }
    }

    public record Changed(Booking before, Booking after) {

        public Command reversed() {
            return new Command(
                    after.id(), before.when().start(), before.when().end(), after.version());
        }
    }

    private final Gate gate;
    private final Bookings bookings;

    public ChangeBookingTime(Gate gate, Bookings bookings) {
        this.gate = gate;
        this.bookings = bookings;
    }

    public Outcome<Changed> handle(Actor actor, Command command) {
        var deed = new Gate.Deed("booking.change_time", command.booking().value());
        return gate.write(actor, Permission.EDIT_ROSTER, deed, () -> change(command));
    }

    private Outcome<Changed> change(Command command) {
        return ClockTimes.span(command.start(), command.end()).then(to -> change(command, to));
    }

    private Outcome<Changed> change(Command command, TimeSpan to) {
        return bookings.find(command.booking())
                .filter(
                        booking ->
                                booking.version() == command.seenVersion() && !booking.cancelled())
                .map(booking -> change(booking, to))
                .orElseGet(Outcome.Stale::new);
    }

    private Outcome<Changed> change(Booking before, TimeSpan to) {
        var proposed = before.at(to);
        var findings = RosterRules.check(proposed, bookings.around(proposed));
        if (findings.stream().anyMatch(Finding::blocks)) {
            return new Outcome.Refused<>(findings);
        }
        return new Outcome.Done<>(new Changed(before, bookings.save(proposed)), findings);
    }
}
