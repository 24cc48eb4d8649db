package coop.equalcare.hatstand.rostering.store;

import coop.equalcare.hatstand.kernel.IdSource;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.database.Sessions;
import coop.equalcare.hatstand.rostering.domain.Absence;
import coop.equalcare.hatstand.rostering.domain.Availabilities;
import coop.equalcare.hatstand.rostering.domain.AvailabilityWindow;

/** Writes what {@link HibernateBookings} reads onto its boards. */
public final class HibernateAvailabilities implements Availabilities {

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
    public void add(PersonId worker, Absence absence) {
        sessions.current().insert(AbsenceRow.from(ids.next(), worker, absence));
    }
}
