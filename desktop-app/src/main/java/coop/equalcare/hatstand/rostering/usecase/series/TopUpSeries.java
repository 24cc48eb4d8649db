package coop.equalcare.hatstand.rostering.usecase.series;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.series.Planned;
import coop.equalcare.hatstand.rostering.domain.series.Series;
import coop.equalcare.hatstand.rostering.domain.series.SeriesBook;
import coop.equalcare.hatstand.rostering.domain.series.SeriesId;
import coop.equalcare.hatstand.rostering.domain.series.SeriesMaker;

import java.time.LocalDate;
import java.util.List;

/**
 * Books all series further ahead, each in an act of its own. Whoever looks first does it; done
 * again, or by two at once, it adds nothing.
 */
public final class TopUpSeries {

    private final Gate gate;
    private final SeriesBook book;
    private final SeriesMaker maker;

    public TopUpSeries(Gate gate, SeriesBook book, SeriesMaker maker) {
        this.gate = gate;
        this.book = book;
        this.maker = maker;
    }

    /** How many bookings were made. */
    public Outcome<Integer> handle(Actor actor, LocalDate until) {
        var deed = new Gate.Deed("roster.read", actor.person().value());
        return gate.read(
                        actor,
                        Permission.EDIT_ROSTER,
                        deed,
                        () -> new Outcome.Done<>(waiting(until)))
                .then(due -> topUp(actor, due, until));
    }

    /** Most are booked far enough on most days: of them nothing is written. */
    private List<SeriesId> waiting(LocalDate until) {
        return book.due(until).stream()
                .flatMap(id -> book.find(id).stream())
                .filter(series -> maker.hasMore(series, until))
                .map(Series::id)
                .toList();
    }

    /** Ends with the first that is refused: the database is away, and all of it is tried again. */
    private Outcome<Integer> topUp(Actor actor, List<SeriesId> due, LocalDate until) {
        var made = 0;
        for (var id : due) {
            var deed = new Gate.Deed("series.top_up", id.value());
            switch (gate.write(actor, Permission.EDIT_ROSTER, deed, () -> topUp(id, until))) {
                case Outcome.Done<List<Booking>>(var bookings, var _) -> made += bookings.size();
                case Outcome.Refused<List<Booking>>(var reasons) -> {
                    return new Outcome.Refused<>(reasons);
                }
                // Somebody else tops it up at this moment, or all its days are left out.
                case Outcome.Stale<List<Booking>> _ -> {}
            }
        }
        return new Outcome.Done<>(made);
    }

    private Outcome<List<Booking>> topUp(SeriesId id, LocalDate until) {
        return book.find(id)
                .filter(series -> series.bookedUntil().isBefore(until))
                .map(series -> topUp(series, until))
                .orElseGet(Outcome.Stale::new);
    }

    /** The series is saved before anything is added: two at once meet there. */
    private Outcome<List<Booking>> topUp(Series series, LocalDate until) {
        var planned = maker.plan(series, until);
        if (planned.stream().noneMatch(Planned::isBooked)) {
            return new Outcome.Stale<>();
        }
        var saved = book.save(series.bookedUntil(until));
        return new Outcome.Done<>(maker.book(saved, planned));
    }
}
