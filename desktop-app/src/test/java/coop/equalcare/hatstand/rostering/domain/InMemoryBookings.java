package coop.equalcare.hatstand.rostering.domain;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.platform.work.WriteConflict;
import coop.equalcare.hatstand.rostering.domain.cover.PastSupport;
import coop.equalcare.hatstand.rostering.domain.cover.PastSupports;
import coop.equalcare.hatstand.rostering.domain.history.BookingPast;
import coop.equalcare.hatstand.rostering.domain.history.BookingPasts;
import coop.equalcare.hatstand.rostering.domain.history.PastState;
import coop.equalcare.hatstand.rostering.domain.out.Cancellations;
import coop.equalcare.hatstand.rostering.domain.out.Cancelled;
import coop.equalcare.hatstand.rostering.domain.series.InMemorySeries;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Bookings that last as long as a test; the stored ones keep the same contract. */
public final class InMemoryBookings implements Bookings, BookingPasts, PastSupports, Cancellations {

    private final Map<BookingId, Booking> kept = new LinkedHashMap<>();
    private final List<Worker> wearingTheHat = new ArrayList<>();
    private final Map<PersonId, String> names = new LinkedHashMap<>();
    private final Set<BookingId> confirmed = new HashSet<>();
    private final Map<BookingId, List<Cancellation>> cancellations = new LinkedHashMap<>();
    private final InMemorySeries series = new InMemorySeries(this);
    private final Map<BookingId, List<PastState>> pasts = new LinkedHashMap<>();
    private Optional<PersonId> acting = Optional.empty();

    /** With May and Alex, who give support to Rose and Sam. */
    public static InMemoryBookings of(Booking... bookings) {
        var made = new InMemoryBookings();
        made.give(TestBookings.worker(TestBookings.MAY, "May"));
        made.give(TestBookings.worker(TestBookings.ALEX, "Alex"));
        made.name(TestBookings.ROSE, "Rose");
        made.name(TestBookings.SAM, "Sam");
        Stream.of(bookings).forEach(made::add);
        return made;
    }

    public void give(Worker worker) {
        wearingTheHat.removeIf(other -> other.id().equals(worker.id()));
        wearingTheHat.add(worker);
        names.put(worker.id(), worker.name());
    }

    public void name(PersonId person, String name) {
        names.put(person, name);
    }

