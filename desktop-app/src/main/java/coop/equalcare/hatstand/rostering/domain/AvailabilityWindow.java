package coop.equalcare.hatstand.rostering.domain;

import coop.equalcare.hatstand.kernel.TimeSpan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A weekly stretch in which somebody is willing to work, in local time.
 *
 * <p>If {@code until} is not after {@code from} it goes over midnight; until 00:00 means to the end
 * of the day.
 */
public record AvailabilityWindow(DayOfWeek day, LocalTime from, LocalTime until) {

    /**
     * This window as real time, if it begins on that day.
     *
     * <p>On the night when an hour comes twice the window is read generously: it holds both. When
     * an hour is left out, what would begin or end in it does so an hour later, and a window that
     * is left with no time is none.
     */
    Optional<TimeSpan> on(LocalDate date, ZoneId zone) {
        if (date.getDayOfWeek() != day) {
            return Optional.empty();
        }
        var lastDate = until.isAfter(from) ? date : date.plusDays(1);
        var start = date.atTime(from).atZone(zone).withEarlierOffsetAtOverlap().toInstant();
        var end = lastDate.atTime(until).atZone(zone).withLaterOffsetAtOverlap().toInstant();
        return end.isAfter(start) ? Optional.of(new TimeSpan(start, end)) : Optional.empty();
    }
}
