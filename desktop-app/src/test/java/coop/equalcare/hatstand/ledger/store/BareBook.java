package coop.equalcare.hatstand.ledger.store;

import coop.equalcare.hatstand.platform.database.Dialect;
import coop.equalcare.hatstand.platform.database.TestDatabase;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables of the book as the owner of the database has them, with every guard taken off. */
final class BareBook {

    /** A value in the book, and how its row is found while it is changed. */
    record Cell(String table, String column, Object was, String key, Object keyValue) {

        @Override
        public String toString() {
            return "%s.%s of %s".formatted(table, column, keyValue);
        }
    }

    private static final List<String> TABLES =
            List.of("ledger_transfer", "ledger_account", "ledger_head");

    private final TestDatabase database;

    BareBook(TestDatabase database) {
        this.database = database;
        takeGuardsOff();
    }

    private void takeGuardsOff() {
        switch (database.dialect()) {
            case POSTGRESQL ->
                    TABLES.forEach(
                            table -> database.run("alter table " + table + " disable trigger all"));
            case H2 -> {
                database.run("set referential_integrity false");
                strings(
                                """
                                select distinct trigger_name from information_schema.triggers
                                where event_object_table in ('ledger_transfer', 'ledger_account')
                                """)
                        .forEach(name -> database.run("drop trigger \"" + name + "\""));
            }
        }
        for (var check :
                List.of(
                        "ledger_transfer drop constraint ledger_transfer_amount",
                        "ledger_transfer drop constraint ledger_transfer_two_accounts",
                        "ledger_account drop constraint ledger_account_units")) {
            database.run("alter table " + check);
        }
    }

    private List<String> strings(String sql) {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            connection.rollback();
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Every value of every row, but what is nothing and the number of the only end. */
    List<Cell> cells() {
        return TABLES.stream().flatMap(table -> cells(table).stream()).toList();
    }

    private List<Cell> cells(String table) {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from " + table)) {
            var found = new ArrayList<Cell>();
            while (rows.next()) {
                for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    cell(table, rows, column).ifPresent(found::add);
                }
            }
            connection.rollback();
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Optional<Cell> cell(String table, ResultSet rows, int column)
            throws SQLException {
        var name = rows.getMetaData().getColumnName(column);
        var key = table.equals("ledger_head") ? "1" : name.equals("id") ? otherKey(table) : "id";
        var keyValue = key.equals("1") ? 1 : rows.getObject(key);
        var was = Optional.ofNullable(rows.getObject(column));
        return was.filter(_ -> !(key.equals("1") && name.equals("id")))
                .map(value -> new Cell(table, name, value, key, keyValue));
    }

    private static String otherKey(String table) {
        return table.equals("ledger_transfer") ? "seq" : "code";
    }

    /** Whether the database took it: it still refuses what two rows cannot both have. */
    boolean set(Cell cell, Object value) {
        try (var connection = database.dataSource().getConnection();
                var update = update(connection, cell)) {
            update.setObject(1, value);
            update.setObject(2, cell.keyValue());
            var changed = update.executeUpdate();
            connection.commit();
            return changed == 1;
        } catch (SQLException refused) {
            return false;
        }
    }

    private PreparedStatement update(Connection connection, Cell cell) throws SQLException {
        connection.setAutoCommit(false);
        if (database.dialect() == Dialect.H2) {
            try (var off = connection.createStatement()) {
                off.execute("set referential_integrity false");
            }
        }
        return connection.prepareStatement(
                "update %s set %s = ? where %s = ?"
                        .formatted(cell.table(), cell.column(), cell.key()));
    }
}
