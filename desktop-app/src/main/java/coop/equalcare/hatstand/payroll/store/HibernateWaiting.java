package coop.equalcare.hatstand.payroll.store;

import coop.equalcare.hatstand.carelog.domain.EntryId;
import coop.equalcare.hatstand.carelog.domain.Worked;
import coop.equalcare.hatstand.kernel.Money;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.payroll.domain.PayRunId;
import coop.equalcare.hatstand.payroll.domain.queue.RunTotal;
import coop.equalcare.hatstand.payroll.domain.queue.WaitingCare;
import coop.equalcare.hatstand.payroll.domain.queue.WaitingForFinance;
import coop.equalcare.hatstand.platform.database.Sessions;
import coop.equalcare.hatstand.rates.domain.PayKind;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What waits for finance in the database, each in one query. */
public final class HibernateWaiting implements WaitingForFinance {

    /** What the queries for care give. */
    record Care(
            UUID entry,
            String stage,
            UUID worker,
            String workerName,
            String supportedName,
            String kind,
            Instant start,
            Instant end,
            int rest) {

        WaitingCare toDomain() {
            return new WaitingCare(
                    new EntryId(entry),
                    WaitingCare.Stage.valueOf(stage),
                    new PersonId(worker),
                    workerName,
                    supportedName,
                    PayKind.valueOf(kind),
                    new Worked(new TimeSpan(start, end), rest));
        }
    }

    /** What the queries for amounts give. */
    record Total(
            UUID run, @Nullable Integer number, Instant at, UUID person, String name, long pence) {

        RunTotal toDomain() {
            return new RunTotal(
                    new PayRunId(run),
                    Optional.ofNullable(number),
                    at,
                    new PersonId(person),
                    name,
                    new Money(pence));
        }
    }

    private static final String CARE =
            """
            , w.id, w.name, s.name, e.kind, e.startsAt, e.endsAt, e.breakMinutes
            from PayCareRow e
            join PayPersonRow w on w.id = e.workerId
            join PayPersonRow s on s.id = e.supportedId
            where (w.engagement is null or w.engagement <> 'VOLUNTEER')
            """;

    private static final String PENDING =
            """
            select e.id, case when
                (select count(*) from PayQueryRow q where q.entryId = e.id)
                > (select count(*) from PayAnswerRow a where a.entryId = e.id)
                then 'QUERIED' else 'PENDING' end
            """
                    + CARE
                    + " and e.status = 'PENDING' order by e.startsAt, e.id";

    private static final String CONFIRMED =
            "select e.id, 'CONFIRMED'"
                    + CARE
                    + """
                     and e.status = 'CONFIRMED'
                    and not exists (select 1 from PayLineEntryRow l where l.entryId = e.id)
                    order by e.startsAt, e.id
                    """;

    private static final String PAID =
            """
            select r.id, r.number, r.approvedAt, p.id, p.name, sum(l.pence)
            from PayLineRow l
            join PayRunRow r on r.id = l.runId
            join PayPersonRow p on p.id = l.personId
            where r.status = 'APPROVED'
            group by r.id, r.number, r.approvedAt, p.id, p.name
            """;

    /** Whose wages they are says the side that is wages to pay; a reversal has it on the other. */
    private static final String BOOKED =
            """
            select t.aboutId, r.number, max(t.recordedAt), p.id, p.name,
                sum(case when c.kind = 'wages-payable' then t.amount else -t.amount end)
            from PayTransferRow t
            join PayAccountRow d on d.id = t.debitId
            join PayAccountRow c on c.id = t.creditId
            join PayPersonRow p
                on p.id = case when c.kind = 'wages-payable' then c.personId else d.personId end
            left join PayRunRow r on r.id = t.aboutId
            where t.code in ('wages', 'reversal')
                and (c.kind = 'wages-payable' or d.kind = 'wages-payable')
            group by t.aboutId, r.number, p.id, p.name
            """;

    private final Sessions sessions;

    public HibernateWaiting(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<WaitingCare> pending() {
        return care(PENDING);
    }

    @Override
    public List<WaitingCare> confirmed() {
        return care(CONFIRMED);
    }

    private List<WaitingCare> care(String query) {
        return sessions.current().createSelectionQuery(query, Care.class).getResultList().stream()
                .map(Care::toDomain)
                .toList();
    }

    @Override
    public List<RunTotal> paid() {
        return totals(PAID);
    }

    @Override
    public List<RunTotal> booked() {
        return totals(BOOKED);
    }

    private List<RunTotal> totals(String query) {
        return sessions.current().createSelectionQuery(query, Total.class).getResultList().stream()
                .map(Total::toDomain)
                .toList();
    }
}
