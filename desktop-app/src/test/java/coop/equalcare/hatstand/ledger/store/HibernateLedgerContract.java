package coop.equalcare.hatstand.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.ledger.LedgerModule;
import coop.equalcare.hatstand.ledger.domain.AccountName;
import coop.equalcare.hatstand.ledger.domain.Proven;
import coop.equalcare.hatstand.ledger.domain.Unit;
import coop.equalcare.hatstand.ledger.usecase.InMemoryBookMemory;
import coop.equalcare.hatstand.ledger.usecase.PostTransfers;
import coop.equalcare.hatstand.ledger.usecase.VerifyLedger;
import coop.equalcare.hatstand.platform.database.Dialect;
import coop.equalcare.hatstand.platform.database.TestDatabase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** What the book promises, on a real database. Each test has its own. */
abstract class HibernateLedgerContract {

    private final UUID run = UUID.randomUUID();
    private TestDatabase database;
    private LedgerModule ledger;
    private Actor finance;
    private PersonId may;

    abstract Dialect dialect();

    @BeforeEach
    void open() {
        database = TestDatabase.open(dialect(), HibernateLedger.rows());
        ledger = TestLedger.at(database, new InMemoryBookMemory());
        may = database.person("May");
        finance =
                new Actor(
                        database.person("Sam"),
                        Set.of(Permission.APPROVE_PAY, Permission.VIEW_LEDGER));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_was_posted_is_read_back_and_proved() {
        post("a", "b", "c");

        assertThat(verify())
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        done -> assertThat(((Proven) done.value()).transfers()).isEqualTo(3));
    }

    @Test
    void the_same_wish_twice_is_posted_once() {
        post("a");
        post("a", "b");

        assertThat(count()).isEqualTo(2);
    }

    @Test
    void a_refused_wish_leaves_none_of_its_company_behind() {
        post("a");

        var mixed =
                ledger.postTransfers.handle(
                        finance,
                        new PostTransfers.Command(
                                Permission.APPROVE_PAY, run, List.of(wish("b", 1), wish("a", 2))));

        assertThat(mixed)
                .isEqualTo(new Outcome.Refused<>(Finding.block("ledger.post.key_used", "a")));
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void eight_who_append_at_once_make_no_fork_and_no_gap() throws InterruptedException {
        try (var desks = Executors.newFixedThreadPool(8)) {
            desks.invokeAll(
                    IntStream.range(0, 8)
                            .<Callable<Object>>mapToObj(desk -> () -> postTen(desk))
                            .toList());
        }

        assertThat(count()).isEqualTo(80);
        assertThat(database.number("select max(seq) from ledger_transfer")).isEqualTo(80);
        assertThat(verify()).isInstanceOf(Outcome.Done.class);
    }

    private Object postTen(int desk) {
        IntStream.range(0, 10).forEach(round -> post("desk " + desk + " round " + round));
        return desk;
    }

    private long count() {
        return database.number("select count(*) from ledger_transfer");
    }

    private Outcome<Proven> verify() {
        return ledger.verifyLedger.handle(finance, VerifyLedger.Query.PLAIN, Progress.NONE);
    }

    private void post(String... keys) {
        var wishes = List.of(keys).stream().map(key -> wish(key, 1)).toList();
        assertThat(
                        ledger.postTransfers.handle(
                                finance,
                                new PostTransfers.Command(Permission.APPROVE_PAY, run, wishes)))
                .isInstanceOf(Outcome.Done.class);
    }

    private PostTransfers.Wish wish(String key, long amount) {
        return new PostTransfers.Wish(
                key,
                AccountName.ofTheCoop("wages-expense", Unit.GBP_PENCE),
                AccountName.of(may, "wages-payable", Unit.GBP_PENCE),
                amount,
                "wages",
                run);
    }
}
