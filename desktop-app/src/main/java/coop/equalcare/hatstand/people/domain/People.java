package coop.equalcare.hatstand.people.domain;

import coop.equalcare.hatstand.kernel.PersonId;

import java.time.LocalDate;
import java.util.List;
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

    /**
     * Those whose name, works number, e-mail, phone or postcode contains every one of the words, by
     * name. Accents, capitals and apostrophes do not matter.
     *
     * @param words what was typed; blank finds everybody
     * @param most how many at the most
     */
    List<Line> search(String words, LocalDate day, int most);

    /** Everybody who wears one of the hats on the day, by name. */
    List<Line> wearing(Set<Hat> hats, LocalDate day);

    Optional<PersonId> withWorksNumber(String worksNumber);

    Person add(Person person);

    /** Fails as stale if it was changed since it was read. */
    Person save(Person person);
}
