package coop.equalcare.hatstand.rostering.ui.week;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.people.domain.Skill;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.Worker;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One line of the board: a person giving support, or all that nobody has taken on yet.
 *
 * @param worker empty for the line of unassigned bookings
 * @param bookings that touch the week, by their start
 * @param planned how much of them lies inside the week
 */
public record WeekLane(Optional<Worker> worker, List<Booking> bookings, Duration planned) {

    public static WeekLane of(Optional<Worker> worker, List<Booking> all, TimeSpan week) {
        var bookings = all.stream().filter(booking -> booking.when().overlaps(week)).toList();
        var planned =
                bookings.stream()
                        .map(booking -> booking.when().within(week))
                        .reduce(Duration.ZERO, Duration::plus);
        return new WeekLane(worker, bookings, planned);
    }

    public Optional<PersonId> id() {
        return worker.map(Worker::id);
    }

    public List<String> skills() {
        return worker.map(Worker::skills).orElse(List.of()).stream()
                .map(Skill::name)
                .sorted()
                .toList();
    }
}
