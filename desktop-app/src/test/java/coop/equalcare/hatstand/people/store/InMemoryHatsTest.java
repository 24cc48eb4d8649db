package coop.equalcare.hatstand.people.store;

import coop.equalcare.hatstand.people.domain.InMemoryPeople;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.hats.Hats;
import coop.equalcare.hatstand.people.domain.hats.InMemoryHats;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

class InMemoryHatsTest extends HatDropsContract {

    private final InMemoryPeople people = new InMemoryPeople();
    private final Hats hats = new InMemoryHats(people);

    @Override
    Hats hats() {
        return hats;
    }

    @Override
    People people() {
        return people;
    }

    @Override
    <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }

    @Override
    void retireEverybody() {
        people.all().forEach(person -> people.wear(person.id(), List.of()));
    }

    @Override
    void endAll(Person person, LocalDate until) {
        people.endHats(person.id(), until);
    }
}
