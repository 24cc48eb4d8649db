package coop.equalcare.hatstand.rostering.domain.series;

import coop.equalcare.hatstand.rostering.domain.BookingKind;

import java.util.Optional;

/**
 * What is booked again and again. A change of it concerns what is not booked yet; what is booked
 * stands for itself.
 *
 * @param skipsHolidays whether days that are bank holidays are left out
 */
public record SeriesPlan(
        BookingKind kind,
        Optional<String> neededSkill,
        ClockHours hours,
        Pattern pattern,
        SeriesEnd end,
        boolean skipsHolidays) {

    public SeriesPlan ending(SeriesEnd other) {
        return new SeriesPlan(kind, neededSkill, hours, pattern, other, skipsHolidays);
    }
}
