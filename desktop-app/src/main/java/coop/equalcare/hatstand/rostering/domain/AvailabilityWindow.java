package coop.equalcare.hatstand.rostering.domain;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * A weekly stretch in which somebody is willing to work, in local time.
 *
 * <p>If {@code until} is not after {@code from} it goes over midnight; until 00:00 means to the end
 * of the day.
 */
public record AvailabilityWindow(DayOfWeek day, LocalTime from, LocalTime until) {}
