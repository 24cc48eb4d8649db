package coop.equalcare.hatstand.carelog.store;

import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.span;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.carelog.domain.CareLog;
import coop.equalcare.hatstand.carelog.domain.CareLogEntry;
import coop.equalcare.hatstand.carelog.domain.Confirmed;
import coop.equalcare.hatstand.carelog.domain.ConfirmedCare;
import coop.equalcare.hatstand.carelog.domain.EntryConfirmed;
import coop.equalcare.hatstand.carelog.domain.EntryId;
import coop.equalcare.hatstand.carelog.domain.Pending;
import coop.equalcare.hatstand.carelog.domain.Support;
import coop.equalcare.hatstand.carelog.usecase.ConfirmEntries;
import coop.equalcare.hatstand.carelog.usecase.ConfirmEntry;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.people.domain.SearchText;
import coop.equalcare.hatstand.platform.database.Dialect;
import coop.equalcare.hatstand.platform.database.TestDatabase;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.domain.BookingKind;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The care log in a database, also with two clients at once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoredCareLogContract extends CareLogContract {

    private static final int RACES = 10;
    private static final TimeSpan WHEN = span("2026-11-23T09:00", "2026-11-23T11:00");

    private TestDatabase database;

    abstract Dialect dialect();

    @BeforeAll
    void open() {
        database = TestDatabase.open(dialect(), HibernateCareLog.rows());
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Override
    CareLog careLog() {
        return new HibernateCareLog(database.sessions());
    }

    @Override
    ConfirmedCare confirmedCare() {
        return new HibernateConfirmedCare(database.sessions(), database.house().feed());
    }

    @Override
    PersonId person(String name) {
        var person = database.person(name);
        database.run(
                "update person set search_text = ? where id = ?",
                SearchText.fold(name),
                person.value());
        return person;
    }

    @Override
    BookingId booking(PersonId supported, PersonId worker, TimeSpan when) {
        var id = UUID.randomUUID();
        database.run(
                """
                insert into booking
                    (id, supported_id, worker_id, starts_at, ends_at, kind, cancelled, version)
                values (?, ?, ?, ?, ?, 'VISIT', false, 0)
                """,
                id,
                supported.value(),
                worker.value(),
                when.start(),
                when.end());
        return new BookingId(id);
    }

    @Override
    <T> T inTransaction(Supplier<T> work) {
        return database.inTransaction(work);
    }

    @Test
    void two_who_confirm_at_once_both_count_and_it_is_confirmed_once() throws Exception {
        var told = new ConcurrentLinkedQueue<EntryConfirmed>();
        database.house().events().on(EntryConfirmed.class, told::add);
        for (var race = 0; race < RACES; race++) {
            var entry = register();

            var outcomes =
                    atOnce(
                            () -> confirm(entry.id(), entry.worker()),
                            () -> confirm(entry.id(), entry.supported()));

            assertThat(outcomes).allMatch(Outcome.Done.class::isInstance);
            var settled = inTransaction(() -> careLog().find(entry.id())).orElseThrow();
            assertThat(settled).isInstanceOf(Confirmed.class);
            assertThat(settled.confirmations()).hasSize(2);
        }
        assertThat(told).hasSize(RACES);
    }

    @Test
    void two_clients_that_register_at_once_make_one_entry() throws Exception {
        for (var race = 0; race < RACES; race++) {
            var support = newSupport();

            var made = atOnce(() -> register(support), () -> register(support));

            assertThat(made).containsExactlyInAnyOrder(true, false);
            assertThat(
                            database.number(
                                    "select count(*) from care_log_entry where booking_id = ?",
                                    support.booking().value()))
                    .isOne();
        }
    }

    @Test
    void two_who_confirm_the_same_entries_at_once_do_not_wait_for_each_other_for_ever()
            throws Exception {
        var entries = IntStream.range(0, RACES).mapToObj(_ -> register()).toList();

        var outcomes =
                atOnce(
                        () -> confirmAll(entries, Pending::worker),
                        () -> confirmAll(entries.reversed(), Pending::supported));

        assertThat(outcomes).allMatch(Outcome.Done.class::isInstance);
        assertThat(entries)
                .extracting(entry -> inTransaction(() -> careLog().find(entry.id())).orElseThrow())
                .hasOnlyElementsOfType(Confirmed.class);
    }

    private Support newSupport() {
        var rose = person("Rose");
        var may = person("May");
        return new Support(booking(rose, may, WHEN), rose, may, BookingKind.VISIT, WHEN);
    }

    private Pending register() {
        var entry = Pending.asPlanned(new EntryId(UUID.randomUUID()), newSupport());
        inTransaction(() -> careLog().register(entry));
        return entry;
    }

    private boolean register(Support support) {
        var entry = Pending.asPlanned(new EntryId(UUID.randomUUID()), support);
        return inTransaction(() -> careLog().register(entry));
    }

    private Outcome<CareLogEntry> confirm(EntryId entry, PersonId person) {
        return confirmEntry().handle(at(person), new ConfirmEntry.Command(entry, 0, person));
    }

    private Outcome<ConfirmEntries.Result> confirmAll(
            List<Pending> entries, Function<Pending, PersonId> whom) {
        var office = at(database.person("Olu"));
        return new ConfirmEntries(database.house(), confirmEntry())
                .handle(
                        office,
                        new ConfirmEntries.Command(
                                entries.stream()
                                        .map(
                                                entry ->
                                                        new ConfirmEntry.Command(
                                                                entry.id(), 0, whom.apply(entry)))
                                        .toList()));
    }

    private ConfirmEntry confirmEntry() {
        return new ConfirmEntry(database.house(), careLog());
    }

    private static Actor at(PersonId desk) {
        return new Actor(desk, Set.of(Permission.CONFIRM_CARE));
    }

    /** Runs both on threads of their own that start together. */
    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both =
                    List.of(one, other).stream()
                            .map(
                                    work ->
                                            threads.submit(
                                                    () -> {
                                                        start.await();
                                                        return work.call();
                                                    }))
                            .toList();
            return List.of(both.getFirst().get(), both.getLast().get());
        }
    }
}
