package coop.equalcare.hatstand.bench;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.domain.BookingKind;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;
import coop.equalcare.hatstand.rostering.domain.TestBookings;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 200 people, 7 days, 3 bookings a day each: 4,200 bookings of one week. */
final class FullWeek {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final int WORKERS = 200;
    static final int BOOKINGS = WORKERS * 7 * 3;

    private static final int SUPPORTED = 300;

    private FullWeek() {}

    static PersonId worker(int number) {
        return new PersonId(new UUID(10, number));
    }

    static String workerName(int number) {
        return "Worker %03d".formatted(number);
    }

    static String supportedName(PersonId person) {
        return "Person %03d".formatted(person.value().getLeastSignificantBits());
    }

    static List<Booking> bookings() {
        var all = new ArrayList<Booking>(BOOKINGS);
        for (int worker = 0; worker < WORKERS; worker++) {
            for (int day = 0; day < 7; day++) {
                for (int visit = 0; visit < 3; visit++) {
                    var start =
                            MONDAY.plusDays(day)
                                    .atTime(8 + visit * 4, worker * 7 % 4 * 15)
                                    .atZone(TestBookings.LONDON)
                                    .toInstant();
                    all.add(
                            new Booking(
                                    new BookingId(new UUID(worker, day * 3 + visit)),
                                    new PersonId(
                                            new UUID(
                                                    20,
                                                    (worker * 21 + day * 3 + visit) % SUPPORTED)),
                                    Optional.of(worker(worker)),
                                    TimeSpan.of(
                                            start,
                                            Duration.ofMinutes(45 + worker * visit % 4 * 30)),
                                    BookingKind.VISIT,
                                    Optional.empty(),
                                    false,
                                    0));
                }
            }
        }
        return all;
    }

    static InMemoryBookings stored(List<Booking> bookings) {
        var stored = InMemoryBookings.of();
        for (int i = 0; i < WORKERS; i++) {
            stored.give(TestBookings.worker(worker(i), workerName(i)));
        }
        for (int i = 0; i < SUPPORTED; i++) {
            var person = new PersonId(new UUID(20, i));
            stored.name(person, supportedName(person));
        }
        bookings.forEach(stored::add);
        return stored;
    }
}
