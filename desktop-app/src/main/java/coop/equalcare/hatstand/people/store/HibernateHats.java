package coop.equalcare.hatstand.people.store;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.SearchText;
import coop.equalcare.hatstand.people.domain.hats.HatDrop;
import coop.equalcare.hatstand.people.domain.hats.HatGiver;
import coop.equalcare.hatstand.people.domain.hats.HatRequest;
import coop.equalcare.hatstand.people.domain.hats.HatRequestId;
import coop.equalcare.hatstand.people.domain.hats.HatTerms;
import coop.equalcare.hatstand.people.domain.hats.Hats;
import coop.equalcare.hatstand.people.domain.hats.ProfilePart;
import coop.equalcare.hatstand.platform.database.Sessions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Requests for hats in {@code hat_request} and {@code hat_drop}, and what hats ask for. The hats
 * themselves are in {@code hat_assignment}: the database gives and ends them with these.
 */
public final class HibernateHats implements Hats {

    private static final String GIVERS =
            """
            select gives.hat, person.id, person.name, worn.since, worn.until
            from HatAssignmentRow worn
            join HatGiverRow gives on gives.giver = worn.hat
            join PersonRow person on person.id = worn.personId
            where worn.until is null or worn.until > :from
            """;

    private static final String WAITING =
            "from HatRequestRow where state = WAITING order by requestedAt, id";

    private static final String OF_PERSON =
            "from HatRequestRow where personId = :person order by requestedAt desc, id desc";

    private static final String DROPS =
            "from HatDropRow where personId = :person order by droppedAt desc, assignmentId";

    private final Sessions sessions;

    public HibernateHats(Sessions sessions) {
        this.sessions = sessions;
    }

    public static List<Class<?>> rows() {
        return List.of(
                HatRequestRow.class,
                HatDropRow.class,
                HatRuleRow.class,
                HatGiverRow.class,
                HatPartRow.class);
    }

    @Override
    public Map<Hat, HatTerms> terms() {
        var givers =
                all("from HatGiverRow order by hat, giver", HatGiverRow.class).stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.hat,
                                        Collectors.mapping(row -> row.giver, Collectors.toSet())));
        var parts =
                all("from HatPartRow order by hat, kind desc, part", HatPartRow.class).stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.hat,
                                        Collectors.mapping(
                                                HatPartRow::toDomain, Collectors.toList())));
        return all("from HatRuleRow", HatRuleRow.class).stream()
                .map(
                        row ->
                                new HatTerms(
                                        row.hat,
                                        row.secondPerson,
                                        row.aloneAfterDays,
                                        givers.getOrDefault(row.hat, Set.of()),
                                        parts.getOrDefault(row.hat, List.<ProfilePart>of())))
                .collect(Collectors.toMap(HatTerms::hat, Function.identity()));
    }

    private <R> List<R> all(String hql, Class<R> type) {
        return sessions.current().createSelectionQuery(hql, type).getResultList();
    }

    @Override
    public List<HatGiver> givers(LocalDate from) {
        return sessions
                .current()
                .createSelectionQuery(GIVERS, Object[].class)
                .setParameter("from", from)
                .getResultList()
                .stream()
                .map(HibernateHats::giver)
                .sorted(
                        Comparator.comparing((HatGiver giver) -> SearchText.fold(giver.name()))
                                .thenComparing(giver -> giver.person().value())
                                .thenComparing(HatGiver::hat))
                .toList();
    }

    private static HatGiver giver(Object[] found) {
        return new HatGiver(
                (Hat) found[0],
                new PersonId((UUID) found[1]),
                (String) found[2],
                (LocalDate) found[3],
                Optional.ofNullable((LocalDate) found[4]));
    }

    @Override
    public Optional<HatRequest> find(HatRequestId id) {
        return Optional.ofNullable(sessions.current().get(HatRequestRow.class, id.value()))
                .map(HatRequestRow::toDomain);
    }

    @Override
    public List<HatRequest> waiting(int most) {
        return sessions
                .current()
                .createSelectionQuery(WAITING, HatRequestRow.class)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(HatRequestRow::toDomain)
                .toList();
    }

    @Override
    public List<HatRequest> of(PersonId person) {
        return sessions
                .current()
                .createSelectionQuery(OF_PERSON, HatRequestRow.class)
                .setParameter("person", person.value())
                .getResultList()
                .stream()
                .map(HatRequestRow::toDomain)
                .toList();
    }

    @Override
    public List<HatDrop> dropsOf(PersonId person) {
        return sessions
                .current()
                .createSelectionQuery(DROPS, HatDropRow.class)
                .setParameter("person", person.value())
                .getResultList()
                .stream()
                .map(HatDropRow::toDomain)
                .toList();
    }

    @Override
    public HatRequest add(HatRequest request) {
        var row = HatRequestRow.from(request);
        sessions.current().insert(row);
        return row.toDomain();
    }

    @Override
    public HatRequest save(HatRequest request) {
        var row = HatRequestRow.from(request);
        sessions.current().update(row);
        return row.toDomain();
    }

    @Override
    public void add(HatDrop drop) {
        sessions.current().insert(HatDropRow.from(drop));
    }
}
