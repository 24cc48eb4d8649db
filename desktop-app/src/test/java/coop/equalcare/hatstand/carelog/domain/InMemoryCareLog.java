package coop.equalcare.hatstand.carelog.domain;

import coop.equalcare.hatstand.carelog.domain.query.EntryQuery;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.people.domain.SearchText;
import coop.equalcare.hatstand.platform.work.WriteConflict;
import coop.equalcare.hatstand.rostering.domain.BookingId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A care log for tests; CareLogContract proves that it behaves like the stored one. */
public final class InMemoryCareLog implements CareLog, ConfirmedCare {

    private final Map<PersonId, String> names = new LinkedHashMap<>();
    private final Map<EntryId, CareLogEntry> entries = new LinkedHashMap<>();
    private final Map<EntryId, List<Given>> given = new LinkedHashMap<>();
    private final Map<EntryId, List<Adjustment>> adjustments = new LinkedHashMap<>();
    private final Map<EntryId, List<EntryQuery>> queries = new LinkedHashMap<>();

    public InMemoryCareLog called(PersonId person, String name) {
        names.put(person, name);
        return this;
    }

    public InMemoryCareLog with(CareLogEntry... some) {
        Stream.of(some).forEach(this::put);
        return this;
    }

    private void put(CareLogEntry entry) {
        entries.put(entry.id(), entry);
        given.put(
                entry.id(),
                entry.confirmations().stream()
                        .map(it -> new Given(entry.edition(), it))
                        .collect(Collectors.toCollection(ArrayList::new)));
    }

    @Override
    public Optional<CareLogEntry> find(EntryId id) {
        return Optional.ofNullable(entries.get(id));
    }

    @Override
    public Optional<CareLogEntry> findToChange(EntryId id) {
        return find(id);
    }

    @Override
    public boolean register(Pending entry) {
        var booking = entry.support().booking();
        if (entries.values().stream().anyMatch(it -> it.support().booking().equals(booking))) {
            return false;
        }
        put(entry);
        return true;
    }

    @Override
    public Set<BookingId> registered(Instant after, Instant until) {
        return entries.values().stream()
                .map(CareLogEntry::support)
                .filter(
                        support ->
                                support.planned().end().isAfter(after)
                                        && !support.planned().end().isAfter(until))
                .map(Support::booking)
                .collect(Collectors.toSet());
    }

    @Override
    public CareLogEntry confirm(CareLogEntry entry, Confirmation confirmation) {
        refuseStale(entry);
        if (entry instanceof Confirmed && find(entry.id()).orElseThrow().openQuery().isPresent()) {
            throw new WriteConflict.Forbidden(
                    "care_log_entry_waits_for_answer", new IllegalStateException("queried"));
        }
        var next = nextVersion(entry);
        entries.put(entry.id(), next);
        given.computeIfAbsent(entry.id(), _ -> new ArrayList<>())
                .add(new Given(entry.edition(), confirmation));
        return next;
    }

    @Override
    public Pending adjust(Adjusted adjusted) {
        refuseStale(adjusted.entry());
        var next = nextVersion(adjusted.entry());
        entries.put(next.id(), next);
        adjustments.computeIfAbsent(next.id(), _ -> new ArrayList<>()).add(adjusted.adjustment());
        return (Pending) next;
    }

    @Override
    public Pending query(Pending queried, EntryQuery query) {
        var next = queried.queried(query);
        entries.put(next.id(), next);
        queries.computeIfAbsent(next.id(), _ -> new ArrayList<>()).add(query);
        return next;
    }

    @Override
    public Pending answer(Pending queried, EntryQuery.Answer answer) {
        var next = queried.answered();
        entries.put(next.id(), next);
        queries.computeIfPresent(
                next.id(),
                (_, all) ->
                        all.stream()
                                .map(it -> it.isOpen() ? it.answered(answer) : it)
                                .collect(Collectors.toCollection(ArrayList::new)));
        return next;
    }

    private void refuseStale(CareLogEntry entry) {
        if (entries.get(entry.id()).version() != entry.version()) {
            throw new WriteConflict.Stale(new IllegalStateException("another version"));
        }
    }

    private static CareLogEntry nextVersion(CareLogEntry entry) {
        var version = entry.version() + 1;
        return switch (entry) {
            case Pending(
                            var id,
                            var support,
                            var worked,
                            var edition,
                            var agreed,
                            var open,
                            var _) ->
                    new Pending(id, support, worked, edition, agreed, open, version);
            case Confirmed(var id, var support, var worked, var edition, var agreed, var _) ->
                    new Confirmed(id, support, worked, edition, agreed, version);
            case Paid(var id, var support, var worked, var edition, var agreed, var _) ->
                    new Paid(id, support, worked, edition, agreed, version);
        };
    }

    @Override
    public List<Line> list(Filter filter, Order order, int most) {
        var byStart = Comparator.comparing((Line line) -> start(line.entry()));
        return passing(filter)
                .filter(entry -> filter.statuses().contains(entry.status()))
                .map(
                        entry ->
                                new Line(
                                        entry,
                                        names.get(entry.supported()),
                                        names.get(entry.worker())))
                .sorted(order == Order.OLDEST_FIRST ? byStart : byStart.reversed())
                .limit(most)
                .toList();
    }

    @Override
    public Tally tally(Filter filter, Age.Limits limits) {
        return new Tally(
                passing(filter)
                        .collect(
                                Collectors.groupingBy(CareLogEntry::status, Collectors.counting())),
                passing(filter)
                        .filter(Pending.class::isInstance)
                        .collect(
                                Collectors.groupingBy(
                                        entry -> Age.of(entry.worked().when().end(), limits),
                                        Collectors.counting())));
    }

    private Stream<CareLogEntry> passing(Filter filter) {
        return entries.values().stream()
                .filter(
                        entry ->
                                filter.startedIn().stream()
                                        .allMatch(period -> period.contains(start(entry))))
                .filter(
                        entry ->
                                filter.words().stream()
                                        .allMatch(
                                                word ->
                                                        named(entry.supported(), word)
                                                                || named(entry.worker(), word)));
    }

    private boolean named(PersonId person, String word) {
        return SearchText.fold(names.get(person)).contains(word);
    }

    private static Instant start(CareLogEntry entry) {
        return entry.worked().when().start();
    }

    @Override
    public History history(CareLogEntry entry) {
        return new History(
                given.getOrDefault(entry.id(), List.of()),
                adjustments.getOrDefault(entry.id(), List.of()),
                queries.getOrDefault(entry.id(), List.of()));
    }

    @Override
    public Map<PersonId, String> names(Collection<PersonId> people) {
        return people.stream()
                .filter(names::containsKey)
                .collect(Collectors.toMap(person -> person, names::get));
    }

    @Override
    public List<Confirmed> unpaid(TimeSpan startedIn) {
        return entries.values().stream()
                .filter(Confirmed.class::isInstance)
                .map(Confirmed.class::cast)
                .filter(entry -> startedIn.contains(start(entry)))
                .sorted(Comparator.comparing(InMemoryCareLog::start))
                .toList();
    }

    @Override
    public void markPaid(Collection<EntryId> ids) {
        var confirmed =
                ids.stream()
                        .map(entries::get)
                        .filter(Confirmed.class::isInstance)
                        .map(Confirmed.class::cast)
                        .toList();
        if (confirmed.size() < Set.copyOf(ids).size()) {
            throw new WriteConflict.Stale(new IllegalStateException("not confirmed"));
        }
        confirmed.forEach(entry -> entries.put(entry.id(), nextVersion(entry.paid())));
    }
}
