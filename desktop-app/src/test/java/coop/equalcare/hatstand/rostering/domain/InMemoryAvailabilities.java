package coop.equalcare.hatstand.rostering.domain;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.platform.work.WriteConflict;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Hours offered that last as long as a test, by the people of bookings in memory. */
public final class InMemoryAvailabilities implements Availabilities {

    private static final TimeSpan ALWAYS = new TimeSpan(Instant.EPOCH, Absence.FURTHER_NOTICE);

    private final InMemoryBookings bookings;

    public InMemoryAvailabilities(InMemoryBookings bookings) {
        this.bookings = bookings;
    }

    private Worker worker(PersonId id) {
        return bookings.board(ALWAYS).worker(id).orElseThrow();
    }

    @Override
    public void offer(PersonId worker, AvailabilityWindow window) {
        var windows = new ArrayList<>(worker(worker).availability());
        windows.add(window);
        give(worker, windows, worker(worker).absences());
    }

    @Override
    public void withdraw(PersonId worker, AvailabilityWindow window) {
        var windows = new ArrayList<>(worker(worker).availability());
        if (!windows.removeIf(window::equals)) {
            throw new WriteConflict.Stale(new IllegalStateException("no longer offered"));
        }
        give(worker, windows, worker(worker).absences());
    }

    @Override
    public List<AvailabilityWindow> offeredBy(PersonId worker, LocalDate day) {
        return worker(worker).availability().stream()
                .filter(it -> it.validUntil().filter(day::isAfter).isEmpty())
                .distinct()
                .sorted(
                        Comparator.comparing(AvailabilityWindow::day)
                                .thenComparing(AvailabilityWindow::from))
                .toList();
    }

    @Override
    public void add(PersonId worker, Absence absence) {
        var absences = new ArrayList<>(worker(worker).absences());
        absences.add(absence);
        give(worker, worker(worker).availability(), absences);
    }

    private void give(PersonId id, List<AvailabilityWindow> availability, List<Absence> absences) {
        var it = worker(id);
        bookings.give(
                new Worker(
                        it.id(), it.name(), it.engagement(), it.skills(), availability, absences));
    }
}
