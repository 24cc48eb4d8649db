package coop.equalcare.hatstand.people.store;

import coop.equalcare.hatstand.people.domain.InMemoryPeople;
import coop.equalcare.hatstand.people.domain.People;

import java.util.function.Supplier;

class InMemoryPeopleTest extends PeopleContract {

    private final People people = new InMemoryPeople();

    @Override
    People people() {
        return people;
    }

    @Override
    <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }
}
