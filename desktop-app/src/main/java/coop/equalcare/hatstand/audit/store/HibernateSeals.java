package coop.equalcare.hatstand.audit.store;

import coop.equalcare.hatstand.audit.domain.Block;
import coop.equalcare.hatstand.audit.domain.SealedEvent;
import coop.equalcare.hatstand.audit.domain.Seals;
import coop.equalcare.hatstand.audit.domain.TrailEnd;
import coop.equalcare.hatstand.platform.database.Sessions;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Blocks in the database, which makes them itself. */
public final class HibernateSeals implements Seals {

    /** A place and the event in it, if it is still there. */
    record Joined(AuditSealedRow sealed, @Nullable AuditEventRow event) {}

    private static final String EVENTS =
            """
            select s, e from AuditSealedRow s left join AuditEventRow e on e.id = s.eventId
            where s.blockNo = :block order by s.place, s.eventId
            """;

    private static final String ALSO =
            """
            from AuditAlsoRow a where a.eventId in
                (select s.eventId from AuditSealedRow s where s.blockNo = :block)
            """;

    private static final String STRAYS =
            """
            select count(*) from AuditSealedRow s
            where not exists (select 1 from AuditBlockRow b where b.no = s.blockNo)
            """;

    private static final String UNSEALED =
            """
            select count(*) from AuditEventRow e
            where not exists (select 1 from AuditSealedRow s where s.eventId = e.id)
            """;

    private static final String WAITING =
            """
            select count(*) from AuditEventRow e
            where e.at < :latest
                and e.at > coalesce((select max(b.sealedAt) from AuditBlockRow b), :never)
            """;

    private final Sessions sessions;

    public HibernateSeals(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public boolean seal(boolean everything) {
        var block =
                sessions.current()
                        .createNativeQuery("select audit_seal(:everything)", Long.class)
                        .setParameter("everything", everything)
                        .getSingleResultOrNull();
        return block != null && block > 0;
    }

    @Override
    public Optional<TrailEnd> end() {
        return Optional.ofNullable(sessions.current().get(AuditHeadRow.class, AuditHeadRow.ONLY))
                .map(AuditHeadRow::toDomain);
    }

    @Override
    public List<Block> after(long block, int most) {
        return sessions
                .current()
                .createSelectionQuery(
                        "from AuditBlockRow where no > :block order by no", AuditBlockRow.class)
                .setParameter("block", block)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(AuditBlockRow::toDomain)
                .toList();
    }

    @Override
    public List<SealedEvent> eventsOf(long block) {
        var also = alsoOf(block);
        return sessions
                .current()
                .createSelectionQuery(EVENTS, Joined.class)
                .setParameter("block", block)
                .getResultList()
                .stream()
                .map(
                        joined ->
                                new SealedEvent(
                                        joined.sealed().place,
                                        joined.sealed().hash,
                                        Optional.ofNullable(joined.event())
                                                .map(
                                                        event ->
                                                                event.toDomain(
                                                                        also.getOrDefault(
                                                                                event.id,
                                                                                List.of())))))
                .toList();
    }

    /** Sorted as text, as the database did when it sealed them. */
    private Map<UUID, List<UUID>> alsoOf(long block) {
        var also = new HashMap<UUID, List<UUID>>();
        sessions
                .current()
                .createSelectionQuery(ALSO, AuditAlsoRow.class)
                .setParameter("block", block)
                .getResultList()
                .stream()
                .sorted(Comparator.comparing(row -> row.subjectId.toString()))
                .forEach(
                        row ->
                                also.computeIfAbsent(row.eventId, _ -> new ArrayList<>())
                                        .add(row.subjectId));
        return also;
    }

    @Override
    public long strays() {
        return sessions.current().createSelectionQuery(STRAYS, Long.class).getSingleResult();
    }

    @Override
    public long unsealed() {
        return sessions.current().createSelectionQuery(UNSEALED, Long.class).getSingleResult();
    }

    /** Everybody sees when the last block was made, but not what is sealed in which. */
    @Override
    public boolean isBehind(Duration longest) {
        return sessions.current()
                        .createSelectionQuery(WAITING, Long.class)
                        .setParameter("latest", now().minus(longest))
                        .setParameter("never", Instant.EPOCH)
                        .getSingleResult()
                > 0;
    }

    private Instant now() {
        return sessions.current()
                .createNativeQuery("select current_timestamp", OffsetDateTime.class)
                .getSingleResult()
                .toInstant();
    }

    @Override
    public Optional<String> hashOf(long block) {
        return Optional.ofNullable(sessions.current().get(AuditBlockRow.class, block))
                .map(row -> row.hash);
    }
}
