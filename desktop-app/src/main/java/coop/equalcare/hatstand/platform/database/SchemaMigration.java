package coop.equalcare.hatstand.platform.database;

import coop.equalcare.hatstand.migrations.Migration;
import coop.equalcare.hatstand.platform.database.guard.ServerSetup;

import org.flywaydb.core.Flyway;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

/** The schema of a database beside the one that this build knows. */
final class SchemaMigration {

    /** How the two stand to each other. */
    enum State {
        MISSING,
        OLDER,
        CURRENT,
        NEWER,
        /** A step was changed after it was taken, or failed half way. */
        ALTERED
    }

    private static final String HISTORY =
            """
            select version, checksum, success from flyway_schema_history
            where version is not null
            """;

    /** PostgreSQL's and H2's words for a table that is not there. */
    private static final Set<String> NO_SUCH_TABLE = Set.of("42P01", "42S02", "42S03", "42S04");

    private final Dialect dialect;

    SchemaMigration(Dialect dialect) {
        this.dialect = dialect;
    }

    /** A look at Flyway's own history: one query, where asking Flyway takes half a second. */
    State state(Connection connection) throws SQLException {
        Map<Integer, Integer> taken;
        try {
            taken = history(connection);
        } catch (SQLException failure) {
            if (NO_SUCH_TABLE.contains(failure.getSQLState())) {
                return State.MISSING;
            }
            throw failure;
        }
        return compare(taken, Migration.in(dialect.folders()));
    }

    private static State compare(Map<Integer, Integer> taken, List<Migration> known) {
        if (taken.isEmpty()) {
            return State.MISSING;
        }
        if (taken.containsValue(null)) {
            return State.ALTERED;
        }
        var newest = known.getLast().version();
        if (taken.keySet().stream().anyMatch(version -> version > newest)) {
            return State.NEWER;
        }
        var same =
                known.stream()
                        .filter(step -> taken.containsKey(step.version()))
                        .allMatch(
                                step ->
                                        Integer.valueOf(step.checksum())
                                                .equals(taken.get(step.version())));
        if (!same) {
            return State.ALTERED;
        }
        return taken.size() < known.size() ? State.OLDER : State.CURRENT;
    }

    /** Version to checksum; no checksum where the step failed. */
    private static Map<Integer, Integer> history(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(HISTORY)) {
            var taken = new HashMap<Integer, Integer>();
            while (row.next()) {
                taken.put(
                        Integer.valueOf(row.getString("version")),
                        row.getBoolean("success") ? Integer.valueOf(row.getInt("checksum")) : null);
            }
            return taken;
        }
    }

    /** All steps or, where the database can undo them, none. */
    void migrate(DataSource source) throws SQLException {
        var flyway = Flyway.configure().dataSource(source).group(true);
        if (dialect == Dialect.POSTGRESQL) {
            ServerSetup.prepare(source);
            flyway.initSql(ServerSetup.AS_OWNER);
        }
        flyway.locations(
                        dialect.folders().stream()
                                .map(folder -> "classpath:db/" + folder)
                                .toArray(String[]::new))
                .load()
                .migrate();
        if (dialect == Dialect.POSTGRESQL) {
            ServerSetup.keepGuard(source);
        }
    }
}
