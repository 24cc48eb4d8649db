package coop.equalcare.hatstand.rostering.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.IdSource;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.domain.BookingKind;
import coop.equalcare.hatstand.rostering.domain.Bookings;
import coop.equalcare.hatstand.rostering.domain.ClockTimes;
import coop.equalcare.hatstand.rostering.domain.RosterRules;

import java.time.Instant;
import java.util.Optional;

/** Books support for somebody, by a worker or by nobody yet. */
public final class PlaceBooking {

    public record Command(
            PersonId supported,
            Optional<PersonId> worker,
            Instant start,
            Instant end,
            BookingKind kind,
            Optional<String> neededSkill) {}

    public record Placed(Booking booking) {

        public CancelBooking.Command reversed() {
            return new CancelBooking.Command(booking.id(), Optional.empty(), booking.version());
        }
    }

    private final Gate gate;
    private final Bookings bookings;
    private final IdSource ids;

    public PlaceBooking(Gate gate, Bookings bookings, IdSource ids) {
        this.gate = gate;
        this.bookings = bookings;
        this.ids = ids;
    }

    public Outcome<Placed> handle(Actor actor, Command command) {
        var id = new BookingId(ids.next());
        var deed = new Gate.Deed("booking.place", id.value());
        return gate.write(actor, Permission.EDIT_ROSTER, deed, () -> place(id, command));
    }

    private Outcome<Placed> place(BookingId id, Command command) {
        return ClockTimes.span(command.start(), command.end())
                .then(when -> place(id, command, when));
    }

    private Outcome<Placed> place(BookingId id, Command command, TimeSpan when) {
        var open =
                new Booking(
                        id,
                        command.supported(),
                        Optional.empty(),
                        when,
                        command.kind(),
                        command.neededSkill().map(String::strip).filter(skill -> !skill.isEmpty()),
                        false,
                        0);
        var to = open.slot().by(command.worker());
        var findings = RosterRules.check(open, to, bookings.around(open));
        if (findings.stream().anyMatch(Finding::blocks)) {
            return new Outcome.Refused<>(findings);
        }
        return new Outcome.Done<>(new Placed(bookings.add(open.movedTo(to))), findings);
    }
}
