package coop.equalcare.hatstand.carelog.store;

import coop.equalcare.hatstand.carelog.domain.Adjusted;
import coop.equalcare.hatstand.carelog.domain.Adjustment;
import coop.equalcare.hatstand.carelog.domain.Age;
import coop.equalcare.hatstand.carelog.domain.CareLog;
import coop.equalcare.hatstand.carelog.domain.CareLogEntry;
import coop.equalcare.hatstand.carelog.domain.Confirmation;
import coop.equalcare.hatstand.carelog.domain.EntryId;
import coop.equalcare.hatstand.carelog.domain.Pending;
import coop.equalcare.hatstand.carelog.domain.Worked;
import coop.equalcare.hatstand.carelog.domain.query.EntryQuery;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.database.Sessions;
import coop.equalcare.hatstand.rostering.domain.BookingId;

import org.hibernate.LockMode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The care log in a database. */
public final class HibernateCareLog implements CareLog {

    /** Whoever comes second finds the booking's entry there and adds nothing. */
    private static final String REGISTER =
            """
            insert into CareLogEntryRow (id, bookingId, supportedId, workerId, kind, plannedStartsAt,
                plannedEndsAt, startsAt, endsAt, breakMinutes, status, edition, version)
            values (:id, :booking, :supported, :worker, :kind, :plannedStart,
                :plannedEnd, :start, :end, :break, :status, :edition, :version)
            on conflict do nothing
            """;

    private static final String REGISTERED =
            """
            select bookingId from CareLogEntryRow
            where plannedEndsAt > :after and plannedEndsAt <= :until
            """;

    private static final String CONFIRMATIONS =
            "from CareLogConfirmationRow where entryId = :entry order by confirmedAt, personId";

    private static final String GIVEN_TO_THE_EDITION_OF_NOW =
            """
            select c from CareLogConfirmationRow c
            join CareLogEntryRow e on e.id = c.entryId and e.edition = c.edition
            where c.entryId in (:entries)
            order by c.confirmedAt, c.personId
            """;

    private static final String ADJUSTMENTS =
            "from CareLogAdjustmentRow where entryId = :entry order by edition";

    private final Sessions sessions;
    private final ListedEntries listed;
    private final KeptQueries queries;

    public HibernateCareLog(Sessions sessions) {
        this.sessions = sessions;
        this.listed = new ListedEntries(sessions);
        this.queries = new KeptQueries(sessions);
    }

    /** The rows that the care log needs mapped. */
    public static List<Class<?>> rows() {
        return List.of(
                CareLogEntryRow.class,
                CareLogConfirmationRow.class,
                CareLogAdjustmentRow.class,
                CareLogQueryRow.class,
                CareLogAnswerRow.class,
                CareLogPersonRow.class,
                CareLogBookingRow.class);
    }

    @Override
    public Optional<CareLogEntry> find(EntryId id) {
        return toDomain(
                Optional.ofNullable(sessions.current().get(CareLogEntryRow.class, id.value())));
    }

    @Override
    public Optional<CareLogEntry> findToChange(EntryId id) {
        return toDomain(
                Optional.ofNullable(
                        sessions.current()
                                .get(
                                        CareLogEntryRow.class,
                                        id.value(),
                                        LockMode.PESSIMISTIC_WRITE)));
    }

    private Optional<CareLogEntry> toDomain(Optional<CareLogEntryRow> row) {
        return row.map(it -> toDomain(List.of(it)).getFirst());
    }

    @Override
    public boolean register(Pending entry) {
        var row = CareLogEntryRow.from(entry);
        return sessions.current()
                        .createMutationQuery(REGISTER)
                        .setParameter("id", row.id)
                        .setParameter("booking", row.bookingId)
                        .setParameter("supported", row.supportedId)
                        .setParameter("worker", row.workerId)
                        .setParameter("kind", row.kind)
                        .setParameter("plannedStart", row.plannedStartsAt)
                        .setParameter("plannedEnd", row.plannedEndsAt)
                        .setParameter("start", row.startsAt)
                        .setParameter("end", row.endsAt)
                        .setParameter("break", row.breakMinutes)
                        .setParameter("status", row.status)
                        .setParameter("edition", row.edition)
                        .setParameter("version", row.version)
                        .executeUpdate()
                > 0;
    }

