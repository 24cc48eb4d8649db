package coop.equalcare.hatstand.people.domain;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.work.WriteConflict;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The fake; {@code PeopleContract} proves that it behaves like the real one. */
public final class InMemoryPeople implements People {

    private final Map<PersonId, Person> people = new LinkedHashMap<>();

    public InMemoryPeople(Person... people) {
        List.of(people).forEach(this::add);
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    @Override
    public List<Person> findAll(Collection<PersonId> ids) {
        return ids.stream().distinct().flatMap(id -> find(id).stream()).toList();
    }

    @Override
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        return findAll(ids).stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    @Override
    public List<Line> search(PeopleFilter filter, LocalDate day, int most) {
        return lines(person -> fits(person, filter, day), day).stream().limit(most).toList();
    }

    private static boolean fits(Person person, PeopleFilter filter, LocalDate day) {
        var typed = SearchText.wordsOf(filter.words());
        return typed.stream().allMatch(SearchText.of(person)::contains)
                && filter.hat().stream().allMatch(person.hatsOn(day)::contains)
                && filter.skill().stream().allMatch(skill -> holds(person, skill))
                && (!filter.needsAttention()
                        || person.skills().stream()
                                .anyMatch(skill -> skill.stateOn(day).needsAttention()));
    }

    private static boolean holds(Person person, String skill) {
        return person.skills().stream().anyMatch(held -> held.name().equals(skill));
    }

    @Override
    public List<String> skillNames() {
        return people.values().stream()
                .flatMap(person -> person.skills().stream().map(Skill::name))
                .distinct()
                .sorted(Comparator.comparing(SearchText::fold))
                .toList();
    }

    @Override
    public List<Line> wearing(Set<Hat> hats, LocalDate day) {
        return lines(person -> person.hatsOn(day).stream().anyMatch(hats::contains), day);
    }

    private List<Line> lines(Predicate<Person> which, LocalDate day) {
        return people.values().stream()
                .filter(which)
                .sorted(Comparator.comparing(person -> SearchText.fold(person.name())))
                .map(person -> line(person, day))
                .toList();
    }

    private static Line line(Person person, LocalDate day) {
        return new Line(
                person.id(),
                person.name(),
                person.knownAs(),
                List.copyOf(person.hatsOn(day)),
                person.contact().postcode().map(Postcode::text),
                person.skills().stream()
                        .flatMap(skill -> skill.expiresOn().stream())
                        .min(Comparator.naturalOrder()));
    }

    @Override
    public Optional<PersonId> withWorksNumber(String worksNumber) {
        return people.values().stream()
                .filter(person -> person.worksNumber().filter(worksNumber::equals).isPresent())
                .map(Person::id)
                .findFirst();
    }

    @Override
    public Person add(Person person) {
        people.put(person.id(), person);
        return person;
    }

    @Override
    public Person save(Person person) {
        if (people.get(person.id()).version() != person.version()) {
            throw new WriteConflict.Stale(new IllegalStateException("changed since it was read"));
        }
        var saved =
                new Person(
                        person.id(),
                        person.name(),
                        person.knownAs(),
                        person.contact(),
                        person.engagement(),
                        person.worksNumber(),
                        people.get(person.id()).hats(),
                        person.skills(),
                        person.version() + 1);
        people.put(saved.id(), saved);
        return saved;
    }

    /** As the database does when a hat is granted or dropped. */
    public void wear(PersonId id, List<HatAssignment> hats) {
        var person = people.get(id);
        people.put(
                id,
                new Person(
                        person.id(),
                        person.name(),
                        person.knownAs(),
                        person.contact(),
                        person.engagement(),
                        person.worksNumber(),
                        hats,
                        person.skills(),
                        person.version()));
    }

    public void endHats(PersonId id, LocalDate until) {
        wear(
                id,
                people.get(id).hats().stream()
                        .map(
                                it ->
                                        new HatAssignment(
                                                it.id(), it.hat(), it.since(), Optional.of(until)))
                        .toList());
    }

    public List<Person> all() {
        return List.copyOf(people.values());
    }
}
