package coop.equalcare.hatstand.rostering.domain.series;

import java.time.LocalDate;

/**
 * Which of a series a booking is.
 *
 * @param day that the rule gave; the booking may have been moved to another since
 */
public record Occurrence(SeriesId series, LocalDate day) {}
