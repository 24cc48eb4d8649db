package coop.equalcare.hatstand.carelog.store;

import coop.equalcare.hatstand.carelog.domain.Age;
import coop.equalcare.hatstand.carelog.domain.CareLog;
import coop.equalcare.hatstand.carelog.domain.EntryStatus;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.database.Sessions;

import org.hibernate.query.SelectionQuery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The questions that a list of the care log asks, each in one query. */
final class ListedEntries {

    /** An entry with the names of the two who were there. */
    record Found(CareLogEntryRow row, String supported, String worker) {}

    private record Name(UUID id, String name) {}

    private record Count(String status, long all, long older, long thisWeek, long today) {}

    private static final String LIST = "select e, s.name, w.name ";

    private static final String COUNT =
            """
            select e.status, count(e.id),
                sum(case when e.endsAt < :weekAgo then 1 else 0 end),
                sum(case when e.endsAt >= :weekAgo and e.endsAt < :today then 1 else 0 end),
                sum(case when e.endsAt >= :today then 1 else 0 end)
            """;

    private static final String BOTH_WHO_WERE_THERE =
            """
            from CareLogEntryRow e
            join CareLogPersonRow s on s.id = e.supportedId
            join CareLogPersonRow w on w.id = e.workerId
            """;

    private static final String QUERIED_FIRST =
            """
             order by case when exists (
                 select 1 from CareLogQueryRow q where q.entryId = e.id and not exists (
                     select 1 from CareLogAnswerRow a
                     where a.entryId = q.entryId and a.number = q.number)) then 0 else 1 end,
            """;

    private static final String NAMES =
            "select id, name from CareLogPersonRow where id in (:people)";

    private final Sessions sessions;

    ListedEntries(Sessions sessions) {
        this.sessions = sessions;
    }

    List<Found> list(CareLog.Filter filter, CareLog.Order order, int most) {
        if (filter.statuses().isEmpty()) {
            return List.of();
        }
        var conditions = conditions(filter);
        conditions.add("e.status in (:statuses)");
        var query =
                sessions.current()
                        .createSelectionQuery(
                                LIST + BOTH_WHO_WERE_THERE + where(conditions) + orderBy(order),
                                Found.class)
                        .setParameterList(
                                "statuses", filter.statuses().stream().map(Enum::name).toList());
        fill(query, filter);
        return query.setMaxResults(most).getResultList();
    }

    CareLog.Tally tally(CareLog.Filter filter, Age.Limits limits) {
        var query =
                sessions.current()
                        .createSelectionQuery(
                                COUNT
                                        + BOTH_WHO_WERE_THERE
                                        + where(conditions(filter))
                                        + " group by e.status",
                                Count.class)
                        .setParameter("weekAgo", limits.weekAgo())
                        .setParameter("today", limits.today());
        fill(query, filter);
        var statuses = new EnumMap<EntryStatus, Long>(EntryStatus.class);
        var pending = new EnumMap<Age, Long>(Age.class);
        for (var count : query.getResultList()) {
            var status = EntryStatus.valueOf(count.status());
            statuses.put(status, count.all());
            if (status == EntryStatus.PENDING) {
                pending.put(Age.OLDER, count.older());
                pending.put(Age.THIS_WEEK, count.thisWeek());
                pending.put(Age.TODAY, count.today());
            }
        }
        return new CareLog.Tally(statuses, pending);
    }

    Map<PersonId, String> names(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return sessions
                .current()
                .createSelectionQuery(NAMES, Name.class)
                .setParameterList("people", people.stream().map(PersonId::value).toList())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(it -> new PersonId(it.id()), Name::name));
    }

    private static List<String> conditions(CareLog.Filter filter) {
        var conditions = new ArrayList<String>();
        if (filter.startedIn().isPresent()) {
            conditions.add("e.startsAt >= :from and e.startsAt < :until");
        }
        IntStream.range(0, filter.words().size())
                .mapToObj(
                        word ->
                                "(s.searchText like :word%1$d escape '!' or w.searchText like :word%1$d escape '!')"
                                        .formatted(word))
                .forEach(conditions::add);
        return conditions;
    }

    private static void fill(SelectionQuery<?> query, CareLog.Filter filter) {
        filter.startedIn()
                .ifPresent(
                        period ->
                                query.setParameter("from", period.start())
                                        .setParameter("until", period.end()));
        for (var word = 0; word < filter.words().size(); word++) {
            query.setParameter("word" + word, "%" + literally(filter.words().get(word)) + "%");
        }
    }

    private static String literally(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static String where(List<String> conditions) {
        return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
    }

    private static String orderBy(CareLog.Order order) {
        return switch (order) {
            case OLDEST_FIRST -> QUERIED_FIRST + "e.startsAt, e.id";
            case NEWEST_FIRST -> " order by e.startsAt desc, e.id";
        };
    }
}
