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
import coop.equalcare.hatstand.ledger.domain.Unit;
import coop.equalcare.hatstand.ledger.usecase.PostTransfers;
import coop.equalcare.hatstand.ledger.usecase.VerifyLedger;
import coop.equalcare.hatstand.platform.database.Dialect;
import coop.equalcare.hatstand.platform.database.TestDatabase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** What the book promises, on a real database. Each test has its own. */
abstract class HibernateLedgerContract {

    private static final String OTHER = "00000000-0000-7000-8000-00000000000f";
    private static final String ZEROS = "0".repeat(63) + "1";

    private final UUID run = UUID.randomUUID();
    private TestDatabase database;
    private LedgerModule ledger;
    private Actor finance;
    private PersonId may;

    abstract Dialect dialect();

    @BeforeEach
    void open() {
        database = TestDatabase.open(dialect(), HibernateLedger.rows());
        ledger = new LedgerModule(database.house(), false);
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
                        done ->
                                assertThat(((VerifyLedger.Sound) done.value()).transfers())
                                        .isEqualTo(3));
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

    /** The owner of the database takes the guards off and changes one field at a time. */
    @Test
    void any_changed_field_of_any_transfer_is_found() {
        post("a", "b", "c");
        var other = database.person("Alex").value();
        guardsOff();
        for (var seq = 1; seq <= 3; seq++) {
            var where = " where seq = " + seq;
            assertFound(seq, "ledger_transfer", "id", UUID.fromString(OTHER), where);
            assertFound(seq, "ledger_transfer", "actor_id", other, where);
            assertFound(seq, "ledger_transfer", "amount", 99L, where);
            assertFound(seq, "ledger_transfer", "code", "gift", where);
            assertFound(seq, "ledger_transfer", "about_id", UUID.fromString(OTHER), where);
            assertFound(seq, "ledger_transfer", "idempotency_key", "z", where);
            assertFound(seq, "ledger_transfer", "previous_hash", ZEROS, where);
            assertFound(seq, "ledger_transfer", "hash", ZEROS, where);
            assertFound(seq, "ledger_transfer", "hash", "not a hash", where);
            assertFound(
                    seq, "ledger_transfer", "recorded_at", TestDatabase.NOW.plusMillis(1), where);
        }
    }

    @Test
    void a_changed_account_is_found_at_its_first_transfer() {
        post("a", "b");
        var other = database.person("Alex").value();
        guardsOff();
        var payable = " where person_id is not null";

        assertFound(1, "ledger_account", "person_id", other, payable);
        assertFound(1, "ledger_account", "code", "x", payable);
        assertFound(1, "ledger_account", "kind", "x", payable);
    }

    @Test
    void a_swapped_debit_and_credit_is_found() {
        post("a", "b");
        guardsOff();

        database.run(
                "update ledger_transfer set debit_id = credit_id, credit_id = debit_id where seq ="
                        + " 2");

        assertBrokenAt(2, verify());
    }

    @Test
    void a_transfer_that_was_taken_out_is_found() {
        post("a", "b", "c");
        guardsOff();

        database.run("delete from ledger_transfer where seq = 2");

        assertThat(verify())
                .isEqualTo(new Outcome.Refused<>(Finding.block("ledger.verify.gap", 2L)));
    }

    @Test
    void a_last_transfer_that_was_taken_out_is_found() {
        post("a", "b", "c");
        guardsOff();

        database.run("delete from ledger_transfer where seq = 3");

        assertThat(verify())
                .isEqualTo(new Outcome.Refused<>(Finding.block("ledger.verify.end", 3L)));
    }

    @Test
    void a_number_that_was_changed_is_found() {
        post("a", "b", "c");
        guardsOff();

        database.run("update ledger_transfer set seq = 9 where seq = 3");

        assertThat(verify())
                .isEqualTo(new Outcome.Refused<>(Finding.block("ledger.verify.gap", 3L)));
    }

    private void assertFound(long seq, String table, String field, Object forged, String where) {
        database.run("create table kept as select * from " + table + where);
        assertThat(database.run("update " + table + " set " + field + " = ?" + where, forged))
                .as(field)
                .isEqualTo(1);

        assertBrokenAt(seq, verify());

        database.run(
                "update %s set %s = (select %s from kept) %s"
                        .formatted(
                                table,
                                field,
                                field,
                                table.equals("ledger_account")
                                        ? "where id = (select id from kept)"
                                        : where));
        database.run("drop table kept");
        assertThat(verify()).as(field + " put back").isInstanceOf(Outcome.Done.class);
    }

    private static void assertBrokenAt(long seq, Outcome<?> verdict) {
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused ->
                                assertThat(((Finding) refused.reasons().getFirst()).values())
                                        .isEqualTo(List.of(seq)));
    }

    private void guardsOff() {
        switch (dialect()) {
            case POSTGRESQL -> {
                database.run("alter table ledger_transfer disable trigger all");
                database.run("alter table ledger_account disable trigger all");
            }
            case H2 -> {
                database.run("set referential_integrity false");
                triggers().forEach(name -> database.run("drop trigger \"" + name + "\""));
            }
        }
    }

    private List<String> triggers() {
        var names = new ArrayList<String>();
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                """
                                select distinct trigger_name from information_schema.triggers
                                where event_object_table in ('ledger_transfer', 'ledger_account')
                                """)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            connection.rollback();
            return names;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private long count() {
        return database.number("select count(*) from ledger_transfer");
    }

    private Outcome<VerifyLedger.Sound> verify() {
        return ledger.verifyLedger.handle(finance, Progress.NONE);
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
