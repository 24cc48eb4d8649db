package coop.equalcare.hatstand.rostering.store;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.platform.database.Sessions;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.ConfirmedBookings;
import coop.equalcare.hatstand.rostering.domain.away.AbsenceId;
import coop.equalcare.hatstand.rostering.domain.away.Absences;
import coop.equalcare.hatstand.rostering.domain.away.AwayTime;
import coop.equalcare.hatstand.rostering.domain.away.Booked;
import coop.equalcare.hatstand.rostering.domain.away.RecordedAbsence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Absences in the database, and what people are booked for meanwhile in one statement. */
public final class HibernateAbsences implements Absences {

    private record Line(AbsenceRow absence, String name) {

        Named toDomain() {
            return new Named(absence.toDomain(), name);
        }
    }

    /**
     * @param others how many are there for the same person at the same time
     */
    private record BookedLine(BookingRow booking, String supported, long others) {

        Booked toDomain() {
            return new Booked(booking.toDomain(), supported, others > 0);
        }
    }

    private static final String OF_PERSON =
            """
            from AbsenceRow it
            where it.personId = :person and not it.takenBack
              and it.startsAt < :end and (it.endsAt is null or it.endsAt > :start)
            order by it.startsAt, it.id
            """;

    private static final String NOT_OVER =
            """
            select it, person.name
            from AbsenceRow it join RosterPersonRow person on person.personId = it.personId
            where not it.takenBack and (it.endsAt is null or it.endsAt > :moment)
            order by it.startsAt, it.id
            """;

    /** The earliest start is there for the index: no booking is longer than {@code LONGEST}. */
    private static final String BOOKED =
            """
            select it, person.name,
                   (select count(other.id) from BookingRow other
                    where other.supportedId = it.supportedId and other.id <> it.id
                      and not other.cancelled
                      and other.startsAt < it.endsAt and other.endsAt > it.startsAt)
            from BookingRow it join RosterPersonRow person on person.personId = it.supportedId
            where not it.cancelled and it.workerId in :workers
              and it.startsAt >= :earliest and it.startsAt < :end and it.endsAt > :start
            order by it.startsAt, it.id
            """;

    private final Sessions sessions;
    private final ConfirmedBookings confirmed;

    public HibernateAbsences(Sessions sessions, ConfirmedBookings confirmed) {
        this.sessions = sessions;
        this.confirmed = confirmed;
    }

    @Override
    public Optional<RecordedAbsence> find(AbsenceId id) {
        return Optional.ofNullable(sessions.current().get(AbsenceRow.class, id.value()))
                .map(AbsenceRow::toDomain);
    }

    @Override
    public RecordedAbsence add(RecordedAbsence absence) {
        var row = AbsenceRow.from(absence);
        sessions.current().insert(row);
        return row.toDomain();
    }

    @Override
    public RecordedAbsence save(RecordedAbsence absence) {
        var row = AbsenceRow.from(absence);
        sessions.current().update(row);
        return row.toDomain();
    }

    @Override
    public List<RecordedAbsence> of(PersonId person, AwayTime during) {
        return sessions
                .current()
                .createSelectionQuery(OF_PERSON, AbsenceRow.class)
                .setParameter("person", person.value())
                .setParameter("start", during.start())
                .setParameter("end", during.span().end())
                .stream()
                .map(AbsenceRow::toDomain)
                .toList();
    }

    @Override
    public List<Named> notOver(Instant moment) {
        return sessions
                .current()
                .createSelectionQuery(NOT_OVER, Line.class)
                .setParameter("moment", moment)
                .stream()
                .map(Line::toDomain)
                .toList();
    }

    @Override
    public Map<PersonId, List<Booked>> booked(Collection<PersonId> workers, TimeSpan during) {
        if (workers.isEmpty()) {
            return Map.of();
        }
        var facts = confirmed.touching(during);
        return sessions
                .current()
                .createSelectionQuery(BOOKED, BookedLine.class)
                .setParameter("workers", workers.stream().map(PersonId::value).toList())
                .setParameter("earliest", during.start().minus(Booking.LONGEST))
                .setParameter("start", during.start())
                .setParameter("end", during.end())
                .stream()
                .map(BookedLine::toDomain)
                .filter(booked -> !facts.contains(booked.booking().id()))
                .collect(Collectors.groupingBy(booked -> booked.booking().worker().orElseThrow()));
    }
}
