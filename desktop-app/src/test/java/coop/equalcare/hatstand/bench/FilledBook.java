package coop.equalcare.hatstand.bench;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.ledger.domain.Account;
import coop.equalcare.hatstand.ledger.domain.AccountId;
import coop.equalcare.hatstand.ledger.domain.AccountName;
import coop.equalcare.hatstand.ledger.domain.Chain;
import coop.equalcare.hatstand.ledger.domain.Posted;
import coop.equalcare.hatstand.ledger.domain.Transfer;
import coop.equalcare.hatstand.ledger.domain.TransferId;
import coop.equalcare.hatstand.ledger.domain.Unit;
import coop.equalcare.hatstand.platform.database.Dialect;
import coop.equalcare.hatstand.platform.database.TestDatabase;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

/**
 * A sound book of many transfers: wages of ten months for each of the people.
 *
 * @param somebodys the account of one of them
 * @param middle a moment when half of it was posted
 */
record FilledBook(AccountId somebodys, Instant middle) {

    private static final int EACH = 10;
    private static final int BATCH = 1000;
    private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");

    private static final String SCAN =
            """
            select t.*, d.*, c.* from ledger_transfer t
            join ledger_account d on d.id = t.debit_id join ledger_account c on c.id = t.credit_id
            order by t.seq
            """;

    static FilledBook write(TestDatabase database, int transfers) throws SQLException {
        var actor = database.person("Grace");
        var expense =
                new Account(
                        new AccountId(UUID.randomUUID()),
                        AccountName.ofTheCoop("wages-expense", Unit.GBP_PENCE));
        var payable = new ArrayList<Account>();
        for (var person = 0; person < transfers / EACH; person++) {
            var id = new PersonId(new UUID(0x7001L, person));
            payable.add(
                    new Account(
                            new AccountId(UUID.randomUUID()),
                            AccountName.of(id, "wages-payable", Unit.GBP_PENCE)));
        }
        writePeople(database.dataSource(), payable);
        var accounts = new ArrayList<>(payable);
        accounts.add(expense);
        writeAccounts(database.dataSource(), accounts);
        writeTransfers(database.dataSource(), actor, expense, payable);
        if (database.dialect() == Dialect.POSTGRESQL) {
            database.run("analyze");
        }
        return new FilledBook(
                payable.get(payable.size() / 2).id(), FIRST.plusSeconds(transfers / 2));
    }

    private static void writePeople(DataSource source, List<Account> payable) throws SQLException {
        inBatches(
                source,
                "insert into person (id, name, known_as, contact_by, version) values (?, ?, ?,"
                        + " 'EMAIL', 0)",
                payable,
                account -> {
                    var id = account.name().person().orElseThrow().value();
                    return new Object[] {id, "Somebody", "Somebody"};
                });
    }

    private static void writeAccounts(DataSource source, List<Account> accounts)
            throws SQLException {
        inBatches(
                source,
                "insert into ledger_account (id, code, kind, unit, person_id) values (?, ?, ?, ?,"
                        + " ?)",
                accounts,
                account ->
                        new Object[] {
                            account.id().value(),
                            account.name().code(),
                            account.name().kind(),
                            account.unit().name(),
                            account.name().person().map(PersonId::value).orElse(null)
                        });
    }

    private static void writeTransfers(
            DataSource source, PersonId actor, Account expense, List<Account> payable)
            throws SQLException {
        var links = new ArrayList<Posted>();
        var end = Chain.EMPTY;
        for (var number = 0; number < payable.size() * EACH; number++) {
            var transfer =
                    new Transfer(
                            new TransferId(new UUID(1, number)),
                            expense,
                            payable.get(number % payable.size()),
                            10_000 + number % 977,
                            "wages",
                            new UUID(2, number % EACH),
                            "key " + number);
            var link = end.next(transfer, actor, FIRST.plusSeconds(number));
            links.add(link);
            end = end.after(link);
        }
        inBatches(
                source,
                "insert into ledger_transfer values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                links,
                FilledBook::columns);
        inBatches(
                source,
                "update ledger_head set seq = ?, hash = ?",
                List.of(end),
                it -> new Object[] {it.seq(), it.hash().hex()});
    }

    private static Object[] columns(Posted link) {
        var transfer = link.transfer();
        return new Object[] {
            link.seq(),
            transfer.id().value(),
            link.recordedAt().atOffset(ZoneOffset.UTC),
            link.actor().value(),
            transfer.debit().id().value(),
            transfer.credit().id().value(),
            transfer.unit().name(),
            transfer.amount(),
            transfer.code(),
            transfer.about(),
            transfer.key(),
            link.previous().hex(),
            link.hash().hex()
        };
    }

    private interface Columns<T> {

        Object[] of(T row);
    }

    private static <T> void inBatches(
            DataSource source, String sql, List<T> rows, Columns<T> columns) throws SQLException {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.prepareStatement(sql)) {
                for (var index = 0; index < rows.size(); index++) {
                    add(statement, columns.of(rows.get(index)));
                    if (index % BATCH == BATCH - 1 || index == rows.size() - 1) {
                        statement.executeBatch();
                        connection.commit();
                    }
                }
            }
        }
    }

    private static void add(PreparedStatement statement, Object[] columns) throws SQLException {
        for (var column = 0; column < columns.length; column++) {
            statement.setObject(column + 1, columns[column]);
        }
        statement.addBatch();
    }

    /**
     * The limit: the same rows with their accounts, every column read, and nothing done with it.
     */
    int scan(DataSource source) throws SQLException {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.prepareStatement(SCAN)) {
                statement.setFetchSize(BATCH);
                var seen = 0;
                try (var rows = statement.executeQuery()) {
                    var width = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (var column = 1; column <= width; column++) {
                            seen += rows.getObject(column) == null ? 0 : 1;
                        }
                    }
                }
                connection.rollback();
                return seen;
            }
        }
    }
}
