package coop.equalcare.hatstand.rostering.usecase.series;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.LONDON;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.SAM;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.at;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.from;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Engagement;
import coop.equalcare.hatstand.platform.work.OpenGate;
import coop.equalcare.hatstand.rostering.domain.Absence;
import coop.equalcare.hatstand.rostering.domain.AbsenceKind;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingKind;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;
import coop.equalcare.hatstand.rostering.domain.Worker;
import coop.equalcare.hatstand.rostering.domain.series.ClockHours;
import coop.equalcare.hatstand.rostering.domain.series.Pattern;
import coop.equalcare.hatstand.rostering.domain.series.SeriesBook;
import coop.equalcare.hatstand.rostering.domain.series.SeriesEnd;
import coop.equalcare.hatstand.rostering.domain.series.SeriesMaker;
import coop.equalcare.hatstand.rostering.domain.series.SeriesPlan;
import coop.equalcare.hatstand.rostering.usecase.CancelBooking;
import coop.equalcare.hatstand.rostering.usecase.ChangeBooking;
import coop.equalcare.hatstand.rostering.usecase.RestoreBooking;
import coop.equalcare.hatstand.rostering.usecase.Together;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Rose has a series, May gives it, and all that can be done to it is at hand. */
abstract class SeriesCases {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);

    final Actor coordinator =
            new Actor(SAM, Set.of(Permission.VIEW_ROSTER, Permission.EDIT_ROSTER));
    final OpenGate gate = new OpenGate();
    final InMemoryBookings bookings = InMemoryBookings.of();
    final SeriesBook book = bookings.series();
    final SeriesMaker maker =
            new SeriesMaker(
                    bookings,
                    book,
                    () -> Map.of(CHRISTMAS, "Christmas Day"),
                    UUID::randomUUID,
                    LONDON);
    Instant now = at("2026-11-23T08:00");
    final PreviewSeries preview = new PreviewSeries(gate, maker, () -> now, LONDON);
    final RepeatBooking repeat =
            new RepeatBooking(gate, book, maker, UUID::randomUUID, () -> now, LONDON);
    final TopUpSeries topUp = new TopUpSeries(gate, book, maker);
    final Together together =
            new Together(
                    gate,
                    book,
                    LONDON,
                    new ChangeBooking(gate, bookings),
                    new CancelBooking(gate, bookings, () -> now),
                    new RestoreBooking(gate, bookings));
    final ChangeSeries change = new ChangeSeries(gate, bookings, book, together, () -> now, LONDON);

    static SeriesDraft every(DayOfWeek day, SeriesEnd end, boolean skipsHolidays) {
        return new SeriesDraft(
                ROSE,
                MONDAY,
                new SeriesPlan(
                        BookingKind.VISIT,
                        Optional.empty(),
                        new ClockHours(LocalTime.of(9, 0), LocalTime.of(10, 0), 0),
                        Pattern.weekly(1, EnumSet.of(day), Optional.of(MAY)),
                        end,
                        skipsHolidays));
    }

    static SeriesDraft everyMonday() {
        return every(DayOfWeek.MONDAY, SeriesEnd.OPEN, false);
    }

    static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }

    static List<String> reasons(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).reasons().stream().map(Finding::key).toList();
    }

    List<Booking> onBoard() {
        return bookings.board(from("2026-11-01T00:00", "2028-01-01T00:00")).bookings().stream()
                .filter(it -> it.supported().equals(ROSE))
                .toList();
    }

    void away(PersonId worker, String start, String end) {
        bookings.give(
                new Worker(
                        worker,
                        "May",
                        Optional.of(Engagement.EMPLOYED),
                        List.of(),
                        List.of(),
                        List.of(new Absence(from(start, end), AbsenceKind.LEAVE))));
    }

    ChangeBooking.Command to(Booking booking, PersonId worker, String start, String end) {
        return new ChangeBooking.Command(
                booking.id(),
                new ChangeBooking.Content(
                        ROSE,
                        Optional.of(worker),
                        from(start, end),
                        BookingKind.VISIT,
                        Optional.empty()),
                booking.version());
    }
}