    @Override
    public Optional<Booking> find(BookingId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public Board board(TimeSpan span) {
        var bookings =
                live().filter(booking -> booking.when().overlaps(span))
                        .sorted(Comparator.comparing(booking -> booking.when().start()))
                        .toList();
        var booked = bookings.stream().flatMap(booking -> booking.worker().stream());
        var workers = new LinkedHashMap<PersonId, Worker>();
        wearingTheHat.forEach(worker -> workers.put(worker.id(), worker));
        booked.forEach(
                id -> workers.computeIfAbsent(id, it -> TestBookings.worker(it, names.get(it))));
        var byName = workers.values().stream().sorted(Comparator.comparing(Worker::name)).toList();
        return new Board(
                span,
                TestBookings.LONDON,
                byName,
                names,
                bookings,
                new Board.Facts(confirmed, Map.of(), Map.of(), series.occurrences(), Set.of()));
    }

    @Override
    public ZoneId zone() {
        return TestBookings.LONDON;
    }

    /** The series that these came of. */
    public InMemorySeries series() {
        return series;
    }

    /** Everybody has confirmed what came of it. */
    public void confirm(BookingId booking) {
        confirmed.add(booking);
    }

    @Override
    public boolean isConfirmed(BookingId booking) {
        return confirmed.contains(booking);
    }

    @Override
    public Booking add(Booking booking) {
        refuseClash(booking);
        var added = version(booking, 0);
        kept.put(booking.id(), added);
        keep(PastState.Act.ADDED, added, Optional.empty());
        return added;
    }

    @Override
    public Booking save(Booking booking) {
        return save(booking, Optional.empty());
    }

    private Booking save(Booking booking, Optional<String> reason) {
        var before = kept.get(booking.id());
        if (before == null || before.version() != booking.version()) {
            throw new WriteConflict.Stale(new IllegalStateException("another version"));
        }
        if (confirmed.contains(booking.id()) && !booking.isSamePlanAs(before)) {
            throw new WriteConflict.Forbidden(
                    "booking_stays_confirmed", new IllegalStateException("confirmed"));
        }
        refuseClash(booking);
        var saved = version(booking, booking.version() + 1);
        kept.put(booking.id(), saved);
        keep(PastState.Act.CHANGED, saved, reason);
        return saved;
    }

    @Override
    public Booking cancel(Booking booking, Cancellation why) {
        var cancelled = save(booking.withCancelled(true), Optional.of(why.reason()));
        cancellations.computeIfAbsent(booking.id(), _ -> new ArrayList<>()).add(why);
        return cancelled;
    }

    /** Whoever does what follows. */
    public InMemoryBookings actingAs(PersonId person) {
        acting = Optional.of(person);
        return this;
    }

    private void keep(PastState.Act act, Booking booking, Optional<String> reason) {
        var states = pasts.computeIfAbsent(booking.id(), _ -> new ArrayList<>());
        states.add(
                new PastState(
                        states.size() + 1,
                        act,
                        TestBookings.at("2026-11-24T10:00"),
                        acting.map(this::nameOf),
                        "sa",
                        booking,
                        reason));
    }

    @Override
    public Optional<BookingPast> of(BookingId booking) {
        return Optional.ofNullable(pasts.get(booking)).map(it -> new BookingPast(it, names));
    }

    public List<Cancellation> cancellationsOf(BookingId booking) {
        return cancellations.getOrDefault(booking, List.of());
    }

    @Override
    public List<Booking> endedBetween(Instant after, Instant until) {
        return live().filter(booking -> booking.worker().isPresent())
                .filter(booking -> booking.when().end().isAfter(after))
                .filter(booking -> !booking.when().end().isAfter(until))
                .sorted(Comparator.comparing(booking -> booking.when().end()))
                .toList();
    }

    @Override
    public Map<PersonId, PastSupport> supportersOf(PersonId supported, TimeSpan within) {
        var found = new LinkedHashMap<PersonId, PastSupport>();
        endedBetween(within.start(), within.end()).stream()
                .filter(booking -> booking.supported().equals(supported))
                .forEach(
                        booking ->
                                found.merge(
                                        booking.worker().orElseThrow(),
                                        new PastSupport(1, booking.when().end()),
                                        (one, later) ->
                                                new PastSupport(one.times() + 1, later.last())));
        return found;
    }

    @Override
    public List<Cancelled> touching(TimeSpan span) {
        return kept.values().stream()
                .filter(booking -> booking.cancelled() && booking.when().overlaps(span))
                .filter(booking -> !cancellationsOf(booking.id()).isEmpty())
                .sorted(Comparator.comparing(booking -> booking.when().start()))
                .map(this::cancelled)
                .toList();
    }

    private Cancelled cancelled(Booking booking) {
        var why = cancellationsOf(booking.id()).getLast();
        return new Cancelled(
                booking,
                nameOf(booking.supported()),
                booking.worker().map(this::nameOf),
                why,
                nameOf(why.by()));
    }

    private String nameOf(PersonId person) {
        return names.getOrDefault(person, "Somebody");
    }

    private Stream<Booking> live() {
        return kept.values().stream().filter(booking -> !booking.cancelled());
    }

    private void refuseClash(Booking booking) {
        var clashes =
                !booking.cancelled()
                        && booking.worker().isPresent()
                        && live().filter(other -> !other.id().equals(booking.id()))
                                .filter(other -> other.worker().equals(booking.worker()))
                                .anyMatch(other -> other.when().overlaps(booking.when()));
        if (clashes) {
            throw new WriteConflict.Forbidden(
                    "booking_one_place_at_a_time", new IllegalStateException("clash"));
        }
    }

    private static Booking version(Booking it, int version) {
        return new Booking(
                it.id(),
                it.supported(),
                it.worker(),
                it.when(),
                it.kind(),
                it.neededSkill(),
                it.cancelled(),
                version);
    }
}
