package coop.equalcare.hatstand.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Both databases end with the same schema, so that a store that works on one works on the other.
 */
class SameSchemaTest {

    /** H2's way of refusing to empty a table, and what Flyway keeps for itself. */
    private static final Set<String> NOT_OURS = Set.of("never_truncated", "flyway_schema_history");

    private static final Map<String, String> FAMILIES =
            Map.of(
                    "character varying", "text",
                    "timestamp with time zone", "moment",
                    "time without time zone", "time",
                    "bigint", "bigint",
                    "integer", "integer");

    private static TestDatabase h2;
    private static TestDatabase postgresql;

    @BeforeAll
    static void open() {
        h2 = TestDatabase.open(Dialect.H2, List.of());
        postgresql = TestDatabase.open(Dialect.POSTGRESQL, List.of());
    }

    @AfterAll
    static void close() {
        h2.close();
        postgresql.close();
    }

    @Test
    void the_same_columns_of_the_same_kinds() {
        alike(
                """
                select table_name, column_name, data_type, is_nullable, character_maximum_length
                from information_schema.columns where table_schema = 'public'
                """);
    }

    @Test
    void the_same_keys_and_references() {
        alike(
                """
                select tc.table_name, tc.constraint_type, kcu.column_name, kcu.ordinal_position
                from information_schema.table_constraints tc
                join information_schema.key_column_usage kcu
                  on kcu.constraint_name = tc.constraint_name and kcu.constraint_schema = tc.constraint_schema
                where tc.table_schema = 'public'
                """);
    }

    @Test
    void the_same_references_to_the_same_tables() {
        alike(
                """
                select one.table_name, one.column_name, other.table_name, other.column_name
                from information_schema.referential_constraints rc
                join information_schema.key_column_usage one on one.constraint_name = rc.constraint_name
                join information_schema.key_column_usage other on other.constraint_name = rc.unique_constraint_name
                 and other.ordinal_position = one.position_in_unique_constraint
                where one.table_schema = 'public'
                """);
    }

    @Test
    void the_same_checks_and_unique_keys_by_name() {
        alike(
                """
                select table_name, constraint_type, constraint_name
                from information_schema.table_constraints
                where table_schema = 'public'
                  and (constraint_name like table_name || '\\_%' escape '\\')
                  and constraint_type in ('CHECK', 'UNIQUE')
                  and constraint_name not like '%\\_not\\_null' escape '\\'
                  and constraint_name not like '%\\_id\\_check' escape '\\'
                """);
    }

    @Test
    void the_same_rules_by_trigger() {
        var inH2 =
                rows(
                        h2,
                        "select trigger_name, event_object_table from information_schema.triggers");
        var inPostgresql =
                rows(
                        postgresql,
                        "select distinct trigger_name, event_object_table from"
                                + " information_schema.triggers");
        inH2.remove("booking_one_place_at_a_time, booking");
        // In H2 one trigger does what takes two in PostgreSQL: before the row, and after it.
        inPostgresql.remove("hat_drop_stamped, hat_drop");
        inPostgresql.remove("hat_request_history, hat_request");

        assertThat(inPostgresql).isEqualTo(inH2);
    }

    private static void alike(String sql) {
        assertThat(rows(postgresql, sql)).isNotEmpty().isEqualTo(rows(h2, sql));
    }

    private static Set<String> rows(TestDatabase database, String sql) {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.prepareStatement(sql)) {
            var rows = new TreeSet<String>();
            try (var row = statement.executeQuery()) {
                var columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    var words = new ArrayList<String>();
                    for (var index = 1; index <= columns; index++) {
                        var word = String.valueOf(row.getString(index)).toLowerCase(Locale.ROOT);
                        words.add(FAMILIES.getOrDefault(word, word));
                    }
                    if (!NOT_OURS.contains(words.getFirst())) {
                        rows.add(String.join(", ", words));
                    }
                }
            }
            connection.rollback();
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
