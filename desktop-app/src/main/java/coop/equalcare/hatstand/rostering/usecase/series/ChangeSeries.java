package coop.equalcare.hatstand.rostering.usecase.series;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.Bookings;
import coop.equalcare.hatstand.rostering.domain.RosterRules;
import coop.equalcare.hatstand.rostering.domain.series.ClockHours;
import coop.equalcare.hatstand.rostering.domain.series.Scope;
import coop.equalcare.hatstand.rostering.domain.series.Series;
import coop.equalcare.hatstand.rostering.domain.series.SeriesBook;
import coop.equalcare.hatstand.rostering.domain.series.SeriesEnd;
import coop.equalcare.hatstand.rostering.domain.series.SeriesPlan;
import coop.equalcare.hatstand.rostering.usecase.CancelBooking;
import coop.equalcare.hatstand.rostering.usecase.ChangeBooking;
import coop.equalcare.hatstand.rostering.usecase.RosterCommand;
import coop.equalcare.hatstand.rostering.usecase.Together;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Changes or cancels a booking of a series and those that come later, or all that have not begun.
 * What is confirmed stays, and so does what has begun. Only what is said anew of the one is said
 * anew of the others: whoever was moved by hand keeps the rest.
 */
public final class ChangeSeries {

    /** A day on which the rules have something to say, and what. */
    public record Looked(LocalDate day, List<Finding> said) {}

    private record Meant(Booking before, Series series, List<SeriesBook.Occurring> all) {}

    private final Gate gate;
    private final Bookings bookings;
    private final SeriesBook book;
    private final Together together;
    private final InstantSource clock;
    private final ZoneId zone;

    public ChangeSeries(
            Gate gate,
            Bookings bookings,
            SeriesBook book,
            Together together,
            InstantSource clock,
            ZoneId zone) {
        this.gate = gate;
        this.bookings = bookings;
        this.book = book;
        this.together = together;
        this.clock = clock;
        this.zone = zone;
    }

    public Outcome<Together.Changed> change(
            Actor actor, ChangeBooking.Command command, Scope scope) {
        return write(
                actor,
                command,
                scope,
                (before, series, meant) -> changes(command, before, series, meant));
    }

    public Outcome<Together.Changed> cancel(
            Actor actor, CancelBooking.Command command, Scope scope) {
        return write(
                actor,
                command,
                scope,
                (_, series, meant) ->
                        new Outcome.Done<>(
                                new Together.Command(
                                        meant.stream().map(it -> cancel(it, command)).toList(),
                                        Optional.of(ending(series, meant)))));
    }

    private static RosterCommand cancel(SeriesBook.Occurring it, CancelBooking.Command command) {
        var booking = it.booking();
        return new CancelBooking.Command(booking.id(), command.reason(), booking.version());
    }

    private static Together.PlanChange ending(Series series, List<SeriesBook.Occurring> meant) {
        var last = SeriesEnd.on(meant.getFirst().day().minusDays(1));
        return Together.PlanChange.of(series, series.plan().ending(last));
    }

    /** Says what is done to each that is meant. */
    private interface Deed {
        Outcome<Together.Command> to(
                Booking before, Series series, List<SeriesBook.Occurring> meant);
    }

    private Outcome<Together.Changed> write(
            Actor actor, RosterCommand command, Scope scope, Deed deed) {
        var id = command.booking();
        return gate.write(
                actor,
                Permission.EDIT_ROSTER,
                new Gate.Deed("booking.change_series", id.value()),
                () ->
                        meant(command, scope)
                                .then(it -> deed.to(it.before(), it.series(), it.all()))
                                .then(all -> together.handle(actor, all)));
    }

    private Outcome<Meant> meant(RosterCommand command, Scope scope) {
        var id = command.booking();
        var before = bookings.find(id);
        var of = book.occurrence(id);
        if (before.filter(it -> it.version() == command.seenVersion()).isEmpty()
                || before.get().cancelled()
                || of.isEmpty()) {
            return new Outcome.Stale<>();
        }
        if (bookings.isConfirmed(id)) {
            return new Outcome.Refused<>(RosterRules.staysConfirmed());
        }
        var series = book.find(of.get().series()).orElseThrow();
        var from = scope == Scope.ALL ? series.firstDay() : of.get().day();
        return new Outcome.Done<>(
                new Meant(before.get(), series, meant(before.get(), series, from)));
    }

