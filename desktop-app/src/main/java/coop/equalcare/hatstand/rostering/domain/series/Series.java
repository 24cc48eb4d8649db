package coop.equalcare.hatstand.rostering.domain.series;

import coop.equalcare.hatstand.kernel.PersonId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Support for one person that comes again and again.
 *
 * @param firstDay the pattern's first week is the one of this day; nothing is booked before it
 * @param bookedUntil up to which day its bookings are there
 */
public record Series(
        SeriesId id,
        PersonId supported,
        LocalDate firstDay,
        SeriesPlan plan,
        LocalDate bookedUntil,
        int version) {

    /** How far ahead bookings are made of a series. */
    public static final int WEEKS_AHEAD = 8;

    /** A day of the series, and who is meant for it. */
    public record Day(LocalDate day, Optional<PersonId> worker) {}

    /** Its days up to that one, in their order. */
    public List<Day> daysUntil(LocalDate last) {
        return RuleDates.from(firstDay, plan.pattern())
                .limit(plan.end().times().orElse(Integer.MAX_VALUE))
                .takeWhile(it -> !it.day().isAfter(lastDay(last)))
                .map(it -> new Day(it.day(), plan.pattern().workerOn(it.week(), it.day())))
                .toList();
    }

    private LocalDate lastDay(LocalDate asked) {
        return plan.end().lastDay().filter(asked::isAfter).orElse(asked);
    }

    /** Whether it goes on after that day. */
    public boolean goesOnAfter(LocalDate day) {
        return plan.end()
                .lastDay()
                .map(last -> last.isAfter(day))
                .or(
                        () ->
                                plan.end()
                                        .times()
                                        .map(
                                                times ->
                                                        RuleDates.from(firstDay, plan.pattern())
                                                                .limit(times)
                                                                .anyMatch(
                                                                        it ->
                                                                                it.day()
                                                                                        .isAfter(
                                                                                                day))))
                .orElse(true);
    }

    /** How many there are in all; none can be told of a series without an end. */
    public Optional<Integer> total() {
        return plan.end()
                .lastDay()
                .map(last -> daysUntil(last).size())
                .or(() -> plan.end().times());
    }

    /** The day up to which bookings are to be there, seen from today. */
    public static LocalDate horizon(LocalDate today, LocalDate firstDay) {
        return (firstDay.isAfter(today) ? firstDay : today).plusWeeks(WEEKS_AHEAD);
    }

    public Series planned(SeriesPlan other) {
        return new Series(id, supported, firstDay, other, bookedUntil, version);
    }

    public Series bookedUntil(LocalDate day) {
        return new Series(id, supported, firstDay, plan, day, version);
    }
}
