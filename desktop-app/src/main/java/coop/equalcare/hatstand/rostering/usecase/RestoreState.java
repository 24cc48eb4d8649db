package coop.equalcare.hatstand.rostering.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.domain.Bookings;
import coop.equalcare.hatstand.rostering.domain.Cancellation;
import coop.equalcare.hatstand.rostering.domain.RosterRules;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Gives a booking a state back that it had, be it cancelled by now. The rules are asked as for any
 * move: what was fine last week may clash today.
 */
public final class RestoreState {

    /**
     * @param cancelled whether that state is cancelled: only to take back a restoring of what was
     * @param reason why the one that is cancelled, of that state and the present one, is so
     */
    public record Command(
            BookingId booking,
            ChangeBooking.Content to,
            boolean cancelled,
            Optional<String> reason,
            int seenVersion)
            implements RosterCommand {

        @Override
        public Command seeing(int version) {
            return new Command(booking, to, cancelled, reason, version);
        }
    }

    public record Restored(Booking before, Booking after, Optional<String> reason) {

        public Command reversed() {
            return new Command(
                    after.id(),
                    ChangeBooking.Content.of(before),
                    before.cancelled(),
                    reason,
                    after.version());
        }
    }

    private final Gate gate;
    private final Bookings bookings;
    private final InstantSource clock;

    public RestoreState(Gate gate, Bookings bookings, InstantSource clock) {
        this.gate = gate;
        this.bookings = bookings;
        this.clock = clock;
    }

    public Outcome<Restored> handle(Actor actor, Command command) {
        var deed = new Gate.Deed("booking.restore", command.booking().value());
        return gate.write(
                actor,
                Permission.EDIT_ROSTER,
                deed,
                () ->
                        seen(command)
                                .map(before -> restore(actor, before, command))
                                .orElseGet(Outcome.Stale::new));
    }

    /** What the rules would say; nothing is changed. */
    public Outcome<List<Finding>> preview(Actor actor, Command command) {
        var deed = new Gate.Deed("booking.history", command.booking().value());
        return gate.read(
                actor,
                Permission.VIEW_ROSTER,
                deed,
                () ->
                        seen(command)
                                .<Outcome<List<Finding>>>map(
                                        before ->
                                                new Outcome.Done<>(
                                                        findings(proposed(before, command))))
                                .orElseGet(Outcome.Stale::new));
    }

    private Optional<Booking> seen(Command command) {
        return bookings.find(command.booking())
                .filter(booking -> booking.version() == command.seenVersion());
    }

    private Outcome<Restored> restore(Actor actor, Booking before, Command command) {
        var proposed = proposed(before, command);
        var findings = findings(proposed);
        if (findings.stream().anyMatch(Finding::blocks)) {
            return new Outcome.Refused<>(findings);
        }
        return new Outcome.Done<>(
                new Restored(before, save(actor, proposed, command.reason()), command.reason()),
                findings);
    }

    private static Booking proposed(Booking before, Command command) {
        var open = command.to().open(before.id(), before.version());
        return open.movedTo(open.slot().by(command.to().worker()))
                .withCancelled(command.cancelled());
    }

    /** What is cancelled is in nobody’s way; what is confirmed stays as it is even so. */
    private List<Finding> findings(Booking proposed) {
        if (!proposed.cancelled()) {
            return RosterRules.check(proposed, bookings.around(proposed));
        }
        return bookings.isConfirmed(proposed.id())
                ? List.of(RosterRules.staysConfirmed())
                : List.of();
    }

    private Booking save(Actor actor, Booking proposed, Optional<String> reason) {
        return proposed.cancelled() && reason.isPresent()
                ? bookings.cancel(
                        proposed, new Cancellation(actor.person(), clock.instant(), reason.get()))
                : bookings.save(proposed);
    }
}
