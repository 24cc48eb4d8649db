package coop.equalcare.hatstand.rostering.store;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.people.domain.Postcode;
import coop.equalcare.hatstand.people.domain.Postcodes;
import coop.equalcare.hatstand.people.domain.geography.Location;
import coop.equalcare.hatstand.platform.database.Sessions;
import coop.equalcare.hatstand.rostering.domain.Board;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.domain.BookingKind;
import coop.equalcare.hatstand.rostering.domain.Bookings;
import coop.equalcare.hatstand.rostering.domain.Cancellation;
import coop.equalcare.hatstand.rostering.domain.ConfirmedBookings;
import coop.equalcare.hatstand.rostering.domain.law.WorkedBefore;
import coop.equalcare.hatstand.rostering.domain.series.Occurrence;
import coop.equalcare.hatstand.rostering.domain.series.SeriesId;

import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Bookings in the database. A board takes one query for its bookings, one for what is confirmed,
 * and one for each kind of thing that is known of its workers, however many there are.
 */
public final class HibernateBookings implements Bookings {

    /** A booking and the name of whom it is for, read without making an entity of it. */
    private record Line(
            UUID id,
            UUID supportedId,
            @Nullable UUID workerId,
            Instant startsAt,
            Instant endsAt,
            BookingKind kind,
            @Nullable String neededSkill,
            int version,
            @Nullable UUID seriesId,
            @Nullable LocalDate seriesDay,
            String supportedName,
            @Nullable String supportedPostcode) {

        Booking toDomain() {
            return new Booking(
                    new BookingId(id),
                    new PersonId(supportedId),
                    Optional.ofNullable(workerId).map(PersonId::new),
                    new TimeSpan(startsAt, endsAt),
                    kind,
                    Optional.ofNullable(neededSkill),
                    false,
                    version);
        }

        Optional<Occurrence> occurrence() {
            return seriesId == null || seriesDay == null
                    ? Optional.empty()
                    : Optional.of(new Occurrence(new SeriesId(seriesId), seriesDay));
        }
    }

    private static final String LINE =
            """
            select it.id, it.supportedId, it.workerId, it.startsAt, it.endsAt, it.kind,
                   it.neededSkill, it.version, it.seriesId, it.seriesDay, person.name, person.postcode
            from BookingRow it join RosterPersonRow person on person.personId = it.supportedId
            where not it.cancelled
            """;

    /** The earliest start is there for the index: no booking is longer than {@code LONGEST}. */
    private static final String TOUCHING_SPAN =
            LINE
                    + " and it.startsAt >= :earliest and it.startsAt < :end and it.endsAt > :start"
                    + " order by it.startsAt, it.id";

    private static final String ENDED =
            LINE
                    + " and it.startsAt >= :earliest and it.startsAt < :until"
                    + " and it.endsAt > :after and it.endsAt <= :until and it.workerId is not null"
                    + " order by it.endsAt, it.id";

    private final Sessions sessions;
    private final ZoneId zone;
    private final ConfirmedBookings confirmed;
    private final Postcodes postcodes;

    /**
     * @param postcodes say where those live who get support
     */
    public HibernateBookings(
            Sessions sessions, ZoneId zone, ConfirmedBookings confirmed, Postcodes postcodes) {
        this.sessions = sessions;
        this.zone = zone;
        this.confirmed = confirmed;
        this.postcodes = postcodes;
    }

    public static List<Class<?>> rows() {
        return List.of(
                BookingRow.class,
                BookingPastRow.class,
                CancellationRow.class,
                SeriesRow.class,
                SeriesTurnRow.class,
                RosterPersonRow.class,
                WornHatRow.class,
                HeldSkillRow.class,
                AvailabilityRow.class,
                AbsenceRow.class);
    }

    @Override
    public Optional<Booking> find(BookingId id) {
        return Optional.ofNullable(sessions.current().get(BookingRow.class, id.value()))
                .map(BookingRow::toDomain);
    }

    @Override
    public Board board(TimeSpan span) {
        var lines =
                query(TOUCHING_SPAN)
                        .setParameter("earliest", span.start().minus(Booking.LONGEST))
                        .setParameter("start", span.start())
                        .setParameter("end", span.end())
                        .getResultList();
        var booked = new HashSet<UUID>();
        var names = new HashMap<PersonId, String>();
        var homes = new HashMap<PersonId, Location>();
        var repeating = new HashMap<BookingId, Occurrence>();
        for (var line : lines) {
            line.occurrence().ifPresent(it -> repeating.put(new BookingId(line.id()), it));
            var supported = new PersonId(line.supportedId());
            if (names.putIfAbsent(supported, line.supportedName()) == null) {
                homeOf(line).ifPresent(home -> homes.put(supported, home));
            }
            if (line.workerId() != null) {
                booked.add(line.workerId());
            }
        }
        var bookings = lines.stream().map(Line::toDomain).toList();
        var worked = new HashMap<LocalDate, Map<PersonId, WorkedBefore>>();
        for (var monday : Board.wholeWeeks(span, zone)) {
            var hours = new HoursBefore(sessions.current(), monday, zone);
            worked.put(monday, hours.ofTheBusy(bookings));
        }
        var people = new WorkersOfSpan(sessions.current(), span, zone);
        return new Board(
                span,
                zone,
                people.read(booked),
                names,
                bookings,
                new Board.Facts(
                        confirmed.touching(span), homes, worked, repeating, people.withoutHat()));
    }

    private Optional<Location> homeOf(Line line) {
        return Optional.ofNullable(line.supportedPostcode())
                .flatMap(Postcode::read)
                .flatMap(postcodes::locate);
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    @Override
    public boolean isConfirmed(BookingId booking) {
        return confirmed.contains(booking);
    }

    @Override
    public Booking add(Booking booking) {
        var row = BookingRow.from(booking);
        sessions.current().insert(row);
        return row.toDomain();
    }

    @Override
    public Booking save(Booking booking) {
        var row = BookingRow.from(booking);
        sessions.current().update(row);
        return row.toDomain();
    }

    @Override
    public Booking cancel(Booking booking, Cancellation why) {
        var cancelled = save(booking.withCancelled(true));
        sessions.current().insert(CancellationRow.of(cancelled, why));
        return cancelled;
    }

    @Override
    public List<Booking> endedBetween(Instant after, Instant until) {
        return query(ENDED)
                .setParameter("earliest", after.minus(Booking.LONGEST))
                .setParameter("after", after)
                .setParameter("until", until)
                .stream()
                .map(Line::toDomain)
                .toList();
    }

    private SelectionQuery<Line> query(String text) {
        return sessions.current().createSelectionQuery(text, Line.class);
    }
}
