package coop.equalcare.hatstand.rostering.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.rostering.domain.Board;
import coop.equalcare.hatstand.rostering.domain.Bookings;
import coop.equalcare.hatstand.rostering.domain.RosterRules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** Reads some days of the rota for the board, with as much around them as the rules ask about. */
public final class OpenBoard {

    /**
     * @param until the day after the last
     */
    public record Query(LocalDate first, LocalDate until) {

        public static Query week(LocalDate monday) {
            return new Query(monday, monday.plusWeeks(1));
        }
    }

    /** What was asked for, and the board that also holds the days around it. */
    public record Week(TimeSpan span, Board board) {}

    private final Gate gate;
    private final Bookings bookings;
    private final ZoneId zone;

    public OpenBoard(Gate gate, Bookings bookings, ZoneId zone) {
        this.gate = gate;
        this.bookings = bookings;
        this.zone = zone;
    }

    public Outcome<Week> handle(Actor actor, Query query) {
        var deed = new Gate.Deed("roster.read", actor.person().value());
        return gate.read(
                actor,
                Permission.VIEW_ROSTER,
                deed,
                () -> {
                    var days = TimeSpan.ofDays(query.first(), query.until(), zone);
                    return new Outcome.Done<>(
                            new Week(days, bookings.board(RosterRules.around(days, zone))));
                });
    }

    /** The first day of the week of a day. */
    public static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Local midnight to local midnight: 167, 168 or 169 hours. */
    public static TimeSpan week(LocalDate monday, ZoneId zone) {
        return TimeSpan.ofDays(monday, monday.plusWeeks(1), zone);
    }
}
