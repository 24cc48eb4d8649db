package coop.equalcare.hatstand.rostering.domain.law;

import java.time.Duration;

/**
 * What somebody was booked for in the {@link AverageWeek#WEEKS_BEFORE} weeks before a week begins.
 *
 * @param booked all of it, by the bookings' starts
 * @param byNight as much of it as was waking nights
 * @param daysAway whole days of leave or sickness
 */
public record WorkedBefore(Duration booked, Duration byNight, int daysAway) {

    public static final WorkedBefore NOTHING = new WorkedBefore(Duration.ZERO, Duration.ZERO, 0);
}
