package coop.equalcare.hatstand.identity.usecase;

import static coop.equalcare.hatstand.identity.usecase.Entrance.done;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.identity.domain.factor.Totp;
import coop.equalcare.hatstand.identity.domain.guess.Factor;
import coop.equalcare.hatstand.identity.store.HibernateGuesses;
import coop.equalcare.hatstand.identity.store.HibernateLogins;
import coop.equalcare.hatstand.identity.store.HibernateRegistrations;
import coop.equalcare.hatstand.identity.store.HibernateSecondFactors;
import coop.equalcare.hatstand.identity.store.HibernateStaffPasswords;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.TestPeople;
import coop.equalcare.hatstand.people.store.HibernatePeople;
import coop.equalcare.hatstand.platform.database.Dialect;
import coop.equalcare.hatstand.platform.database.TestDatabase;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What only a database can be asked: races, and what a roll-back leaves behind. */
abstract class StoredEntranceContract extends EntranceContract {

    private static final int WINDOWS = 8;

    private TestDatabase database;

    abstract Dialect dialect();

    @Override
    Entrance open() {
        List<Class<?>> rows =
                Stream.concat(HibernateLogins.rows().stream(), HibernatePeople.rows().stream())
                        .toList();
        database = TestDatabase.open(dialect(), rows);
        var sessions = database.sessions();
        return new Entrance(
                database.house().gate(),
                people(),
                new Entrance.Stores(
                        new HibernateLogins(sessions),
                        new HibernateStaffPasswords(sessions),
                        new HibernateGuesses(sessions),
                        new HibernateSecondFactors(sessions),
                        new HibernateRegistrations(sessions)),
                new Entrance.Clock(),
                false);
    }

    @Override
    People people() {
        return new HibernatePeople(database.sessions());
    }

    @Override
    <T> T inTransaction(Supplier<T> work) {
        return database.inTransaction(work);
    }

    @Override
    void shut() {
        database.close();
    }

    @Test
    void of_guesses_at_the_same_moment_none_is_free() throws InterruptedException {
        var person = worker().id();
        guessing().guess(person, Factor.PASSWORD, EntranceContract::wrong);

        assertThat(heardOf(person)).isEqualTo(4);
        assertThat(guesses(person)).isEqualTo(5);
    }

    @Test
    void of_the_first_guesses_at_the_same_moment_none_is_free() throws InterruptedException {
        var person = worker().id();

        assertThat(heardOf(person)).isEqualTo(5);
        assertThat(guesses(person)).isEqualTo(5);
    }

    /** How many of the windows are looked at, all guessing at once. */
    private int heardOf(PersonId person) throws InterruptedException {
        var looked = new AtomicInteger();
        all(
                () ->
                        guessing()
                                .guess(
                                        person,
                                        Factor.PASSWORD,
                                        () -> {
                                            looked.incrementAndGet();
                                            return wrong();
                                        }));
        return looked.get();
    }

    @Test
    void one_code_lets_one_window_in() throws InterruptedException {
        var fatima =
                inTransaction(() -> people.add(TestPeople.wearing("Fatima Akhtar", Hat.FINANCE)));
        var proved = enrolled(fatima);

        var outcomes =
                all(
                        () ->
                                entrance.own
                                        .prove()
                                        .handle(
                                                new ProveSecondFactor.Query(
                                                        proved.admission(),
                                                        proved.codes().getFirst())));

        assertThat(outcomes.stream().filter(Outcome.Done.class::isInstance)).hasSize(1);
    }

    private EnrolSecondFactor.Enrolled enrolled(Person person) {
        inTransaction(
                () -> {
                    entrance.chosen(person.id(), "otter lamp Tuesday");
                    return true;
                });
        var enrol = (Arrival.Step.Enrol) done(entrance.enter(person.id(), "otter lamp Tuesday"));
        var telephone = entrance.own.enrol().newSecret();
        var code = Totp.USUAL.code(telephone.bytes(), Totp.stepAt(entrance.clock.instant()));
        return done(
                entrance.own
                        .enrol()
                        .handle(new EnrolSecondFactor.Command(enrol.admission(), telephone, code)));
    }

    private static <T> List<T> all(Callable<T> work) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads
                    .invokeAll(IntStream.range(0, WINDOWS).mapToObj(_ -> work).toList())
                    .stream()
                    .map(StoredEntranceContract::result)
                    .toList();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
