package coop.equalcare.hatstand.rostering.usecase.series;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.IdSource;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.series.Planned;
import coop.equalcare.hatstand.rostering.domain.series.Series;
import coop.equalcare.hatstand.rostering.domain.series.SeriesBook;
import coop.equalcare.hatstand.rostering.domain.series.SeriesEnd;
import coop.equalcare.hatstand.rostering.domain.series.SeriesMaker;
import coop.equalcare.hatstand.rostering.usecase.CancelBooking;
import coop.equalcare.hatstand.rostering.usecase.RosterCommand;
import coop.equalcare.hatstand.rostering.usecase.Together;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Books support that comes again and again, as far ahead as bookings are made. */
public final class RepeatBooking {

    /** The series and what came of it: in their order, and day by day. */
    public record Repeated(Series series, List<Booking> bookings, List<Planned> planned) {

        /** Takes them off, and no more come. */
        public Together.Command reversed() {
            var never = SeriesEnd.on(series.firstDay().minusDays(1));
            return new Together.Command(
                    bookings.stream()
                            .<RosterCommand>map(
                                    it ->
                                            new CancelBooking.Command(
                                                    it.id(), Optional.empty(), it.version()))
                            .toList(),
                    Optional.of(Together.PlanChange.of(series, series.plan().ending(never))));
        }
    }

    private final Gate gate;
    private final SeriesBook book;
    private final SeriesMaker maker;
    private final IdSource ids;
    private final InstantSource clock;
    private final ZoneId zone;

    public RepeatBooking(
            Gate gate,
            SeriesBook book,
            SeriesMaker maker,
            IdSource ids,
            InstantSource clock,
            ZoneId zone) {
        this.gate = gate;
        this.book = book;
        this.maker = maker;
        this.ids = ids;
        this.clock = clock;
        this.zone = zone;
    }

    public Outcome<Repeated> handle(Actor actor, SeriesDraft draft) {
        var id = ids.next();
        var deed = new Gate.Deed("series.book", id);
        return gate.write(actor, Permission.EDIT_ROSTER, deed, () -> repeat(id, draft));
    }

    private Outcome<Repeated> repeat(UUID id, SeriesDraft draft) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return draft.check(today).then(it -> repeat(it.series(id), it.horizon(today)));
    }

    private Outcome<Repeated> repeat(Series series, LocalDate until) {
        var planned = maker.plan(series, until);
        if (planned.stream().noneMatch(Planned::isBooked)) {
            return new Outcome.Refused<>(Finding.block("rostering.series.never"));
        }
        var added = book.add(series.bookedUntil(until));
        return new Outcome.Done<>(new Repeated(added, maker.book(added, planned), planned));
    }
}
