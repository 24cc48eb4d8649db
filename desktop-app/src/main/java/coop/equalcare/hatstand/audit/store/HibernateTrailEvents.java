package coop.equalcare.hatstand.audit.store;

import coop.equalcare.hatstand.audit.domain.RecordChange;
import coop.equalcare.hatstand.audit.domain.RecordHistory;
import coop.equalcare.hatstand.audit.domain.TrailEvents;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.database.Sessions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the trail and the history of changes have to show. */
public final class HibernateTrailEvents implements TrailEvents, RecordHistory {

    /** What people do with their own record begins with it; all else of theirs is a list. */
    private static final String NO_LISTS =
            "(e.actorId <> :subject or locate('person.', e.action) = 1)";

    private static final String HISTORY =
            "from RecordChangeRow where subjectId = :person order by at desc, id desc";

    private final Sessions sessions;

    public HibernateTrailEvents(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<Line> search(Wanted wanted, Optional<Place> before, int most) {
        var values = new HashMap<String, Object>();
        var where = String.join(" and ", conditions(wanted, before, values));
        var query =
                sessions.current()
                        .createSelectionQuery(
                                "from AuditEventRow e"
                                        + (where.isEmpty() ? "" : " where " + where)
                                        + " order by e.at desc, e.id desc",
                                AuditEventRow.class);
        values.forEach(query::setParameter);
        return lines(query.setMaxResults(most).getResultList());
    }

    private static List<String> conditions(
            Wanted wanted, Optional<Place> before, Map<String, Object> values) {
        var conditions = new ArrayList<String>();
        wanted.from().ifPresent(it -> add(conditions, values, "e.at >= :from", "from", it));
        wanted.until().ifPresent(it -> add(conditions, values, "e.at < :until", "until", it));
        wanted.actor()
                .ifPresent(
                        it ->
                                add(
                                        conditions,
                                        values,
                                        "(e.actorId = :actor or e.onBehalfOf = :actor)",
                                        "actor",
                                        it.value()));
        wanted.subject()
                .ifPresent(
                        it ->
                                add(
                                        conditions,
                                        values,
                                        "(e.subjectId = :subject or e.id in (select a.eventId from"
                                                + " AuditAlsoRow a where a.subjectId = :subject))",
                                        "subject",
                                        it));
        if (!wanted.listsToo() && wanted.subject().isPresent()) {
            conditions.add(NO_LISTS);
        }
        if (!wanted.actions().isEmpty()) {
            conditions.add(oneOf(wanted.actions(), values));
        }
        before.ifPresent(
                place -> {
                    add(
                            conditions,
                            values,
                            "(e.at < :at or e.at = :at and e.id < :id)",
                            "at",
                            place.at());
                    values.put("id", place.id());
                });
        return conditions;
    }

    private static String oneOf(List<String> beginnings, Map<String, Object> values) {
        var conditions = new ArrayList<String>();
        for (var beginning : beginnings) {
            var name = "action" + conditions.size();
            add(conditions, values, "locate(:" + name + ", e.action) = 1", name, beginning);
        }
        return "(" + String.join(" or ", conditions) + ")";
    }

    private static void add(
            List<String> conditions,
            Map<String, Object> values,
            String condition,
            String name,
            Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    private List<Line> lines(List<AuditEventRow> rows) {
        var names =
                names(
                        rows.stream()
                                .flatMap(
                                        row ->
                                                Stream.of(
                                                        row.actorId,
                                                        row.onBehalfOf,
                                                        row.subjectId)));
        return rows.stream()
                .map(
                        row ->
                                new Line(
                                        row.toDomain(List.of()),
                                        Optional.ofNullable(names.get(row.actorId)),
                                        Optional.ofNullable(row.onBehalfOf).map(names::get),
                                        Optional.ofNullable(names.get(row.subjectId))))
                .toList();
    }

    @Override
    public List<RecordChange> of(PersonId person, int most) {
        var rows =
                sessions.current()
                        .createSelectionQuery(HISTORY, RecordChangeRow.class)
                        .setParameter("person", person.value())
                        .setMaxResults(most)
                        .getResultList();
        var names = names(rows.stream().flatMap(row -> Stream.of(row.actorId, row.onBehalfOf)));
        return rows.stream().map(row -> row.toDomain(names)).toList();
    }

    private Map<UUID, String> names(Stream<UUID> people) {
        return names(people.filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    private Map<UUID, String> names(Collection<UUID> people) {
        var names = new HashMap<UUID, String>();
        if (!people.isEmpty()) {
            sessions.current()
                    .createSelectionQuery(
                            "from AuditPersonRow where id in :people", AuditPersonRow.class)
                    .setParameter("people", people)
                    .getResultList()
                    .forEach(row -> names.put(row.id, row.name));
        }
        return names;
    }
}
