package coop.equalcare.hatstand.platform.database.guard;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.platform.database.GuardedDatabase;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hats by tables by verbs, each cell tried on a real PostgreSQL against {@code policy-matrix.txt}.
 * Whoever adds a table adds a line there.
 */
class PolicyMatrixTest {

    /** Who tries, in the order of the columns. */
    private static final Map<String, List<Hat>> WHO = new LinkedHashMap<>();

    static {
        WHO.put("coordinator", List.of(Hat.COORDINATOR));
        WHO.put("finance", List.of(Hat.FINANCE));
        WHO.put("facilitator", List.of(Hat.FACILITATOR));
        WHO.put("secretary", List.of(Hat.MEMBERSHIP_SECRETARY));
        WHO.put("trainer", List.of(Hat.TRAINER));
        WHO.put("auditor", List.of(Hat.AUDITOR));
        WHO.put("administrator", List.of(Hat.ADMINISTRATOR));
        WHO.put("worker", List.of(Hat.GIVING_SUPPORT));
        WHO.put("member", List.of(Hat.GETTING_SUPPORT));
        WHO.put("leaver", List.of(Hat.COORDINATOR, Hat.FINANCE, Hat.ADMINISTRATOR));
    }

    private static final String NOT_ENTITLED = "42501";

    private static final Map<String, Connection> CONNECTIONS = new LinkedHashMap<>();

    /** What a table holds, looked up once by the administrator. */
    private record Facts(String all, String row, List<String> columns) {}

    private static final Map<String, Facts> FACTS = new LinkedHashMap<>();

    private static GuardedDatabase database;

    @BeforeAll
    static void open() throws SQLException {
        database = GuardedDatabase.open();
        database.login();
        database.fill();
        for (var who : WHO.entrySet()) {
            var login = database.login(who.getValue());
            if (who.getKey().equals("leaver")) {
                database.run(
                        "update login set active = false where name = '%s'"
                                .formatted(login.name()));
            }
            var connection = database.as(login).getConnection();
            connection.setAutoCommit(false);
            CONNECTIONS.put(who.getKey(), connection);
        }
        for (var table : database.tables()) {
            FACTS.put(table, facts(table));
        }
    }

    private static Facts facts(String table) throws SQLException {
        var row =
                database.column("select quote_literal(r::text) from %s r limit 1".formatted(table));
        assertThat(row).as("one row of " + table + " in one-of-each.sql").isNotEmpty();
        return new Facts(
                database.column("select count(*) from " + table).getFirst(),
                row.getFirst(),
                database.column(
                        "select attname from pg_attribute where attrelid = '%s'::regclass and attnum > 0"
                                .formatted(table)));
    }

    @AfterAll
    static void close() throws SQLException {
        for (var connection : CONNECTIONS.values()) {
            connection.close();
        }
        database.close();
    }

    @Test
    void every_table_has_its_line_and_every_hat_its_column() throws SQLException {
        assertThat(expected().keySet()).containsExactlyElementsOf(database.tables());
        assertThat(expected().values()).allMatch(cells -> cells.keySet().equals(WHO.keySet()));
    }

    @TestFactory
    Stream<DynamicTest> each_cell_is_as_it_is_written() throws SQLException {
        return expected().entrySet().stream()
                .flatMap(
                        line ->
                                line.getValue().entrySet().stream()
                                        .map(
                                                cell ->
                                                        DynamicTest.dynamicTest(
                                                                line.getKey() + " " + cell.getKey(),
                                                                () ->
                                                                        assertThat(
                                                                                        tried(
                                                                                                cell
                                                                                                        .getKey(),
                                                                                                line
                                                                                                        .getKey()))
                                                                                .isEqualTo(
                                                                                        cell
                                                                                                .getValue()))));
    }

    /** The file as it would have to be. */
    @Test
    void the_whole_matrix_is_as_it_is_written() throws SQLException {
        var now = new StringBuilder(header());
        for (var table : database.tables()) {
            now.append(
                    "%-24s%s%n"
                            .formatted(
                                    table,
                                    WHO.keySet().stream()
                                            .map(who -> "%-14s".formatted(tried(who, table)))
                                            .collect(Collectors.joining())
                                            .stripTrailing()));
        }
        assertThat(now.toString().strip()).isEqualTo(withoutComments().strip());
    }

    private static String header() {
        return "%-24s%s%n"
                .formatted(
                        "table",
                        WHO.keySet().stream()
                                .map("%-14s"::formatted)
                                .collect(Collectors.joining())
                                .stripTrailing());
    }

    private static String withoutComments() {
        return GuardedDatabase.text("policy-matrix.txt")
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static Map<String, Map<String, String>> expected() {
        var lines = withoutComments().lines().map(line -> line.split("\\s+")).toList();
        var columns = lines.getFirst();
        var matrix = new LinkedHashMap<String, Map<String, String>>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = new LinkedHashMap<String, String>();
            for (var index = 1; index < columns.length; index++) {
                cells.put(columns[index], index < line.length ? line[index] : "");
            }
            matrix.put(line[0], cells);
        }
        return matrix;
    }

    private static String tried(String who, String table) {
        try {
            var connection = Objects.requireNonNull(CONNECTIONS.get(who));
            return select(connection, table)
                    + insert(connection, table)
                    + update(connection, table)
                    + (run(connection, "delete from " + table).isPresent() ? "d" : "-");
        } catch (SQLException failed) {
            throw new IllegalStateException(who + " " + table, failed);
        }
    }

    private static String select(Connection connection, String table) throws SQLException {
        var seen = run(connection, "select * from " + table);
        var all = Integer.parseInt(factsOf(table).all());
        return seen.map(count -> count == 0 ? "0" : count == all ? "a" : "o").orElse("-");
    }

    /**
     * A row that is there already: where only its key stands in the way, anything could be added.
     */
    private static String insert(Connection connection, String table) throws SQLException {
        if (run(connection, "insert into %s select * from %s where false".formatted(table, table))
                .isEmpty()) {
            return "-";
        }
        return run(
                                connection,
                                "insert into %s select (%s::%s).*"
                                        .formatted(table, factsOf(table).row(), table))
                        .isPresent()
                ? "i"
                : "c";
    }

    private static Facts factsOf(String table) {
        return Objects.requireNonNull(FACTS.get(table), table);
    }

    private static String update(Connection connection, String table) throws SQLException {
        for (var column : factsOf(table).columns()) {
            var changed =
                    run(
                            connection,
                            "update %s set %s = %s where false".formatted(table, column, column));
            if (changed.isPresent()) {
                return run(connection, "update %s set %s = %s".formatted(table, column, column))
                                .filter(rows -> rows != 0)
                                .isPresent()
                        ? "u"
                        : "c";
            }
        }
        return "-";
    }

    /**
     * How many rows, nothing where the guard refuses, and minus one where it let the statement
     * through to a rule of the schema.
     */
    private static Optional<Integer> run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return Optional.of(statement.getUpdateCount());
            }
            var count = 0;
            try (var rows = statement.getResultSet()) {
                while (rows.next()) {
                    count++;
                }
            }
            return Optional.of(count);
        } catch (SQLException refused) {
            return NOT_ENTITLED.equals(refused.getSQLState()) ? Optional.empty() : Optional.of(-1);
        } finally {
            connection.rollback();
        }
    }
}
