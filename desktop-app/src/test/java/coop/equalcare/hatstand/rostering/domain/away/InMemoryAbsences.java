package coop.equalcare.hatstand.rostering.domain.away;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.platform.work.WriteConflict;
import coop.equalcare.hatstand.rostering.domain.Absence;
import coop.equalcare.hatstand.rostering.domain.Board;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;
import coop.equalcare.hatstand.rostering.domain.Worker;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Absences that last as long as a test, of the people of bookings in memory. */
public final class InMemoryAbsences implements Absences {

    private static final TimeSpan ALWAYS = new TimeSpan(Instant.EPOCH, Absence.FURTHER_NOTICE);

    private final Map<AbsenceId, RecordedAbsence> kept = new LinkedHashMap<>();
    private final InMemoryBookings bookings;

    public InMemoryAbsences(InMemoryBookings bookings) {
        this.bookings = bookings;
    }

    @Override
    public Optional<RecordedAbsence> find(AbsenceId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public RecordedAbsence add(RecordedAbsence absence) {
        return keep(absence);
    }

    @Override
    public RecordedAbsence save(RecordedAbsence it) {
        if (kept.get(it.id()).version() != it.version()) {
            throw new WriteConflict.Stale(new IllegalStateException("another version"));
        }
        return keep(
                new RecordedAbsence(
                        it.id(),
                        it.person(),
                        it.when(),
                        it.kind(),
                        it.takenBack(),
                        it.version() + 1));
    }

    private RecordedAbsence keep(RecordedAbsence absence) {
        kept.put(absence.id(), absence);
        bookings.board(ALWAYS).worker(absence.person()).ifPresent(it -> bookings.give(away(it)));
        return absence;
    }

    private Worker away(Worker worker) {
        var absences =
                live().filter(it -> it.person().equals(worker.id()))
                        .map(it -> Absence.of(it.when().start(), it.when().end(), it.kind()))
                        .toList();
        return new Worker(
                worker.id(),
                worker.name(),
                worker.engagement(),
                worker.skills(),
                worker.availability(),
                absences);
    }

    @Override
    public List<RecordedAbsence> of(PersonId person, AwayTime during) {
        return live().filter(it -> it.person().equals(person) && it.when().overlaps(during))
                .toList();
    }

    @Override
    public List<Named> notOver(Instant moment) {
        var people = bookings.board(ALWAYS);
        return live().filter(it -> it.when().span().end().isAfter(moment))
                .map(it -> new Named(it, people.nameOf(it.person())))
                .toList();
    }

    private Stream<RecordedAbsence> live() {
        return kept.values().stream()
                .filter(it -> !it.takenBack())
                .sorted(Comparator.comparing(it -> it.when().start()));
    }

    @Override
    public Map<PersonId, List<Booked>> booked(Collection<PersonId> workers, TimeSpan during) {
        var board = bookings.board(ALWAYS);
        var found = new HashMap<PersonId, List<Booked>>();
        for (var worker : workers) {
            var row =
                    board.row(Optional.of(worker)).stream()
                            .filter(it -> it.when().overlaps(during))
                            .filter(it -> !board.isConfirmed(it.id()))
                            .map(it -> booked(it, board))
                            .toList();
            if (!row.isEmpty()) {
                found.put(worker, row);
            }
        }
        return found;
    }

    private static Booked booked(Booking booking, Board board) {
        var isDoubleUp =
                board.bookings().stream()
                        .filter(it -> !it.id().equals(booking.id()))
                        .filter(it -> it.supported().equals(booking.supported()))
                        .anyMatch(it -> it.when().overlaps(booking.when()));
        return new Booked(booking, board.nameOf(booking.supported()), isDoubleUp);
    }
}
