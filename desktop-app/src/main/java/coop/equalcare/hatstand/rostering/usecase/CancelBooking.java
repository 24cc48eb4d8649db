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
import java.util.Optional;

/** Takes a booking off the board and keeps why. It can be put back. */
public final class CancelBooking {

    /**
     * @param reason empty where somebody takes back what they have just booked
     */
    public record Command(BookingId booking, Optional<String> reason, int seenVersion)
            implements RosterCommand {

        @Override
        public Command seeing(int version) {
            return new Command(booking, reason, version);
        }
    }

    public record Cancelled(Booking booking, Optional<String> reason) {

        public RestoreBooking.Command reversed() {
            return new RestoreBooking.Command(booking.id(), reason, booking.version());
        }
    }

    private final Gate gate;
    private final Bookings bookings;
    private final InstantSource clock;

    public CancelBooking(Gate gate, Bookings bookings, InstantSource clock) {
        this.gate = gate;
        this.bookings = bookings;
        this.clock = clock;
    }

    public Outcome<Cancelled> handle(Actor actor, Command command) {
        var deed = new Gate.Deed("booking.cancel", command.booking().value());
        return gate.write(actor, Permission.EDIT_ROSTER, deed, () -> cancel(actor, command));
    }

    /** What is wrong with a reason; a screen asks it while somebody types. */
    public static Optional<Finding> trouble(String reason) {
        if (reason.isBlank()) {
            return Optional.of(Finding.block("rostering.cancel.no_reason"));
        }
        return reason.strip().length() > Cancellation.LONGEST_REASON
                ? Optional.of(
                        Finding.block("rostering.cancel.long_reason", Cancellation.LONGEST_REASON))
                : Optional.empty();
    }

    private Outcome<Cancelled> cancel(Actor actor, Command command) {
        var trouble = command.reason().flatMap(CancelBooking::trouble);
        if (trouble.isPresent()) {
            return new Outcome.Refused<>(trouble.get());
        }
        return bookings.find(command.booking())
                .filter(
                        booking ->
                                booking.version() == command.seenVersion() && !booking.cancelled())
                .map(booking -> cancel(actor, booking, command.reason().map(String::strip)))
                .orElseGet(Outcome.Stale::new);
    }

    private Outcome<Cancelled> cancel(Actor actor, Booking booking, Optional<String> reason) {
        if (bookings.isConfirmed(booking.id())) {
            return new Outcome.Refused<>(RosterRules.staysConfirmed());
        }
        var cancelled =
                reason.map(it -> new Cancellation(actor.person(), clock.instant(), it))
                        .map(why -> bookings.cancel(booking, why))
                        .orElseGet(() -> bookings.save(booking.withCancelled(true)));
        return new Outcome.Done<>(new Cancelled(cancelled, reason));
    }
}
