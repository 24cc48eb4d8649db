package coop.equalcare.hatstand.carelog.store;

import coop.equalcare.hatstand.carelog.domain.EntryId;
import coop.equalcare.hatstand.carelog.domain.Pending;
import coop.equalcare.hatstand.carelog.domain.query.EntryQuery;
import coop.equalcare.hatstand.platform.database.Sessions;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Queries about entries, with their answers. */
final class KeptQueries {

    private record Line(CareLogQueryRow query, @Nullable CareLogAnswerRow answer) {

        EntryQuery toDomain() {
            return query.toDomain(Optional.ofNullable(answer).map(CareLogAnswerRow::toDomain));
        }
    }

    private static final String WITH_ANSWERS =
            """
            select q, a from CareLogQueryRow q
            left join CareLogAnswerRow a on a.entryId = q.entryId and a.number = q.number
            where q.entryId in (:entries)
            """;

    private static final String OPEN = WITH_ANSWERS + " and a.number is null";

    private final Sessions sessions;

    KeptQueries(Sessions sessions) {
        this.sessions = sessions;
    }

    /** At most one of each entry. */
    Map<UUID, EntryQuery> open(Collection<UUID> entries) {
        return entries.isEmpty()
                ? Map.of()
                : lines(OPEN, entries).stream()
                        .collect(Collectors.toMap(line -> line.query().entryId, Line::toDomain));
    }

    List<EntryQuery> of(EntryId entry) {
        return lines(WITH_ANSWERS + " order by q.number", List.of(entry.value())).stream()
                .map(Line::toDomain)
                .toList();
    }

    private List<Line> lines(String text, Collection<UUID> entries) {
        return sessions.current()
                .createSelectionQuery(text, Line.class)
                .setParameterList("entries", entries)
                .getResultList();
    }

    Pending add(Pending queried, EntryQuery query) {
        sessions.current().insert(CareLogQueryRow.of(queried.id(), query));
        return queried.queried(query);
    }

    Pending answer(Pending queried, EntryQuery.Answer answer) {
        var open = queried.openQuery().orElseThrow();
        sessions.current().insert(CareLogAnswerRow.of(queried.id(), open.number(), answer));
        return queried.answered();
    }
}
