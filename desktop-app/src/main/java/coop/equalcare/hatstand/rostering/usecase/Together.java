package coop.equalcare.hatstand.rostering.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.domain.series.Series;
import coop.equalcare.hatstand.rostering.domain.series.SeriesBook;
import coop.equalcare.hatstand.rostering.domain.series.SeriesId;
import coop.equalcare.hatstand.rostering.domain.series.SeriesPlan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Several bookings changed in one act, all or none, and with them the series that they are of. */
public final class Together {

    /** Another plan for what is not booked yet. */
    public record PlanChange(SeriesId series, SeriesPlan to, int seenVersion) {}

    public record Command(List<RosterCommand> parts, Optional<PlanChange> plan) {

        public Command {
            parts = List.copyOf(parts);
        }

        /** The same command, if the state that had one version has another from now on. */
        public Command seeing(UUID thing, int was, int is) {
            return new Command(
                    parts.stream()
                            .map(
                                    part ->
                                            part.booking().value().equals(thing)
                                                            && part.seenVersion() == was
                                                    ? part.seeing(is)
                                                    : part)
                            .toList(),
                    plan.map(
                            it ->
                                    it.series().value().equals(thing) && it.seenVersion() == was
                                            ? new PlanChange(it.series(), it.to(), is)
                                            : it));
        }
    }

    /**
     * @param bookings as they are now
     * @param series if its plan was changed, as it is now
     */
    public record Changed(
            Command command, List<Booking> bookings, Optional<Series> series, Command reversed) {

        /** The version that was seen of one of the bookings. */
        public int seen(BookingId booking) {
            return command.parts().stream()
                    .filter(part -> part.booking().equals(booking))
                    .findFirst()
                    .orElseThrow()
                    .seenVersion();
        }
    }

    private record Part(Booking after, RosterCommand reversed) {}

    private final Gate gate;
    private final SeriesBook book;
    private final ZoneId zone;
    private final ChangeBooking changeBooking;
    private final CancelBooking cancelBooking;
    private final RestoreBooking restoreBooking;

    public Together(
            Gate gate,
            SeriesBook book,
            ZoneId zone,
            ChangeBooking changeBooking,
            CancelBooking cancelBooking,
            RestoreBooking restoreBooking) {
        this.gate = gate;
        this.book = book;
        this.zone = zone;
        this.changeBooking = changeBooking;
        this.cancelBooking = cancelBooking;
        this.restoreBooking = restoreBooking;
    }

    public Outcome<Changed> handle(Actor actor, Command command) {
        var subject =
                command.plan()
                        .map(it -> it.series().value())
                        .orElseGet(() -> command.parts().getFirst().booking().value());
        var deed = new Gate.Deed("series.change", subject);
        return gate.write(actor, Permission.EDIT_ROSTER, deed, () -> change(actor, command));
    }

    private Outcome<Changed> change(Actor actor, Command command) {
        var done = new ArrayList<Part>();
        for (var part : command.parts()) {
            switch (one(actor, part)) {
                case Outcome.Done<Part>(var it, var _) -> done.add(it);
                case Outcome.Refused<Part>(var reasons) -> {
                    return new Outcome.Refused<>(
                            Stream.concat(day(part).stream(), reasons.stream()).toList());
                }
                case Outcome.Stale<Part> _ -> {
                    return new Outcome.Stale<>();
                }
            }
        }
        return command.plan()
                .map(plan -> plan(plan, done, command))
                .orElseGet(
                        () ->
                                new Outcome.Done<>(
                                        changed(
                                                done,
                                                Optional.empty(),
                                                Optional.empty(),
                                                command)));
    }

    /** Of many bookings a reason says first which it is about. */
    private Optional<Finding> day(RosterCommand part) {
        return part instanceof ChangeBooking.Command(var _, var to, var _)
                ? Optional.of(
                        Finding.block(
                                "rostering.series.not_on_day",
                                LocalDate.ofInstant(to.when().start(), zone)))
                : Optional.empty();
    }

    private Outcome<Part> one(Actor actor, RosterCommand part) {
        return switch (part) {
            case ChangeBooking.Command change ->
                    changeBooking
                            .handle(actor, change)
                            .map(it -> new Part(it.after(), it.reversed()));
            case CancelBooking.Command cancel ->
                    cancelBooking
                            .handle(actor, cancel)
                            .map(it -> new Part(it.booking(), it.reversed()));
            case RestoreBooking.Command restore ->
                    restoreBooking
                            .handle(actor, restore)
                            .map(it -> new Part(it.booking(), it.reversed()));
            case MoveBooking.Command _, ChangeBookingTime.Command _, RestoreState.Command _ ->
                    throw new IllegalArgumentException("not done together: " + part);
        };
    }

    private Outcome<Changed> plan(PlanChange change, List<Part> done, Command command) {
        var before = book.find(change.series());
        if (before.filter(it -> it.version() == change.seenVersion()).isEmpty()) {
            return new Outcome.Stale<>();
        }
        var after = book.save(before.get().planned(change.to()));
        var back = new PlanChange(after.id(), before.get().plan(), after.version());
        return new Outcome.Done<>(changed(done, Optional.of(after), Optional.of(back), command));
    }

    private static Changed changed(
            List<Part> done, Optional<Series> series, Optional<PlanChange> back, Command command) {
        return new Changed(
                command,
                done.stream().map(Part::after).toList(),
                series,
                new Command(done.reversed().stream().map(Part::reversed).toList(), back));
    }
}