    @Override
    public Set<BookingId> registered(Instant after, Instant until) {
        return sessions.current()
                .createSelectionQuery(REGISTERED, UUID.class)
                .setParameter("after", after)
                .setParameter("until", until)
                .getResultStream()
                .map(BookingId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public CareLogEntry confirm(CareLogEntry entry, Confirmation given) {
        sessions.current().insert(CareLogConfirmationRow.of(entry, given));
        var row = CareLogEntryRow.from(entry);
        sessions.current().update(row);
        return row.toDomain(entry.confirmations(), entry.openQuery());
    }

    @Override
    public Pending adjust(Adjusted adjusted) {
        sessions.current().insert(CareLogAdjustmentRow.from(adjusted));
        var entry = adjusted.entry();
        var row = CareLogEntryRow.from(entry);
        sessions.current().update(row);
        return new Pending(
                entry.id(),
                entry.support(),
                entry.worked(),
                entry.edition(),
                entry.confirmations(),
                entry.openQuery(),
                row.version);
    }

    @Override
    public Pending query(Pending queried, EntryQuery query) {
        return queries.add(queried, query);
    }

    @Override
    public Pending answer(Pending queried, EntryQuery.Answer answer) {
        return queries.answer(queried, answer);
    }

    @Override
    public List<Line> list(Filter filter, Order order, int most) {
        var found = listed.list(filter, order, most);
        var entries = toDomain(found.stream().map(ListedEntries.Found::row).toList());
        return IntStream.range(0, found.size())
                .mapToObj(
                        line ->
                                new Line(
                                        entries.get(line),
                                        found.get(line).supported(),
                                        found.get(line).worker()))
                .toList();
    }

    /** In their order, with what is known of them in two queries for all. */
    private List<CareLogEntry> toDomain(List<CareLogEntryRow> rows) {
        var given = givenTo(rows);
        var open = queries.open(rows.stream().map(row -> row.id).toList());
        return rows.stream()
                .map(
                        row ->
                                row.toDomain(
                                        given.getOrDefault(row.id, List.of()),
                                        Optional.ofNullable(open.get(row.id))))
                .toList();
    }

    private Map<UUID, List<Confirmation>> givenTo(Collection<CareLogEntryRow> entries) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        return sessions
                .current()
                .createSelectionQuery(GIVEN_TO_THE_EDITION_OF_NOW, CareLogConfirmationRow.class)
                .setParameterList("entries", entries.stream().map(row -> row.id).toList())
                .getResultList()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                row -> row.entryId,
                                Collectors.mapping(
                                        CareLogConfirmationRow::toDomain, Collectors.toList())));
    }

    @Override
    public Tally tally(Filter filter, Age.Limits limits) {
        return listed.tally(filter, limits);
    }

    @Override
    public History history(CareLogEntry entry) {
        var given =
                sessions.current()
                        .createSelectionQuery(CONFIRMATIONS, CareLogConfirmationRow.class)
                        .setParameter("entry", entry.id().value())
                        .getResultStream()
                        .map(CareLogConfirmationRow::toGiven)
                        .toList();
        return new History(given, adjustments(entry), queries.of(entry.id()));
    }

    /** Each led to what the next one replaced; the last led to what the entry says now. */
    private List<Adjustment> adjustments(CareLogEntry entry) {
        var rows =
                sessions.current()
                        .createSelectionQuery(ADJUSTMENTS, CareLogAdjustmentRow.class)
                        .setParameter("entry", entry.id().value())
                        .getResultList();
        var after = new ArrayList<Worked>();
        rows.stream().skip(1).map(CareLogAdjustmentRow::before).forEach(after::add);
        after.add(entry.worked());
        var adjustments = new ArrayList<Adjustment>();
        for (var index = 0; index < rows.size(); index++) {
            adjustments.add(rows.get(index).toDomain(after.get(index)));
        }
        return adjustments;
    }

    @Override
    public Map<PersonId, String> names(Collection<PersonId> people) {
        return listed.names(people);
    }
}
