package coop.equalcare.hatstand.rostering.store;

import coop.equalcare.hatstand.kernel.IdSource;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.database.Sessions;
import coop.equalcare.hatstand.platform.work.WriteConflict;
import coop.equalcare.hatstand.rostering.domain.Absence;
import coop.equalcare.hatstand.rostering.domain.Availabilities;
import coop.equalcare.hatstand.rostering.domain.AvailabilityWindow;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Writes what {@link HibernateBookings} reads onto its boards. */
public final class HibernateAvailabilities implements Availabilities {

    private static final String COUNTING =
            """
            from AvailabilityRow it
            where it.personId = :person and not it.takenBack
              and (it.validUntil is null or it.validUntil >= :day)
            order by it.weekday, it.fromTime, it.validFrom, it.id
            """;

    private final Sessions sessions;
    private final IdSource ids;

    public HibernateAvailabilities(Sessions sessions, IdSource ids) {
        this.sessions = sessions;
        this.ids = ids;
    }

    @Override
    public void offer(PersonId worker, AvailabilityWindow window) {
        sessions.current().insert(AvailabilityRow.from(ids.next(), worker, window));
    }

    @Override
    public void withdraw(PersonId worker, AvailabilityWindow window) {
        var said =
                rows(worker, window.validUntil().orElse(LocalDate.EPOCH))
                        .filter(row -> row.toDomain().equals(window))
                        .toList();
        if (said.isEmpty()) {
            throw new WriteConflict.Stale(new IllegalStateException("no longer offered"));
        }
        said.forEach(
                row -> {
                    row.takenBack = true;
                    sessions.current().update(row);
                });
    }

    @Override
    public List<AvailabilityWindow> offeredBy(PersonId worker, LocalDate day) {
        return rows(worker, day).map(AvailabilityRow::toDomain).distinct().toList();
    }

    private Stream<AvailabilityRow> rows(PersonId worker, LocalDate day) {
        return sessions
                .current()
                .createSelectionQuery(COUNTING, AvailabilityRow.class)
                .setParameter("person", worker.value())
                .setParameter("day", day)
                .getResultList()
                .stream();
    }

    @Override
    public void add(PersonId worker, Absence absence) {
        sessions.current().insert(AbsenceRow.from(ids.next(), worker, absence));
    }
}
