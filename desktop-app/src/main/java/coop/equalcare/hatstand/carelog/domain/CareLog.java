package coop.equalcare.hatstand.carelog.domain;

import coop.equalcare.hatstand.carelog.domain.query.EntryQuery;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.rostering.domain.BookingId;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All that the co-op knows of the care that was given. */
public interface CareLog {

    /** One line of the list. */
    record Line(CareLogEntry entry, String supported, String worker) {}

    /**
     * Which entries to list.
     *
     * @param startedIn no period means whenever
     * @param words each must be in the name of one who was there
     */
    record Filter(Set<EntryStatus> statuses, Optional<TimeSpan> startedIn, List<String> words) {

        public Filter {
            statuses = Set.copyOf(statuses);
            words = List.copyOf(words);
        }
    }

    /** In which order to list. */
    enum Order {
        OLDEST_FIRST,
        NEWEST_FIRST
    }

    /** How many there are of each status, and how long the pending ones have waited. */
    record Tally(Map<EntryStatus, Long> statuses, Map<Age, Long> pending) {

        public Tally {
            statuses = complete(statuses, EntryStatus.class);
            pending = complete(pending, Age.class);
        }

        public long of(EntryStatus status) {
            return statuses.getOrDefault(status, 0L);
        }

        public long of(Age age) {
            return pending.getOrDefault(age, 0L);
        }

        private static <K extends Enum<K>> Map<K, Long> complete(Map<K, Long> some, Class<K> keys) {
            var all = new EnumMap<K, Long>(keys);
            for (var key : keys.getEnumConstants()) {
                all.put(key, some.getOrDefault(key, 0L));
            }
            return Map.copyOf(all);
        }
    }

    /** An agreement, and the edition that it was given to. */
    record Given(int edition, Confirmation confirmation) {}

    /** What happened to an entry, each kind in the order in which it happened. */
    record History(
            List<Given> confirmations, List<Adjustment> adjustments, List<EntryQuery> queries) {

        public History {
            confirmations = List.copyOf(confirmations);
            adjustments = List.copyOf(adjustments);
            queries = List.copyOf(queries);
        }
    }

    Optional<CareLogEntry> find(EntryId id);

    /** Waits until nobody else is changing it, and keeps others waiting until this deed is over. */
    Optional<CareLogEntry> findToChange(EntryId id);

    /**
     * Adds what an ended booking left behind.
     *
     * @return false if that booking has an entry already, whoever made it
     */
    boolean register(Pending entry);

    /** The bookings planned to end in {@code (after, until]} that have an entry. */
    Set<BookingId> registered(Instant after, Instant until);

    /** Keeps an agreement and what it made of the entry. */
    CareLogEntry confirm(CareLogEntry entry, Confirmation given);

    /** Keeps a new edition and what led to it. */
    Pending adjust(Adjusted adjusted);

    /** Keeps what is said not to be right. */
    Pending query(Pending queried, EntryQuery query);

    /** Keeps what settled it. */
    Pending answer(Pending queried, EntryQuery.Answer answer);

    /** By the start of the work. */
    List<Line> list(Filter filter, Order order, int most);

    /** Counts what the filter lets through, whatever its statuses. */
    Tally tally(Filter filter, Age.Limits limits);

    History history(CareLogEntry entry);

    /** The full names of people. */
    Map<PersonId, String> names(Collection<PersonId> people);
}
