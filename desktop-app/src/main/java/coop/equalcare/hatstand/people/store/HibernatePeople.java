package coop.equalcare.hatstand.people.store;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.PeopleFilter;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.SearchText;
import coop.equalcare.hatstand.platform.database.Sessions;
import coop.equalcare.hatstand.platform.work.WriteConflict;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** People in the tables {@code person}, {@code hat_assignment} and {@code person_skill}. */
public final class HibernatePeople implements People {

    private static final String WEARING =
            """
            from PersonRow person where exists (
                select 1 from HatAssignmentRow worn
                where worn.personId = person.id and worn.hat in :hats
                and worn.since <= :day and (worn.until is null or worn.until > :day))
            """;

    private static final String HATS_OF =
            "from HatAssignmentRow where personId in :people order by since, hat, id";

    private static final String SKILLS_OF =
            "from PersonSkillRow where personId in :people order by skill";

    private static final String FIRST_EXPIRIES =
            """
            select personId, min(expiresOn) from PersonSkillRow
            where personId in :people and expiresOn is not null group by personId
            """;

    /** The same order on every database: theirs differ in what they think of a space. */
    private static final Comparator<Line> BY_NAME =
            Comparator.comparing((Line line) -> SearchText.fold(line.name()))
                    .thenComparing(line -> line.id().value());

    private final Sessions sessions;

    public HibernatePeople(Sessions sessions) {
        this.sessions = sessions;
    }

    public static List<Class<?>> rows() {
        return List.of(PersonRow.class, HatAssignmentRow.class, PersonSkillRow.class);
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(sessions.current().get(PersonRow.class, id.value()))
                .map(this::toDomain);
    }

    @Override
    public List<Person> findAll(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return toDomain(
                sessions.current()
                        .createSelectionQuery("from PersonRow where id in :people", PersonRow.class)
                        .setParameter("people", values(ids))
                        .getResultList());
    }

