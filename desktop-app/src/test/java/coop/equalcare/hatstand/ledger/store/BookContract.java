package coop.equalcare.hatstand.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.kernel.Purpose;
import coop.equalcare.hatstand.ledger.LedgerModule;
import coop.equalcare.hatstand.ledger.domain.AccountId;
import coop.equalcare.hatstand.ledger.domain.AccountName;
import coop.equalcare.hatstand.ledger.domain.Standing;
import coop.equalcare.hatstand.ledger.domain.Statement;
import coop.equalcare.hatstand.ledger.domain.TrialBalance;
import coop.equalcare.hatstand.ledger.domain.Unit;
import coop.equalcare.hatstand.ledger.usecase.ExportBook;
import coop.equalcare.hatstand.ledger.usecase.InMemoryBookMemory;
import coop.equalcare.hatstand.ledger.usecase.OpenBook;
import coop.equalcare.hatstand.ledger.usecase.OpenStatement;
import coop.equalcare.hatstand.ledger.usecase.PostTransfers;
import coop.equalcare.hatstand.platform.database.CoOp;
import coop.equalcare.hatstand.platform.database.Dialect;
import coop.equalcare.hatstand.platform.database.TestDatabase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The book as people read it, on a real database. */
abstract class BookContract {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 24);
    private static final LocalDate SECOND = LocalDate.of(2026, 10, 25);
    private static final LocalDate THIRD = LocalDate.of(2026, 10, 26);

    private final UUID run = UUID.randomUUID();
    @TempDir private Path folder;
    private Instant now = Instant.EPOCH;
    private int keys;
    private TestDatabase database;
    private LedgerModule ledger;
    private Actor finance;
    private PersonId may;
    private PersonId hanif;

    abstract Dialect dialect();

    @BeforeEach
    void open() {
        database = TestDatabase.open(dialect(), HibernateLedger.rows(), () -> now);
        ledger =
                new LedgerModule(
                        database.house(),
                        new CoOp("Invented", CoOp.HOME_ZONE, true),
                        new InMemoryBookMemory());
        may = database.person("May");
        hanif = database.person("Hanif");
        finance =
                new Actor(
                        database.person("Sam"),
                        Set.of(
                                Permission.APPROVE_PAY,
                                Permission.PREPARE_PAY,
                                Permission.VIEW_LEDGER));
        // The night the clocks go back: the local day ends at midnight of the winter.
        post("2026-10-24T22:59:59.999999Z", may, 100);
        post("2026-10-24T23:00:00Z", may, 20);
        post("2026-10-25T23:59:59.999999Z", hanif, 3);
        post("2026-10-26T00:00:00Z", hanif, 4_000);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_day_ends_at_local_midnight_also_when_the_clocks_change() {
        assertThat(balance(FIRST).debits()).isEqualTo(100);
        assertThat(balance(SECOND).debits()).isEqualTo(123);
        assertThat(balance(THIRD).debits()).isEqualTo(4_123);
    }

    @Test
    void every_account_stands_with_its_holder_and_the_sides_agree() {
        var balance = balance(SECOND);

        assertThat(balance.agrees()).isTrue();
        assertThat(balance.standings())
                .extracting(one -> one.account().holder(), Standing::balance)
                .containsExactly(
                        tuple(Optional.empty(), 123L),
                        tuple(Optional.of("Hanif"), -3L),
                        tuple(Optional.of("May"), -120L));
    }

    @Test
    void a_statement_begins_with_what_was_there_before() {
        var statement = done(statement(account("Hanif"), THIRD, THIRD));

        assertThat(statement.opening()).isEqualTo(-3);
        assertThat(statement.lines()).extracting(Statement.Line::change).containsExactly(-4_000L);
        assertThat(statement.closing()).isEqualTo(-4_003);
    }

    @Test
    void a_statement_of_the_co_ops_account_has_every_line_in_the_order_of_the_book() {
        var wages = balance(THIRD).standings().getFirst().account().account().id();

        assertThat(done(statement(wages, FIRST, THIRD)).lines())
                .extracting(line -> line.movement().seq(), line -> line.other().holder())
                .containsExactly(
                        tuple(1L, Optional.of("May")),
                        tuple(2L, Optional.of("May")),
                        tuple(3L, Optional.of("Hanif")),
                        tuple(4L, Optional.of("Hanif")));
    }

    @Test
    void days_the_wrong_way_round_are_refused() {
        assertThat(statement(account("May"), THIRD, FIRST))
                .isEqualTo(
                        new Outcome.Refused<>(
                                Finding.block("ledger.statement.days", THIRD, FIRST)));
    }

    @Test
    void an_account_that_is_not_there_is_stale() {
        assertThat(statement(new AccountId(UUID.randomUUID()), FIRST, THIRD))
                .isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void whose_account_was_opened_is_in_the_trail_before_it_is_shown() {
        statement(account("May"), FIRST, THIRD);

        assertThat(database.audited())
                .filteredOn(it -> it.deed().action().equals("ledger.statement"))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.also()).containsExactly(may.value());
                            assertThat(it.purpose()).contains(Purpose.PAY);
                        });
    }

    @Test
    void whoever_has_an_account_is_in_the_trail_before_the_balances_are_shown() {
        balance(FIRST);

        assertThat(database.audited())
                .filteredOn(it -> it.deed().action().equals("ledger.read"))
                .singleElement()
                .satisfies(
                        it ->
                                assertThat(it.also())
                                        .containsExactlyInAnyOrder(may.value(), hanif.value()));
    }

    @Test
    void the_whole_book_goes_to_a_journal_that_says_it_is_a_demo() throws IOException {
        var command = new ExportBook.AsJournal(SECOND, folder, List.of("remark"));

        var exported = done(ledger.exportBook.handle(finance, command, Progress.NONE));

        assertThat(exported.lines()).isEqualTo(3);
        assertThat(exported.file().getFileName().toString())
                .startsWith("DEMO-book-2026-10-25-")
                .endsWith(".journal");
        assertThat(Files.readString(exported.file()))
                .contains("2026-10-24 (1) wages", "2026-10-25 (2) wages", "GBP -0.03")
                .doesNotContain("40.00");
    }

    private TrialBalance balance(LocalDate day) {
        return done(ledger.openBook.handle(finance, new OpenBook.Query(day)));
    }

    private AccountId account(String holder) {
        return balance(THIRD).standings().stream()
                .map(Standing::account)
                .filter(one -> one.holder().equals(Optional.of(holder)))
                .findFirst()
                .orElseThrow()
                .account()
                .id();
    }

    private Outcome<Statement> statement(AccountId account, LocalDate first, LocalDate last) {
        return ledger.openStatement.handle(finance, new OpenStatement.Query(account, first, last));
    }

    private void post(String at, PersonId person, long pence) {
        now = Instant.parse(at);
        var wish =
                new PostTransfers.Wish(
                        "key " + ++keys,
                        AccountName.ofTheCoop("wages-expense", Unit.GBP_PENCE),
                        AccountName.of(person, "wages-payable", Unit.GBP_PENCE),
                        pence,
                        "wages",
                        run);
        done(
                ledger.postTransfers.handle(
                        finance,
                        new PostTransfers.Command(Permission.APPROVE_PAY, run, List.of(wish))));
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }
}
