package coop.equalcare.hatstand.payroll.store;

import coop.equalcare.hatstand.carelog.domain.EntryId;
import coop.equalcare.hatstand.kernel.Money;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.payroll.domain.ApprovedRun;
import coop.equalcare.hatstand.payroll.domain.DraftRun;
import coop.equalcare.hatstand.payroll.domain.PayCalculation;
import coop.equalcare.hatstand.payroll.domain.PayLine;
import coop.equalcare.hatstand.payroll.domain.PayLineId;
import coop.equalcare.hatstand.payroll.domain.PayNames;
import coop.equalcare.hatstand.payroll.domain.PayRun;
import coop.equalcare.hatstand.payroll.domain.PayRunId;
import coop.equalcare.hatstand.payroll.domain.PayRunStatus;
import coop.equalcare.hatstand.payroll.domain.PayRuns;
import coop.equalcare.hatstand.platform.database.Sessions;
import coop.equalcare.hatstand.platform.work.WriteConflict;

import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The pay runs in the database. */
public final class HibernatePayRuns implements PayRuns {

    /** What the list's query gives. */
    record Listed(
            PayRunRow run,
            String preparedBy,
            @Nullable String approvedBy,
            long people,
            long minutes,
            long pence,
            long names) {

        Summary toDomain() {
            return new Summary(
                    new PayRunId(run.id),
                    run.number,
                    run.period(),
                    PayRunStatus.valueOf(run.status),
                    preparedBy,
                    Optional.ofNullable(approvedBy),
                    names > 0,
                    people,
                    minutes,
                    new Money(pence));
        }
    }

    /** What the query for a line's entries gives. */
    record Worked(UUID entry, String supported, Instant start, Instant end, int rest, long paid) {

        Working toDomain() {
            return new Working(new EntryId(entry), supported, new TimeSpan(start, end), rest, paid);
        }
    }

    private static final String LIST =
            """
            select r, prepared.name, approved.name,
                (select count(distinct l.personId) from PayLineRow l where l.runId = r.id),
                (select coalesce(sum(l.minutes), 0) from PayLineRow l where l.runId = r.id),
                (select coalesce(sum(l.pence), 0) from PayLineRow l where l.runId = r.id),
                (select count(*) from PayRunPayeeRow n where n.key.runId = r.id)
            from PayRunRow r
            join PayPersonRow prepared on prepared.id = r.preparedBy
            left join PayPersonRow approved on approved.id = r.approvedBy
            order by r.number desc
            """;

    private static final String LINES =
            """
            select l from PayLineRow l join PayPersonRow p on p.id = l.personId
            where l.runId = :run order by p.name, p.id, l.kind, l.pencePerHour, l.id
            """;

    private static final String HELD =
            """
            select e.entryId from PayLineEntryRow e join PayCareRow c on c.id = e.entryId
            where c.startsAt >= :from and c.startsAt < :until
            """;

    private static final String ENTRIES =
            """
            select e.entryId from PayLineEntryRow e join PayLineRow l on l.id = e.lineId
            where l.runId = :run order by e.entryId
            """;

    private static final String WORKINGS =
            """
            select c.id, p.name, c.startsAt, c.endsAt, c.breakMinutes, e.minutes
            from PayLineEntryRow e
            join PayCareRow c on c.id = e.entryId
            join PayPersonRow p on p.id = c.supportedId
            where e.lineId = :line order by c.startsAt, c.id
            """;

    private final Sessions sessions;

    public HibernatePayRuns(Sessions sessions) {
        this.sessions = sessions;
    }

    public static List<Class<?>> rows() {
        return List.of(
                PayRunRow.class,
                PayLineRow.class,
                PayLineEntryRow.class,
                PayRunTurnRow.class,
                PayRunPayeeRow.class,
                PayRunElementRow.class,
                PayPersonRow.class,
                PayCareRow.class,
                PayQueryRow.class,
                PayAnswerRow.class,
                PayTransferRow.class,
                PayAccountRow.class);
    }

    @Override
    public void takeTurn() {
        session().get(PayRunTurnRow.class, PayRunTurnRow.ONLY, LockMode.PESSIMISTIC_WRITE);
    }

    @Override
    public int lastNumber() {
        return session()
                .createSelectionQuery(
                        "select coalesce(max(number), 0) from PayRunRow", Integer.class)
                .getSingleResult();
    }

    @Override
    public void add(DraftRun run, List<PayCalculation.Line> lines) {
        session().insert(PayRunRow.from(run));
        for (var line : lines) {
            session().insert(PayLineRow.from(run.id(), line.line()));
            line.times()
                    .forEach(
                            time -> session().insert(PayLineEntryRow.from(line.line().id(), time)));
        }
    }

    @Override
    public Optional<PayRun> find(PayRunId id) {
        return find(id, LockMode.NONE);
    }

    @Override
    public Optional<PayRun> findToChange(PayRunId id) {
        return find(id, LockMode.PESSIMISTIC_WRITE);
    }

    private Optional<PayRun> find(PayRunId id, LockMode lock) {
        return Optional.ofNullable(session().get(PayRunRow.class, id.value(), lock))
                .map(this::toDomain);
    }

    private PayRun toDomain(PayRunRow row) {
        var lines =
                session()
                        .createSelectionQuery(LINES, PayLineRow.class)
                        .setParameter("run", row.id)
                        .getResultList();
        return row.toDomain(lines.stream().map(PayLineRow::toDomain).toList());
    }

    @Override
    public void discard(DraftRun run) {
        if (sessions.call("select discard_pay_run(?)", run.id().value()) == 0) {
            throw new WriteConflict.Stale(new IllegalStateException("not there, or no draft"));
        }
    }

    @Override
    public void approve(ApprovedRun run) {
        session().update(PayRunRow.from(run));
    }

    @Override
    public List<Summary> newestFirst(int most) {
        return session()
                .createSelectionQuery(LIST, Listed.class)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(Listed::toDomain)
                .toList();
    }

    @Override
    public Optional<PayRun> approvedBefore(PayRun run) {
        return session()
                .createSelectionQuery(
                        """
                        from PayRunRow where status = 'APPROVED' and number < :number
                        order by number desc
                        """,
                        PayRunRow.class)
                .setParameter("number", run.number())
                .setMaxResults(1)
                .uniqueResultOptional()
                .map(this::toDomain);
    }

    @Override
    public Set<EntryId> held(TimeSpan startedIn) {
        return session()
                .createSelectionQuery(HELD, UUID.class)
                .setParameter("from", startedIn.start())
                .setParameter("until", startedIn.end())
                .getResultList()
                .stream()
                .map(EntryId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public List<EntryId> entriesOf(PayRunId run) {
        return session()
                .createSelectionQuery(ENTRIES, UUID.class)
                .setParameter("run", run.value())
                .getResultList()
                .stream()
                .map(EntryId::new)
                .toList();
    }

    @Override
    public Optional<PayLine> line(PayLineId id) {
        return Optional.ofNullable(session().get(PayLineRow.class, id.value()))
                .map(PayLineRow::toDomain);
    }

    @Override
    public List<Working> workings(PayLineId line) {
        return session()
                .createSelectionQuery(WORKINGS, Worked.class)
                .setParameter("line", line.value())
                .getResultList()
                .stream()
                .map(Worked::toDomain)
                .toList();
    }

    @Override
    public Optional<PayNames> names(PayRunId run) {
        return KeptNames.find(session(), run);
    }

    @Override
    public void keepNames(PayRunId run, PayNames names) {
        KeptNames.insert(session(), run, names);
    }

    private StatelessSession session() {
        return sessions.current();
    }
}
