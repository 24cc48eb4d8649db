package coop.equalcare.hatstand.rostering.domain.series;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.IdSource;
import coop.equalcare.hatstand.rostering.domain.Board;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.domain.RosterRules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes bookings of a series and says of each what is in its way. Nothing is decided in silence:
 * who cannot be there, or is away, is taken off and the booking is open; all else is kept with the
 * reason shown.
 */
public final class SeriesPlanner {

    /** Who is away, or no longer gives support, is booked by hand only. */
    private static final Set<String> KEEP_AWAY =
            Set.of("rostering.rule.away", "rostering.rule.not_giving_support");

    private Board board;
    private final Map<LocalDate, String> holidays;
    private final IdSource ids;

    /**
     * @param board reaches around all the days that are asked for
     * @param holidays by their day
     */
    public SeriesPlanner(Board board, Map<LocalDate, String> holidays, IdSource ids) {
        this.board = board;
        this.holidays = holidays;
        this.ids = ids;
    }

    public List<Planned> plan(Series series, List<Series.Day> days) {
        var planned = new ArrayList<Planned>();
        for (var day : days) {
            var next = plan(series, day);
            planned.add(next);
            if (next.isBooked()) {
                board = board.with(next.booking());
            }
        }
        return planned;
    }

    private Planned plan(Series series, Series.Day day) {
        var timed = series.plan().hours().on(day.day(), board.zone());
        var open =
                new Booking(
                        new BookingId(ids.next()),
                        series.supported(),
                        Optional.empty(),
                        timed.when(),
                        series.plan().kind(),
                        series.plan().neededSkill(),
                        false,
                        0);
        var holiday = Optional.ofNullable(holidays.get(day.day()));
        if (holiday.isPresent() && series.plan().skipsHolidays()) {
            var why = Finding.note("rostering.series.holiday", holiday.get());
            return new Planned(day.day(), open, Planned.Fate.LEFT_OUT, List.of(why));
        }
        var slot = open.slot().by(day.worker());
        var said = RosterRules.check(open, slot, board);
        var why =
                Stream.of(
                                said.stream(),
                                holiday
                                        .map(it -> Finding.note("rostering.series.holiday", it))
                                        .stream(),
                                timed.remark().stream())
                        .flatMap(it -> it)
                        .toList();
        if (said.stream().anyMatch(SeriesPlanner::keepsAway)) {
            return new Planned(day.day(), open, Planned.Fate.UNASSIGNED, why);
        }
        return new Planned(
                day.day(),
                open.movedTo(slot),
                why.isEmpty() ? Planned.Fate.BOOKED : Planned.Fate.KEPT,
                why);
    }

    private static boolean keepsAway(Finding said) {
        return said.blocks() || KEEP_AWAY.contains(said.key());
    }
}