    /** What the rules would say of each of them once all are changed; nothing is changed. */
    public Outcome<List<Looked>> preview(Actor actor, ChangeBooking.Command command, Scope scope) {
        return gate.read(
                actor,
                Permission.VIEW_ROSTER,
                new Gate.Deed("roster.read", actor.person().value()),
                () ->
                        meant(command, scope)
                                .then(it -> changes(command, it.before(), it.series(), it.all()))
                                .map(it -> look(it.parts())));
    }

    private List<Looked> look(List<RosterCommand> parts) {
        var open =
                parts.stream()
                        .map(ChangeBooking.Command.class::cast)
                        .collect(
                                Collectors.toMap(
                                        it -> it.to().open(it.booking(), it.seenVersion()),
                                        it -> it.to().worker(),
                                        (one, _) -> one,
                                        LinkedHashMap::new));
        var board = bookings.board(around(open.keySet()));
        for (var one : open.entrySet()) {
            var booking = one.getKey();
            if (!one.getValue().equals(Optional.of(booking.supported()))) {
                board = board.with(booking.movedTo(booking.slot().by(one.getValue())));
            }
        }
        var whole = board;
        return open.entrySet().stream()
                .map(
                        one -> {
                            var slot = one.getKey().slot().by(one.getValue());
                            return new Looked(
                                    day(one.getKey().when()),
                                    RosterRules.check(one.getKey(), slot, whole));
                        })
                .filter(it -> !it.said().isEmpty())
                .toList();
    }

    private TimeSpan around(Collection<Booking> all) {
        var first = all.stream().map(it -> it.when().start()).min(Comparator.naturalOrder());
        var last = all.stream().map(it -> it.when().end()).max(Comparator.naturalOrder());
        return RosterRules.around(new TimeSpan(first.orElseThrow(), last.orElseThrow()), zone);
    }

    private List<SeriesBook.Occurring> meant(Booking before, Series series, LocalDate from) {
        var now = clock.instant();
        return book.from(series.id(), from).stream()
                .filter(
                        it ->
                                it.booking().id().equals(before.id())
                                        || it.booking().when().start().isAfter(now))
                .filter(it -> !it.booking().cancelled())
                .filter(it -> !bookings.isConfirmed(it.booking().id()))
                .toList();
    }

    private Outcome<Together.Command> changes(
            ChangeBooking.Command command,
            Booking before,
            Series series,
            List<SeriesBook.Occurring> meant) {
        var to = command.to();
        if (!to.supported().equals(before.supported())) {
            return new Outcome.Refused<>(Finding.block("rostering.series.same_person"));
        }
        if (!day(to.when()).equals(day(before.when()))) {
            return new Outcome.Refused<>(Finding.block("rostering.series.same_day"));
        }
        var said = new Said(before, to);
        return new Outcome.Done<>(
                new Together.Command(
                        meant.stream().map(it -> said.of(it.booking())).toList(),
                        Optional.of(Together.PlanChange.of(series, said.of(series.plan())))));
    }

    private LocalDate day(TimeSpan when) {
        return LocalDate.ofInstant(when.start(), zone);
    }

    /** What is said anew, and of what it is said. */
    private final class Said {

        private final Booking before;
        private final ChangeBooking.Content to;
        private final boolean hours;
        private final boolean worker;
        private final boolean kind;
        private final boolean skill;

        Said(Booking before, ChangeBooking.Content to) {
            this.before = before;
            this.to = to;
            this.hours = !to.when().equals(before.when());
            this.worker = !to.worker().equals(before.worker());
            this.kind = to.kind() != before.kind();
            this.skill = !to.neededSkill().equals(before.neededSkill());
        }

        RosterCommand of(Booking other) {
            var when =
                    other.id().equals(before.id())
                            ? to.when()
                            : hours
                                    ? ClockHours.of(to.when(), zone)
                                            .on(day(other.when()), zone)
                                            .when()
                                    : other.when();
            var content =
                    new ChangeBooking.Content(
                            other.supported(),
                            worker ? to.worker() : other.worker(),
                            when,
                            kind ? to.kind() : other.kind(),
                            skill ? to.neededSkill() : other.neededSkill());
            return new ChangeBooking.Command(other.id(), content, other.version());
        }

        SeriesPlan of(SeriesPlan plan) {
            return new SeriesPlan(
                    kind ? to.kind() : plan.kind(),
                    skill ? to.neededSkill() : plan.neededSkill(),
                    hours ? ClockHours.of(to.when(), zone) : plan.hours(),
                    worker ? plan.pattern().by(to.worker()) : plan.pattern(),
                    plan.end(),
                    plan.skipsHolidays());
        }
    }
}
