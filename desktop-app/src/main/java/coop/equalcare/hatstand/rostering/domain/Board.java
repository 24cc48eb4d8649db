package coop.equalcare.hatstand.rostering.domain;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A snapshot of the rota: who gives support, and every booking that touches a stretch of time.
 *
 * <p>Cancelled bookings are not on it. Bookings of one row are ordered by their start. It never
 * changes: a moved booking gives another board.
 */
public final class Board {

    private static final Comparator<Booking> BY_TIME =
            Comparator.comparing((Booking booking) -> booking.when().start())
                    .thenComparing(booking -> booking.id().value());

    private final TimeSpan span;
    private final ZoneId zone;
    private final Map<PersonId, Worker> workers;
    private final Map<PersonId, String> names;
    private final Map<BookingId, Booking> bookings;
    private final Map<Optional<PersonId>, List<Booking>> rows;
    private final Set<BookingId> confirmed;

    public Board(
            TimeSpan span,
            ZoneId zone,
            Collection<Worker> workers,
            Map<PersonId, String> names,
            Collection<Booking> bookings) {
        this(span, zone, workers, names, bookings, Set.of());
    }

    /**
     * @param span what was asked for; bookings that only touch it are whole
     * @param zone in which days and clock times are meant
     * @param workers in the order of their rows
     * @param names of the people who get support
     * @param confirmed those of the bookings that stay as they are
     */
    public Board(
            TimeSpan span,
            ZoneId zone,
            Collection<Worker> workers,
            Map<PersonId, String> names,
            Collection<Booking> bookings,
            Set<BookingId> confirmed) {
        this.span = span;
        this.zone = zone;
        this.workers = LinkedHashMap.newLinkedHashMap(workers.size());
        workers.forEach(worker -> this.workers.putIfAbsent(worker.id(), worker));
        this.names = Map.copyOf(names);
        this.confirmed = Set.copyOf(confirmed);
        this.bookings = LinkedHashMap.newLinkedHashMap(bookings.size());
        this.rows = HashMap.newHashMap(workers.size() + 1);
        for (var booking : bookings) {
            if (!booking.cancelled() && this.bookings.put(booking.id(), booking) == null) {
                rows.computeIfAbsent(booking.worker(), _ -> new ArrayList<>()).add(booking);
            }
        }
        rows.values().forEach(row -> row.sort(BY_TIME));
    }

    public TimeSpan span() {
        return span;
    }

    public ZoneId zone() {
        return zone;
    }

    /** In the order of their rows. */
    public List<Worker> workers() {
        return List.copyOf(workers.values());
    }

    public Optional<Worker> worker(PersonId id) {
        return Optional.ofNullable(workers.get(id));
    }

    /** What a person is called, whether they give or get support. */
    public String nameOf(PersonId person) {
        return Optional.ofNullable(names.get(person))
                .or(() -> worker(person).map(Worker::name))
                .orElseGet(() -> person.value().toString());
    }

    /** In the order in which they were given: from a store, by their start. */
    public Collection<Booking> bookings() {
        return Collections.unmodifiableCollection(bookings.values());
    }

    public Optional<Booking> booking(BookingId id) {
        return Optional.ofNullable(bookings.get(id));
    }

    /** One row's bookings by their start; no worker means the unassigned ones. */
    public List<Booking> row(Optional<PersonId> worker) {
        return Collections.unmodifiableList(rows.getOrDefault(worker, List.of()));
    }

    /** Whether everybody has confirmed what came of it. */
    public boolean isConfirmed(BookingId booking) {
        return confirmed.contains(booking);
    }

    /** This board with one booking in its new form; a cancelled one leaves it. */
    public Board with(Booking changed) {
        var next = new LinkedHashMap<>(bookings);
        next.put(changed.id(), changed);
        return new Board(span, zone, workers.values(), names, next.values(), confirmed);
    }

    /** This board knowing what one more person is called. */
    public Board naming(PersonId person, String name) {
        var all = new HashMap<>(names);
        all.put(person, name);
        return new Board(span, zone, workers.values(), all, bookings.values(), confirmed);
    }

    /** This board knowing of one more that is confirmed. */
    Board confirming(BookingId booking) {
        var all = new HashSet<>(confirmed);
        all.add(booking);
        return new Board(span, zone, workers.values(), names, bookings.values(), all);
    }
}
