package coop.equalcare.hatstand.carelog.usecase;

import coop.equalcare.hatstand.carelog.domain.CareLog;
import coop.equalcare.hatstand.carelog.domain.EntryId;
import coop.equalcare.hatstand.carelog.domain.Pending;
import coop.equalcare.hatstand.carelog.domain.Support;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.IdSource;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.platform.House;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.Bookings;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes a pending entry for every booking that has ended and has none (LOG-1). Whoever looks first
 * brings it about; to do it again does no harm.
 */
public final class RegisterEnded {

    /** How far to look back: a booking may be written down long after it ended. */
    public record Command(Duration lookBack) {

        /** A quarter: longer than any pay period. */
        public static final Command USUAL = new Command(Duration.ofDays(92));
    }

    /** How many entries were made. */
    public record Registered(int entries) {}

    private final Gate gate;
    private final InstantSource clock;
    private final IdSource ids;
    private final Bookings bookings;
    private final CareLog careLog;

    public RegisterEnded(House house, Bookings bookings, CareLog careLog) {
        this.gate = house.gate();
        this.clock = house.clock();
        this.ids = house.ids();
        this.bookings = bookings;
        this.careLog = careLog;
    }

    /** Where nothing has ended there is nothing to write, and no other desk hears of it. */
    public Outcome<Registered> handle(Actor actor, Command command) {
        return gate.read(
                        actor,
                        Permission.VIEW_CARE_LOG,
                        deed(actor, "entry.look_for_ended"),
                        () -> new Outcome.Done<>(missing(command)))
                .then(
                        missing ->
                                missing.isEmpty()
                                        ? new Outcome.Done<>(new Registered(0))
                                        : register(actor, missing));
    }

    private List<Booking> missing(Command command) {
        var now = clock.instant();
        var after = now.minus(command.lookBack());
        var registered = careLog.registered(after, now);
        return bookings.endedBetween(after, now).stream()
                .filter(booking -> !registered.contains(booking.id()))
                .toList();
    }

    private Outcome<Registered> register(Actor actor, List<Booking> missing) {
        return gate.write(
                actor,
                Permission.VIEW_CARE_LOG,
                deed(actor, "entry.register"),
                () -> {
                    var made =
                            missing.stream()
                                    .flatMap(this::pending)
                                    .filter(careLog::register)
                                    .count();
                    return new Outcome.Done<>(new Registered(Math.toIntExact(made)));
                });
    }

    private Stream<Pending> pending(Booking booking) {
        return booking.worker().stream()
                .map(
                        worker ->
                                new Support(
                                        booking.id(),
                                        booking.supported(),
                                        worker,
                                        booking.kind(),
                                        booking.when()))
                .map(support -> Pending.asPlanned(new EntryId(ids.next()), support));
    }

    private static Gate.Deed deed(Actor actor, String action) {
        return new Gate.Deed(action, actor.person().value());
    }
}
