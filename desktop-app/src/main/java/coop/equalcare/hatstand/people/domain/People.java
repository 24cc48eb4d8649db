package coop.equalcare.hatstand.people.domain;

import coop.equalcare.hatstand.kernel.PersonId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All people that the co-op knows. */
public interface People {

    /**
     * One line of the people list.
     *
     * @param hats those worn on the day that was asked for
     */
    record Line(
            PersonId id, String name, String knownAs, List<Hat> hats, Optional<String> postcode) {}

    Optional<Person> find(PersonId id);

    /**
     * Those whose name, first name, works number, e-mail or postcode contains the words, by name.
     *
     * @param words what was typed; blank finds everybody
     * @param most how many at the most
     */
    List<Line> search(String words, LocalDate day, int most);

    Person add(Person person);

    /** Fails as stale if it was changed since it was read. */
    Person save(Person person);
}
