package coop.equalcare.hatstand.people.domain;

import coop.equalcare.hatstand.kernel.PersonId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All people that the co-op knows. */
public interface People {

    /**
     * One line of the people list.
     *
     * @param hats those worn on the day that was asked for
     * @param firstExpiry when the first of their skills and checks runs out, or ran out
     */
    record Line(
            PersonId id,
            String name,
            String knownAs,
            List<Hat> hats,
            Optional<String> postcode,
            Optional<LocalDate> firstExpiry) {

        public Line {
            hats = List.copyOf(hats);
        }
    }

    Optional<Person> find(PersonId id);

    /** Those who are known, in no order; however many are asked for, all at once. */
    List<Person> findAll(Collection<PersonId> ids);

    /** The names of those who are known. */
    Map<PersonId, String> names(Collection<PersonId> ids);

    /**
     * Those who fit, by name. A word fits if the name, works number, e-mail, phone or postcode
     * contains it; accents, capitals and apostrophes do not matter.
     *
     * @param filter whom to look for, on the day
     * @param most how many at the most
     */
    List<Line> search(PeopleFilter filter, LocalDate day, int most);

    /** As {@link #search(PeopleFilter, LocalDate, int)}, by words alone. */
    default List<Line> search(String words, LocalDate day, int most) {
        return search(PeopleFilter.of(words), day, most);
    }

    /** Every skill and check that anybody holds, once, by name. */
    List<String> skillNames();

    /** Everybody who wears one of the hats on the day, by name. */
    List<Line> wearing(Set<Hat> hats, LocalDate day);

    Optional<PersonId> withWorksNumber(String worksNumber);

    Person add(Person person);

    /**
     * Fails as stale if it was changed since it was read. Hats are not saved with it: they come of
     * requests, and end by being dropped.
     */
    Person save(Person person);
}
