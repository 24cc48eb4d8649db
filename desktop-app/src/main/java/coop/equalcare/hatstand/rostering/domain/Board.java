package coop.equalcare.hatstand.rostering.domain;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.people.domain.geography.Location;
import coop.equalcare.hatstand.rostering.domain.law.WorkedBefore;
import coop.equalcare.hatstand.rostering.domain.series.Occurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
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
import java.util.stream.Stream;

/**
 * A snapshot of the rota: who gives support, and every booking that touches a stretch of time.
 *
 * <p>Cancelled bookings are not on it. Bookings of one row are ordered by their start. It never
 * changes: a moved booking gives another board.
 */
public final class Board {

    /**
     * What the rules ask of the world around the rota.
     *
     * @param confirmed those of the bookings that stay as they are
     * @param homes of those who get support, as far as their postcodes tell
     * @param worked by the Monday of each week that is whole on the board, what those who are
     *     booked for many hours in it did before
     * @param repeating those of the bookings that came of a series
     * @param withoutHat who is booked and does not wear the hat of giving support in these days
     */
    public record Facts(
            Set<BookingId> confirmed,
            Map<PersonId, Location> homes,
            Map<LocalDate, Map<PersonId, WorkedBefore>> worked,
            Map<BookingId, Occurrence> repeating,
            Set<PersonId> withoutHat) {

        public static final Facts NONE =
                new Facts(Set.of(), Map.of(), Map.of(), Map.of(), Set.of());

        public Facts {
            confirmed = Set.copyOf(confirmed);
            homes = Map.copyOf(homes);
            worked = Map.copyOf(worked);
            repeating = Map.copyOf(repeating);
            withoutHat = Set.copyOf(withoutHat);
        }

        public Facts(
                Set<BookingId> confirmed,
                Map<PersonId, Location> homes,
                Map<LocalDate, Map<PersonId, WorkedBefore>> worked) {
            this(confirmed, homes, worked, Map.of(), Set.of());
        }

        public static Facts confirmed(Set<BookingId> confirmed) {
            return new Facts(confirmed, Map.of(), Map.of());
        }

        private Facts confirming(BookingId booking) {
            var all = new HashSet<>(confirmed);
            all.add(booking);
            return new Facts(all, homes, worked, repeating, withoutHat);
        }
    }

    private static final Comparator<Booking> BY_TIME =
            Comparator.comparing((Booking booking) -> booking.when().start())
                    .thenComparing(booking -> booking.id().value());

    private final TimeSpan span;
    private final ZoneId zone;
    private final Map<PersonId, Worker> workers;
    private final Map<PersonId, String> names;
    private final Map<BookingId, Booking> bookings;
    private final Map<Optional<PersonId>, List<Booking>> rows;
    private final Facts facts;

    public Board(
            TimeSpan span,
            ZoneId zone,
            Collection<Worker> workers,
            Map<PersonId, String> names,
            Collection<Booking> bookings) {
        this(span, zone, workers, names, bookings, Facts.NONE);
    }

    /**
     * @param span what was asked for; bookings that only touch it are whole
     * @param zone in which days and clock times are meant
     * @param workers in the order of their rows
     * @param names of the people who get support
     */
    public Board(
            TimeSpan span,
            ZoneId zone,
            Collection<Worker> workers,
            Map<PersonId, String> names,
            Collection<Booking> bookings,
            Facts facts) {
        this.span = span;
        this.zone = zone;
        this.workers = LinkedHashMap.newLinkedHashMap(workers.size());
        workers.forEach(worker -> this.workers.putIfAbsent(worker.id(), worker));
        this.names = Map.copyOf(names);
        this.facts = facts;
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
        return facts.confirmed().contains(booking);
    }

    /** Which of a series it is, if it came of one. */
    public Optional<Occurrence> occurrence(BookingId booking) {
        return Optional.ofNullable(facts.repeating().get(booking));
    }

    /** This board with one booking in its new form; a cancelled one leaves it. */
    public Board with(Booking changed) {
        var next = new LinkedHashMap<>(bookings);
        next.put(changed.id(), changed);
        return new Board(span, zone, workers.values(), names, next.values(), facts);
    }

    /** This board knowing what one more person is called. */
    public Board naming(PersonId person, String name) {
        var all = new HashMap<>(names);
        all.put(person, name);
        return new Board(span, zone, workers.values(), all, bookings.values(), facts);
    }

    /** The Mondays of the weeks that a board of such a span holds whole. */
    public static List<LocalDate> wholeWeeks(TimeSpan span, ZoneId zone) {
        var first =
                LocalDate.ofInstant(span.start(), zone)
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Stream.iterate(first, monday -> monday.plusWeeks(1))
                .takeWhile(monday -> monday.atStartOfDay(zone).toInstant().isBefore(span.end()))
                .filter(monday -> span.contains(TimeSpan.ofDays(monday, monday.plusWeeks(1), zone)))
                .toList();
    }

    /** Where they live who get the support, if their postcode tells. */
    public Optional<Location> homeOf(PersonId supported) {
        return Optional.ofNullable(facts.homes().get(supported));
    }

    /** Whether they give support in these days; who is booked may have dropped the hat since. */
    boolean givesSupport(PersonId person) {
        return workers.containsKey(person) && !facts.withoutHat().contains(person);
    }

    /** Nothing for whoever is not booked for many hours in the week from that Monday. */
    public WorkedBefore workedBefore(PersonId worker, LocalDate monday) {
        return facts.worked()
                .getOrDefault(monday, Map.of())
                .getOrDefault(worker, WorkedBefore.NOTHING);
    }

    /** This board knowing of one more that is confirmed. */
    Board confirming(BookingId booking) {
        return new Board(
                span, zone, workers.values(), names, bookings.values(), facts.confirming(booking));
    }
}
