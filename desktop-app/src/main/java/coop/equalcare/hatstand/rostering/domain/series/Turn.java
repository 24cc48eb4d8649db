package coop.equalcare.hatstand.rostering.domain.series;

import coop.equalcare.hatstand.kernel.PersonId;

import java.time.DayOfWeek;
import java.util.Optional;

/**
 * One booking in a pattern of weeks.
 *
 * @param week of the pattern, the first is 0
 * @param worker nobody where it is booked open
 */
public record Turn(int week, DayOfWeek day, Optional<PersonId> worker) {

    public Turn by(Optional<PersonId> other) {
        return new Turn(week, day, other);
    }
}