    @Override
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        var names = new HashMap<PersonId, String>();
        if (!ids.isEmpty()) {
            sessions.current()
                    .createSelectionQuery(
                            "select id, name from PersonRow where id in :people", Object[].class)
                    .setParameter("people", values(ids))
                    .getResultList()
                    .forEach(found -> names.put(new PersonId((UUID) found[0]), (String) found[1]));
        }
        return names;
    }

    private static List<UUID> values(Collection<PersonId> ids) {
        return ids.stream().map(PersonId::value).toList();
    }

    private Person toDomain(PersonRow row) {
        return toDomain(List.of(row)).getFirst();
    }

    private List<Person> toDomain(List<PersonRow> rows) {
        var ids = rows.stream().map(row -> row.id).toList();
        var hats =
                hatsOf(ids).stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.personId,
                                        Collectors.mapping(
                                                HatAssignmentRow::toDomain, Collectors.toList())));
        var skills =
                skillsOf(ids).stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.personId,
                                        Collectors.mapping(
                                                PersonSkillRow::toDomain, Collectors.toList())));
        return rows.stream()
                .map(
                        row ->
                                row.toDomain(
                                        hats.getOrDefault(row.id, List.of()),
                                        skills.getOrDefault(row.id, List.of())))
                .toList();
    }

    @Override
    public List<Line> search(PeopleFilter filter, LocalDate day, int most) {
        var wanted = new PeopleQuery(filter, day);
        var query = sessions.current().createSelectionQuery(wanted.hql(), PersonRow.class);
        wanted.parameters().forEach(query::setParameter);
        return lines(query.setMaxResults(most).getResultList(), day);
    }

    @Override
    public List<String> skillNames() {
        return sessions
                .current()
                .createSelectionQuery("select distinct skill from PersonSkillRow", String.class)
                .getResultList()
                .stream()
                .sorted(Comparator.comparing(SearchText::fold))
                .toList();
    }

    @Override
    public List<Line> wearing(Set<Hat> hats, LocalDate day) {
        var rows =
                sessions.current()
                        .createSelectionQuery(WEARING, PersonRow.class)
                        .setParameter("hats", hats)
                        .setParameter("day", day)
                        .getResultList();
        return lines(rows, day);
    }

    private List<Line> lines(List<PersonRow> rows, LocalDate day) {
        var ids = rows.stream().map(row -> row.id).toList();
        var hats = hatsOn(day, ids);
        var expiries = firstExpiries(ids);
        return rows.stream()
                .map(
                        row ->
                                new Line(
                                        new PersonId(row.id),
                                        row.name,
                                        row.knownAs,
                                        hats.getOrDefault(row.id, List.of()),
                                        Optional.ofNullable(row.postcode),
                                        Optional.ofNullable(expiries.get(row.id))))
                .sorted(BY_NAME)
                .toList();
    }

    private Map<UUID, List<Hat>> hatsOn(LocalDate day, Collection<UUID> people) {
        return hatsOf(people).stream()
                .filter(row -> row.toDomain().isWornOn(day))
                .collect(
                        Collectors.groupingBy(
                                row -> row.personId,
                                Collectors.mapping(
                                        row -> row.hat,
                                        Collectors.collectingAndThen(
                                                Collectors.toList(),
                                                hats ->
                                                        hats.stream()
                                                                .distinct()
                                                                .sorted()
                                                                .toList()))));
    }

    private Map<UUID, LocalDate> firstExpiries(Collection<UUID> people) {
        var expiries = new HashMap<UUID, LocalDate>();
        if (!people.isEmpty()) {
            sessions.current()
                    .createSelectionQuery(FIRST_EXPIRIES, Object[].class)
                    .setParameter("people", people)
                    .getResultList()
                    .forEach(found -> expiries.put((UUID) found[0], (LocalDate) found[1]));
        }
        return expiries;
    }

    private List<HatAssignmentRow> hatsOf(Collection<UUID> people) {
        return people.isEmpty()
                ? List.of()
                : sessions.current()
                        .createSelectionQuery(HATS_OF, HatAssignmentRow.class)
                        .setParameter("people", people)
                        .getResultList();
    }

    private List<PersonSkillRow> skillsOf(Collection<UUID> people) {
        return people.isEmpty()
                ? List.of()
                : sessions.current()
                        .createSelectionQuery(SKILLS_OF, PersonSkillRow.class)
                        .setParameter("people", people)
                        .getResultList();
    }

    @Override
    public Optional<PersonId> withWorksNumber(String worksNumber) {
        return sessions.current()
                .createSelectionQuery(
                        "select id from PersonRow where worksNumber = :number", UUID.class)
                .setParameter("number", worksNumber)
                .uniqueResultOptional()
                .map(PersonId::new);
    }

    @Override
    public Person add(Person person) {
        var row = PersonRow.from(person);
        sessions.current().insert(row);
        person.hats()
                .forEach(
                        worn ->
                                sessions.current()
                                        .insert(HatAssignmentRow.from(person.id(), worn)));
        person.skills()
                .forEach(
                        skill ->
                                sessions.current().insert(PersonSkillRow.from(person.id(), skill)));
        return toDomain(row);
    }

    @Override
    public Person save(Person person) {
        var row = PersonRow.from(person);
        sessions.current().update(row);
        saveSkills(person);
        return toDomain(row);
    }

    private void saveSkills(Person person) {
        var kept =
                skillsOf(List.of(person.id().value())).stream()
                        .collect(Collectors.toMap(row -> row.skill, row -> row));
        for (var skill : person.skills()) {
            var before = kept.remove(skill.name());
            var row = PersonSkillRow.from(person.id(), skill);
            if (before == null) {
                sessions.current().insert(row);
            } else if (!before.toDomain().equals(skill)) {
                sessions.current().update(row);
            }
        }
        kept.keySet().forEach(gone -> remove(person, gone));
    }

    private void remove(Person person, String skill) {
        if (sessions.call("select remove_skill(?, ?)", person.id().value(), skill) == 0) {
            throw new WriteConflict.Stale(new IllegalStateException("the skill is gone"));
        }
    }
}
