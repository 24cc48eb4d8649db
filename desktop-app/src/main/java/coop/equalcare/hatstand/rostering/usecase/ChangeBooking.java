package coop.equalcare.hatstand.rostering.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
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

import java.util.Optional;

/** Gives a booking other content at once: who, when, what kind, and which skill it needs. */
public final class ChangeBooking {

    /** All that can be said of a booking in a form. */
    public record Content(
            PersonId supported,
            Optional<PersonId> worker,
            TimeSpan when,
            BookingKind kind,
            Optional<String> neededSkill) {

        /** The booking as it would be, with nobody to do it yet: the rules are asked who may. */
        public Booking open(BookingId id, int version) {
            return new Booking(
                    id,
                    supported,
                    Optional.empty(),
                    when,
                    kind,
                    neededSkill.map(String::strip).filter(skill -> !skill.isEmpty()),
                    false,
                    version);
        }

        public static Content of(Booking booking) {
            return new Content(
                    booking.supported(),
                    booking.worker(),
                    booking.when(),
                    booking.kind(),
                    booking.neededSkill());
        }
    }

    public record Command(BookingId booking, Content to, int seenVersion) implements RosterCommand {

        @Override
        public Command seeing(int version) {
            return new Command(booking, to, version);
        }
    }

    public record Changed(Booking before, Booking after) {

        public Command reversed() {
            return new Command(after.id(), Content.of(before), after.version());
        }
    }

    private final Gate gate;
    private final Bookings bookings;

    public ChangeBooking(Gate gate, Bookings bookings) {
        this.gate = gate;
        this.bookings = bookings;
    }

    public Outcome<Changed> handle(Actor actor, Command command) {
        var deed = new Gate.Deed("booking.change", command.booking().value());
        return gate.write(actor, Permission.EDIT_ROSTER, deed, () -> change(command));
    }

    private Outcome<Changed> change(Command command) {
        var when = command.to().when();
        return ClockTimes.span(when.start(), when.end()).then(_ -> changeStored(command));
    }

    private Outcome<Changed> changeStored(Command command) {
        return bookings.find(command.booking())
                .filter(
                        booking ->
                                booking.version() == command.seenVersion() && !booking.cancelled())
                .map(booking -> change(booking, command.to()))
                .orElseGet(Outcome.Stale::new);
    }

    private Outcome<Changed> change(Booking before, Content to) {
        var open = to.open(before.id(), before.version());
        var slot = open.slot().by(to.worker());
        var findings = RosterRules.check(open, slot, bookings.around(open));
        if (findings.stream().anyMatch(Finding::blocks)) {
            return new Outcome.Refused<>(findings);
        }
        var after = bookings.save(open.movedTo(slot));
        return new Outcome.Done<>(new Changed(before, after), findings);
    }
}
