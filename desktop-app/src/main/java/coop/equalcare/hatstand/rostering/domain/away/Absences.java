package coop.equalcare.hatstand.rostering.domain.away;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is away when, and what they are booked for meanwhile. */
public interface Absences {

    /**
     * An absence with whose it is.
     *
     * @param name of the person
     */
    record Named(RecordedAbsence absence, String name) {}

    /** Also one that was taken back. */
    Optional<RecordedAbsence> find(AbsenceId id);

    RecordedAbsence add(RecordedAbsence absence);

    /** Fails as stale if it was changed since it was read. */
    RecordedAbsence save(RecordedAbsence absence);

    /** What touches that time and was not taken back, by its start. */
    List<RecordedAbsence> of(PersonId person, AwayTime during);

    /** What is not over at that moment and was not taken back, by its start. */
    List<Named> notOver(Instant moment);

    /**
     * What each of them is booked for in that time, by its start; nothing that was cancelled, and
     * nothing that everybody has confirmed: that is a fact.
     */
    Map<PersonId, List<Booked>> booked(Collection<PersonId> workers, TimeSpan during);
}
