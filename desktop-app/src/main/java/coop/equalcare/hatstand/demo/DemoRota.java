package coop.equalcare.hatstand.demo;

import coop.equalcare.hatstand.kernel.IdSource;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.rostering.RosteringModule;
import coop.equalcare.hatstand.rostering.domain.Absence;
import coop.equalcare.hatstand.rostering.domain.AbsenceKind;
import coop.equalcare.hatstand.rostering.domain.AvailabilityWindow;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.domain.BookingKind;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** Sets a pack's weekly rota into real weeks. */
final class DemoRota {

    private final RosteringModule rostering;
    private final DemoPeople people;
    private final IdSource ids;
    private final ZoneId zone;
    private final Set<LocalDate> bankHolidays;

    DemoRota(
            RosteringModule rostering,
            DemoPeople people,
            IdSource ids,
            ZoneId zone,
            Set<LocalDate> bankHolidays) {
        this.rostering = rostering;
        this.people = people;
        this.ids = ids;
        this.zone = zone;
        this.bankHolidays = bankHolidays;
    }

    void offer(DemoPack.Human human) {
        for (var window : human.availability()) {
            for (var day : window.on()) {
                rostering.availabilities.offer(
                        people.called(human.key()),
                        new AvailabilityWindow(day, window.from(), window.until()));
            }
        }
    }

    void away(DemoPack.Away away, LocalDate monday) {
        var when =
                new TimeSpan(
                        day(monday, away.from()).atStartOfDay(zone).toInstant(),
                        day(monday, away.until()).plusDays(1).atStartOfDay(zone).toInstant());
        rostering.availabilities.add(
                people.called(away.person()), new Absence(when, AbsenceKind.valueOf(away.kind())));
    }

    void book(List<DemoPack.Visit> visits, LocalDate monday) {
        for (var visit : visits) {
            var day = day(monday, visit.on());
            if (!visit.social() || !bankHolidays.contains(day)) {
                rostering.bookings.add(booking(visit, day));
            }
        }
    }

    private Booking booking(DemoPack.Visit visit, LocalDate day) {
        return new Booking(
                new BookingId(ids.next()),
                people.called(visit.supported()),
                visit.by().map(people::called),
                span(day, visit.at(), visit.minutes()),
                BookingKind.valueOf(visit.kind()),
                visit.skill(),
                false,
                0);
    }

    /**
     * Until the planned clock time, so that a night over a clock change ends when the next visit
     * begins.
     */
    private TimeSpan span(LocalDate day, LocalTime at, int minutes) {
        var start = day.atTime(at);
        return new TimeSpan(
                start.atZone(zone).toInstant(),
                start.plusMinutes(minutes).atZone(zone).toInstant());
    }

    private static LocalDate day(LocalDate monday, DayOfWeek day) {
        return monday.plusDays(day.getValue() - 1L);
    }
}
