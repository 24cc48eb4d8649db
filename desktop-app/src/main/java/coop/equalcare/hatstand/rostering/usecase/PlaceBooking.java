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

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Books support for somebody, by a worker or by nobody yet. */
public final class PlaceBooking {

    /**
     * @param start and end by the clock on the wall
     */
    public record Command(
            PersonId supported,
            Optional<PersonId> worker,
            LocalDateTime start,
            LocalDateTime end,
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
    private final ZoneId zone;

    public PlaceBooking(Gate gate, Bookings bookings, IdSource ids, ZoneId zone) {
        this.gate = gate;
        this.bookings = bookings;
        this.ids = ids;
        this.zone = zone;
    }

    public Outcome<Placed> handle(Actor actor, Command command) {
        var id = new BookingId(ids.next());
        var deed = new Gate.Deed("booking.place", id.value());
        return gate.write(actor, Permission.EDIT_ROSTER, deed, () -> place(id, command));
    }

    private Outcome<Placed> place(BookingId id, Command command) {
        return switch (ClockTimes.read(command.start(), command.end(), zone)) {
            case Outcome.Done<TimeSpan>(var when, var notes) -> place(id, command, when, notes);
            case Outcome.Refused<TimeSpan>(var reasons) -> new Outcome.Refused<>(reasons);
            case Outcome.Stale<TimeSpan> _ -> new Outcome.Stale<>();
        };
    }

    private Outcome<Placed> place(
            BookingId id, Command command, TimeSpan when, List<Finding> notes) {
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
        return new Outcome.Done<>(
                new Placed(bookings.add(open.movedTo(to))),
                Stream.concat(notes.stream(), findings.stream()).toList());
    }
}
