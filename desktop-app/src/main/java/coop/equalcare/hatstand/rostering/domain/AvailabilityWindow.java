package coop.equalcare.hatstand.rostering.domain;

import coop.equalcare.hatstand.kernel.TimeSpan;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A weekly stretch in which somebody is willing to work, or on a single day is not, in local time.
 *
 * <p>If {@code until} is not after {@code from} it goes over midnight; until 00:00 means to the end
 * of the day.
 *
 * @param validFrom the first day on which it counts; empty means since always
 * @param validUntil the last day on which it counts; empty means until they say otherwise
 * @param offered false where they are not available after all
 */
public record AvailabilityWindow(
        DayOfWeek day,
        LocalTime from,
        LocalTime until,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validUntil,
        boolean offered) {

    /** Every week, since always and until they say otherwise. */
    public AvailabilityWindow(DayOfWeek day, LocalTime from, LocalTime until) {
        this(day, from, until, Optional.empty(), Optional.empty(), true);
    }

    /** On one day they can be asked as well. */
    public static AvailabilityWindow alsoOn(LocalDate date, LocalTime from, LocalTime until) {
        return onOneDay(date, from, until, true);
    }

    /** On one day they are not available after all. */
    public static AvailabilityWindow notOn(LocalDate date) {
        return onOneDay(date, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, false);
    }

    private static AvailabilityWindow onOneDay(
            LocalDate date, LocalTime from, LocalTime until, boolean offered) {
        return new AvailabilityWindow(
                date.getDayOfWeek(), from, until, Optional.of(date), Optional.of(date), offered);
    }

    public AvailabilityWindow validBetween(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new AvailabilityWindow(day, from, until, first, last, offered);
    }

    /** What differs from the week on a single day. */
    public boolean isForOneDay() {
        return validFrom.isPresent() && validFrom.equals(validUntil);
    }

    private boolean countsOn(LocalDate date) {
        return date.getDayOfWeek() == day
                && validFrom.filter(date::isBefore).isEmpty()
                && validUntil.filter(date::isAfter).isEmpty();
    }

    /** By the clock; on the nights when the clocks change it may be an hour more or less. */
    public Duration length() {
        var length = Duration.between(from, until);
        return until.isAfter(from) ? length : length.plusDays(1);
    }

    /**
     * This window as real time, if it begins on that day.
     *
     * <p>On the night when an hour comes twice the window is read generously: it holds both. When
     * an hour is left out, what would begin or end in it does so an hour later, and a window that
     * is left with no time is none.
     */
    Optional<TimeSpan> on(LocalDate date, ZoneId zone) {
        if (!countsOn(date)) {
            return Optional.empty();
        }
        var lastDate = until.isAfter(from) ? date : date.plusDays(1);
        var start = date.atTime(from).atZone(zone).withEarlierOffsetAtOverlap().toInstant();
        var end = lastDate.atTime(until).atZone(zone).withLaterOffsetAtOverlap().toInstant();
        return end.isAfter(start) ? Optional.of(new TimeSpan(start, end)) : Optional.empty();
    }
}
