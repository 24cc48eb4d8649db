package coop.equalcare.hatstand.rostering.domain.series;

import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.iter.RecurrenceIterator;
import biweekly.util.com.google.ical.iter.RecurrenceIteratorFactory;
import biweekly.util.com.google.ical.values.DateValue;
import biweekly.util.com.google.ical.values.DateValueImpl;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The days of a pattern by the weekly rules of RFC 5545, as the calendar library reads them. Only
 * days are asked of it: what the clock shows on them is for {@link ClockHours}.
 */
final class RuleDates {

    private static final TimeZone DAYS_ONLY = TimeZone.getTimeZone("UTC");

    /** A week of the pattern and its next day. */
    private static final class Leg {

        private final int week;
        private final RecurrenceIterator days;
        private LocalDate next;

        Leg(int week, RecurrenceIterator days) {
            this.week = week;
            this.days = days;
            this.next = date(days.next());
        }

        Dated take() {
            var taken = new Dated(next, week);
            next = date(days.next());
            return taken;
        }
    }

    /** A day, and in which week of the pattern it is. */
    record Dated(LocalDate day, int week) {}

    private RuleDates() {}

    /** Without end, in their order, from the first day on. */
    static Stream<Dated> from(LocalDate firstDay, Pattern pattern) {
        var monday = firstDay.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var legs =
                IntStream.range(0, pattern.weeks())
                        .filter(week -> !pattern.daysOf(week).isEmpty())
                        .mapToObj(week -> leg(week, monday.plusWeeks(week), pattern))
                        .toList();
        return Stream.generate(() -> earliest(legs).take())
                .dropWhile(it -> it.day().isBefore(firstDay));
    }

    private static Leg earliest(Collection<Leg> legs) {
        return legs.stream().min((one, other) -> one.next.compareTo(other.next)).orElseThrow();
    }

    private static Leg leg(int week, LocalDate monday, Pattern pattern) {
        var days = pattern.daysOf(week);
        var first = monday.plusDays(days.iterator().next().getValue() - 1L);
        var rule =
                new Recurrence.Builder(Frequency.WEEKLY)
                        .interval(pattern.weeks())
                        .byDay(days.stream().map(RuleDates::inTheLibrary).toList())
                        .workweekStarts(biweekly.util.DayOfWeek.MONDAY)
                        .build();
        return new Leg(
                week,
                RecurrenceIteratorFactory.createRecurrenceIterator(
                        rule,
                        new DateValueImpl(
                                first.getYear(), first.getMonthValue(), first.getDayOfMonth()),
                        DAYS_ONLY));
    }

    private static biweekly.util.DayOfWeek inTheLibrary(DayOfWeek day) {
        return biweekly.util.DayOfWeek.valueOf(day.name());
    }

    private static LocalDate date(DateValue value) {
        return LocalDate.of(value.year(), value.month(), value.day());
    }
}
