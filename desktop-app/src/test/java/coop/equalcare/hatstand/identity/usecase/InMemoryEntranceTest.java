package coop.equalcare.hatstand.identity.usecase;

import coop.equalcare.hatstand.people.domain.InMemoryPeople;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.platform.work.OpenGate;

import java.util.function.Supplier;

class InMemoryEntranceTest extends EntranceContract {

    private final InMemoryPeople inMemory = new InMemoryPeople();

    @Override
    Entrance open() {
        return new Entrance(
                new OpenGate(), inMemory, Entrance.Stores.inMemory(), new Entrance.Clock(), false);
    }

    @Override
    People people() {
        return inMemory;
    }

    @Override
    <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }

    @Override
    void shut() {}
}
