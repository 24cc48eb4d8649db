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
import coop.equalcare.hatstand.ledger.domain.Chain;
import coop.equalcare.hatstand.ledger.domain.Posted;
import coop.equalcare.hatstand.ledger.domain.Proven;
import coop.equalcare.hatstand.ledger.domain.Transfer;
import coop.equalcare.hatstand.ledger.domain.Unit;
import coop.equalcare.hatstand.ledger.usecase.InMemoryBookMemory;
import coop.equalcare.hatstand.ledger.usecase.MakeCheckpoint;
import coop.equalcare.hatstand.ledger.usecase.PostTransfers;
import coop.equalcare.hatstand.ledger.usecase.VerifyLedger;
import coop.equalcare.hatstand.platform.database.Dialect;
import coop.equalcare.hatstand.platform.database.TestDatabase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** What the owner of the database changes behind the book’s back, with every guard taken off. */
abstract class LedgerTamperContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int TRANSFERS = 4;

    /** More are made by {@code -Dhatstand.tamperings=10000}. */
    private static final int TAMPERINGS = Integer.getInteger("hatstand.tamperings", 300);

    private final UUID run = UUID.randomUUID();
    @TempDir private Path folder;
    private TestDatabase database;
    private LedgerModule ledger;
    private BareBook bare;
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
        post(TRANSFERS);
        bare = new BareBook(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void every_value_of_every_row_that_is_changed_by_a_hair_is_found() {
        for (var cell : bare.cells()) {
            assertThat(assertFound(cell, Tampering.byAHair(cell.was()))).as("%s", cell).isTrue();
        }
    }

    @Test
    void random_values_anywhere_are_found() {
        var random = new Random(7);
        var cells = bare.cells();
        var taken = 0;
        for (var round = 0; round < TAMPERINGS; round++) {
            var cell = cells.get(random.nextInt(cells.size()));
            taken += assertFound(cell, Tampering.random(cell.was(), random)) ? 1 : 0;
        }
        assertThat(taken).isGreaterThan(TAMPERINGS / 2);
    }

    private boolean assertFound(BareBook.Cell cell, Object forged) {
        if (forged.equals(cell.was()) || !bare.set(cell, forged)) {
            return false;
        }
        assertThat(verify()).as("%s as %s", cell, forged).isInstanceOf(Outcome.Refused.class);
        assertThat(bare.set(cell, cell.was())).as("%s put back", cell).isTrue();
        return true;
    }

    @Test
    void the_first_broken_transfer_is_named() {
        database.run("update ledger_transfer set amount = 99 where seq > 1");

        assertThat(verify()).isEqualTo(refused("ledger.verify.changed", 2L));
    }

    @Test
    void a_changed_account_is_found_at_its_first_transfer() {
        database.run("update ledger_account set code = 'x' where person_id is not null");

        assertThat(verify()).isEqualTo(refused("ledger.verify.changed", 1L));
    }

    @Test
    void a_swapped_debit_and_credit_is_found() {
        database.run(
                "update ledger_transfer set debit_id = credit_id, credit_id = debit_id where seq ="
                        + " 2");

        assertThat(verify()).isEqualTo(refused("ledger.verify.changed", 2L));
    }

    @Test
    void an_account_that_became_nobodys_is_found() {
        database.run("update ledger_account set person_id = null");

        assertThat(verify()).isEqualTo(refused("ledger.verify.changed", 1L));
    }

    @Test
    void a_transfer_that_was_taken_out_is_found() {
        database.run("delete from ledger_transfer where seq = 2");

        assertThat(verify()).isEqualTo(refused("ledger.verify.gap", 2L));
    }

    @Test
    void a_last_transfer_that_was_taken_out_is_found() {
        database.run("delete from ledger_transfer where seq = " + TRANSFERS);

        assertThat(verify()).isEqualTo(refused("ledger.verify.end", (long) TRANSFERS));
    }

    @Test
    void an_end_that_was_taken_away_is_found() {
        database.run("delete from ledger_head");

        assertThat(verify()).isEqualTo(refused("ledger.verify.end_changed"));
    }

    @Test
    void a_book_that_was_written_anew_to_its_end_is_found_by_a_checkpoint_alone() {
        var kept = checkpoint();
        writeAnew();

        assertThat(verify()).isInstanceOf(Outcome.Done.class);
        assertThat(verify(new VerifyLedger.Query(Optional.of(kept), false)))
                .isEqualTo(refused("ledger.verify.not_as_kept", (long) TRANSFERS, TODAY));
        assertThat(verify(new VerifyLedger.Query(Optional.of(kept), true)))
                .isEqualTo(refused("ledger.verify.not_as_kept", (long) TRANSFERS, TODAY));
    }

    @Test
    void an_older_state_that_was_put_back_is_found_by_a_checkpoint_alone() {
        var kept = checkpoint();
        database.run("delete from ledger_transfer where seq = " + TRANSFERS);
        database.run(
                "update ledger_head set seq = 3, hash = (select hash from ledger_transfer where"
                        + " seq = 3)");

        var found = refused("ledger.verify.shorter", 3L, (long) TRANSFERS, TODAY);
        assertThat(verify()).isInstanceOf(Outcome.Done.class);
        assertThat(verify(new VerifyLedger.Query(Optional.of(kept), false))).isEqualTo(found);
        assertThat(verify(new VerifyLedger.Query(Optional.of(kept), true))).isEqualTo(found);
    }

    @Test
    void what_came_after_a_checkpoint_is_proved_by_itself() {
        var since = new VerifyLedger.Query(Optional.of(checkpoint()), true);
        post(TRANSFERS + 2);
        assertThat(verify(since)).isInstanceOf(Outcome.Done.class);

        database.run("update ledger_transfer set amount = 99 where seq = 5");
        assertThat(verify(since)).isEqualTo(refused("ledger.verify.changed", 5L));

        database.run("update ledger_transfer set amount = 99 where seq = 4");
        assertThat(verify(since)).isEqualTo(refused("ledger.verify.changed", 4L));
    }

    private Path checkpoint() {
        var made =
                ledger.makeCheckpoint.handle(
                        finance,
                        new MakeCheckpoint.Command(folder, Optional.empty()),
                        Progress.NONE);
        assertThat(made).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<MakeCheckpoint.Made>) made).value().file();
    }

    /**
     * As somebody would who knows how the book is made: the second transfer is of another amount.
     */
    private void writeAnew() {
        var links =
                database.inTransaction(
                        () -> new HibernateLedger(database.sessions()).after(0, TRANSFERS));
        var end = Chain.EMPTY;
        for (var link : links) {
            var forged = link.seq() == 2 ? larger(link.transfer()) : link.transfer();
            var next = end.next(forged, link.actor(), link.recordedAt());
            write(next);
            end = end.after(next);
        }
        database.run(
                "update ledger_head set seq = %d, hash = '%s'"
                        .formatted(end.seq(), end.hash().hex()));
    }

    private static Transfer larger(Transfer it) {
        return new Transfer(
                it.id(), it.debit(), it.credit(), it.amount() + 1, it.code(), it.about(), it.key());
    }

    private void write(Posted link) {
        database.run(
                "update ledger_transfer set amount = %d, previous_hash = '%s', hash = '%s' where seq = %d"
                        .formatted(
                                link.transfer().amount(),
                                link.previous().hex(),
                                link.hash().hex(),
                                link.seq()));
    }

    private static Outcome<Proven> refused(String key, Object... values) {
        return new Outcome.Refused<>(Finding.block(key, values));
    }

    /** At a desk that has never seen the book before. */
    private Outcome<Proven> verify() {
        return verify(VerifyLedger.Query.PLAIN);
    }

    private Outcome<Proven> verify(VerifyLedger.Query query) {
        return TestLedger.at(database, new InMemoryBookMemory())
                .verifyLedger
                .handle(finance, query, Progress.NONE);
    }

    /** So many in all: what is there already is not posted twice. */
    private void post(int transfers) {
        var wishes =
                IntStream.rangeClosed(1, transfers)
                        .mapToObj(number -> wish("key " + 10 * number, number))
                        .toList();
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
