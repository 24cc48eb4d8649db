package coop.equalcare.hatstand.rostering.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Several bookings changed in one act, all or none, and with them the series that they are of. */
public final class Together {

    /**
     * Another plan for what is not booked yet. Bookings that have come of the first plan since, and
     * that nobody has touched, go along with it.
     *
     * @param from the plan that the person saw; if there is another by now, the command is stale
     * @param bookedUntil up to which day the person saw bookings of it
     */
    public record PlanChange(
            SeriesId series, SeriesPlan from, SeriesPlan to, LocalDate bookedUntil) {

        public static PlanChange of(Series series, SeriesPlan to) {
            return new PlanChange(series.id(), series.plan(), to, series.bookedUntil());
        }
    }

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
                    plan);
        }
    }

    /**
     * @param parts what was done, also to bookings that had come meanwhile
     * @param bookings as they are now
     */
    public record Changed(List<RosterCommand> parts, List<Booking> bookings, Command reversed) {

        /** The version that was seen of one of the bookings. */
        public int seen(BookingId booking) {
            return parts.stream()
                    .filter(part -> part.booking().equals(booking))
                    .findFirst()
                    .orElseThrow()
                    .seenVersion();
        }
    }

    private record Part(RosterCommand done, Booking after, RosterCommand reversed) {}

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
        var before = command.plan().flatMap(plan -> book.find(plan.series()));
        if (!before.map(Series::plan).equals(command.plan().map(PlanChange::from))) {
            return new Outcome.Stale<>();
        }
        var parts =
                Stream.concat(
                                command.parts().stream(),
                                command.plan().stream()
                                        .flatMap(
                                                it ->
                                                        cameSince(
                                                                it,
                                                                before.orElseThrow(),
                                                                command.parts())))
                        .toList();
        var done = new ArrayList<Part>();
        for (var part : parts) {
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
        return new Outcome.Done<>(
                changed(done, command.plan().map(plan -> saved(plan, before.orElseThrow()))));
    }

    /** Saves the other plan; what goes back to the first is returned. */
    private PlanChange saved(PlanChange change, Series before) {
        return PlanChange.of(book.save(before.planned(change.to())), before.plan());
    }

    private Stream<RosterCommand> cameSince(
            PlanChange change, Series before, List<RosterCommand> parts) {
        var known = parts.stream().map(RosterCommand::booking).collect(Collectors.toSet());
        var since =
                book.from(change.series(), change.bookedUntil().plusDays(1)).stream()
                        .filter(it -> it.booking().version() == 0 && !it.booking().cancelled())
                        .filter(it -> !known.contains(it.booking().id()))
                        .toList();
        if (since.isEmpty()) {
            return Stream.of();
        }
        var last = since.getLast().day();
        var days =
                before.planned(change.to()).daysUntil(last).stream()
                        .collect(Collectors.toMap(Series.Day::day, Series.Day::worker));
        return since.stream().flatMap(it -> along(it, change, days).stream());
    }

    /** A day that the other plan does not have is taken off. */
    private Optional<RosterCommand> along(
            SeriesBook.Occurring it, PlanChange change, Map<LocalDate, Optional<PersonId>> days) {
        var booking = it.booking();
        var worker = days.get(it.day());
        if (worker == null) {
            return Optional.of(
                    new CancelBooking.Command(booking.id(), Optional.empty(), booking.version()));
        }
        var to = change.to();
        var is = ChangeBooking.Content.of(booking);
        var content =
                new ChangeBooking.Content(
                        is.supported(),
                        to.pattern().equals(change.from().pattern()) ? is.worker() : worker,
                        to.hours().on(it.day(), zone).when(),
                        to.kind(),
                        to.neededSkill());
        return content.equals(is)
                ? Optional.empty()
                : Optional.of(new ChangeBooking.Command(booking.id(), content, booking.version()));
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
                            .map(it -> new Part(part, it.after(), it.reversed()));
            case CancelBooking.Command cancel ->
                    cancelBooking
                            .handle(actor, cancel)
                            .map(it -> new Part(part, it.booking(), it.reversed()));
            case RestoreBooking.Command restore ->
                    restoreBooking
                            .handle(actor, restore)
                            .map(it -> new Part(part, it.booking(), it.reversed()));
            case MoveBooking.Command _, ChangeBookingTime.Command _, RestoreState.Command _ ->
                    throw new IllegalArgumentException("not done together: " + part);
        };
    }

    private static Changed changed(List<Part> done, Optional<PlanChange> back) {
        return new Changed(
                done.stream().map(Part::done).toList(),
                done.stream().map(Part::after).toList(),
                new Command(done.reversed().stream().map(Part::reversed).toList(), back));
    }
}
