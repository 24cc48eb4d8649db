package coop.equalcare.hatstand.carelog.store;

import coop.equalcare.hatstand.carelog.domain.Confirmation;
import coop.equalcare.hatstand.carelog.domain.Confirmed;
import coop.equalcare.hatstand.carelog.domain.ConfirmedCare;
import coop.equalcare.hatstand.carelog.domain.EntryId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.platform.database.Sessions;
import coop.equalcare.hatstand.platform.work.Change;
import coop.equalcare.hatstand.platform.work.ChangeFeed;
import coop.equalcare.hatstand.platform.work.WriteConflict;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Confirmed care in a database. */
public final class HibernateConfirmedCare implements ConfirmedCare {

    private static final String UNPAID =
            """
            from CareLogEntryRow e
            where e.status = 'CONFIRMED' and e.startsAt >= :from and e.startsAt < :until
            order by e.startsAt, e.id
            """;

    private static final String AGREED =
            """
            select c from CareLogConfirmationRow c
            join CareLogEntryRow e on e.id = c.entryId and e.edition = c.edition
            where e.status = 'CONFIRMED' and e.startsAt >= :from and e.startsAt < :until
            order by c.confirmedAt, c.personId
            """;

    private static final String MARK_PAID =
            """
            update versioned CareLogEntryRow set status = 'PAID'
            where status = 'CONFIRMED' and id in (:entries)
            """;

    /** PostgreSQL takes 65,535 values in one statement, and a long list helps nobody. */
    private static final int AT_ONCE = 1000;

    private final Sessions sessions;
    private final ChangeFeed feed;

    public HibernateConfirmedCare(Sessions sessions, ChangeFeed feed) {
        this.sessions = sessions;
        this.feed = feed;
    }

    @Override
    public List<Confirmed> unpaid(TimeSpan startedIn) {
        var agreed = agreed(startedIn);
        return sessions
                .current()
                .createSelectionQuery(UNPAID, CareLogEntryRow.class)
                .setParameter("from", startedIn.start())
                .setParameter("until", startedIn.end())
                .getResultList()
                .stream()
                .map(row -> row.toDomain(agreed.getOrDefault(row.id, List.of()), Optional.empty()))
                .flatMap(
                        entry ->
                                entry instanceof Confirmed confirmed
                                        ? Stream.of(confirmed)
                                        : Stream.empty())
                .toList();
    }

    private Map<UUID, List<Confirmation>> agreed(TimeSpan startedIn) {
        return sessions
                .current()
                .createSelectionQuery(AGREED, CareLogConfirmationRow.class)
                .setParameter("from", startedIn.start())
                .setParameter("until", startedIn.end())
                .getResultList()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                row -> row.entryId,
                                Collectors.mapping(
                                        CareLogConfirmationRow::toDomain, Collectors.toList())));
    }

    @Override
    public void markPaid(Collection<EntryId> entries) {
        var ids = entries.stream().map(EntryId::value).distinct().toList();
        for (var from = 0; from < ids.size(); from += AT_ONCE) {
            markPaid(ids.subList(from, Math.min(from + AT_ONCE, ids.size())));
        }
        // One word is enough: whoever shows the care log asks again for all of it.
        ids.stream().findFirst().ifPresent(id -> feed.announce(new Change("entry", id)));
    }

    private void markPaid(List<UUID> ids) {
        var changed =
                sessions.current()
                        .createMutationQuery(MARK_PAID)
                        .setParameterList("entries", ids)
                        .executeUpdate();
        if (changed < ids.size()) {
            throw new WriteConflict.Stale(
                    new IllegalStateException(
                            ids.size() - changed + " entries are not confirmed and unpaid"));
        }
    }
}
