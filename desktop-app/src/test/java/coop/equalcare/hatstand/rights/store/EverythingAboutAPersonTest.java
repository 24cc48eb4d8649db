package coop.equalcare.hatstand.rights.store;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.platform.database.GuardedDatabase;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.rights.domain.LeftOut;
import coop.equalcare.hatstand.rights.domain.RecordPart;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whoever adds a table or a column that says something about a person shows it in a view of schema
 * api, or names it in {@link LeftOut} with its reason; else one of these fails.
 */
class EverythingAboutAPersonTest {

    /** A column refers to a person by a key, or by the name that all such columns have. */
    private static final String ABOUT_A_PERSON =
            """
            with keys as (
                select conrelid::regclass::text as table_name, confrelid::regclass::text as other,
                       a.attname as column_name
                from pg_constraint k
                join unnest(k.conkey) part (number) on true
                join pg_attribute a on a.attrelid = k.conrelid and a.attnum = part.number
                where k.contype = 'f' and k.connamespace = 'public'::regnamespace
            ), columns as (
                select table_name::text, column_name::text from information_schema.columns c
                join pg_class t on t.oid = format('public.%I', table_name)::regclass and t.relkind = 'r'
                where table_schema = 'public'
            ), people as (
                select table_name, column_name from columns
                where column_name in ('person_id', 'actor_id', 'subject_id', 'supported_id', 'worker_id',
                                      'on_behalf_of')
                   or (table_name, column_name) in (select table_name, column_name from keys where other = 'person')
                union select 'person', 'id'
            )
            """;

    private static GuardedDatabase database;

    @BeforeAll
    static void open() {
        database = GuardedDatabase.open();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static Set<String> found(String select) throws SQLException {
        return new TreeSet<>(database.column(ABOUT_A_PERSON + select));
    }

    private static Set<String> shown() throws SQLException {
        return new TreeSet<>(
                database.column(
                        """
                        select distinct table_name || '.' || column_name from information_schema.view_column_usage
                        where view_schema = 'api' and view_name like 'about\\_%'
                        """));
    }

    private static boolean isLeftOut(String column) {
        var dot = column.indexOf('.');
        var left =
                Arrays.stream(LeftOut.values())
                        .flatMap(what -> what.columns().stream())
                        .collect(Collectors.toSet());
        return left.contains(column)
                || left.contains("*" + column.substring(dot))
                || left.contains(column.substring(0, dot) + ".*");
    }

    private static List<String> missing(Set<String> columns) throws SQLException {
        var shown = shown();
        return columns.stream()
                .filter(column -> !shown.contains(column))
                .filter(column -> !isLeftOut(column))
                .toList();
    }

    @Test
    void every_column_that_names_a_person_is_looked_up_by() throws SQLException {
        var columns = found("select table_name || '.' || column_name from people");

        assertThat(columns)
                .hasSizeGreaterThan(40)
                .contains("person.id", "audit_event.on_behalf_of", "pay_run.approved_by");
        assertThat(missing(columns)).isEmpty();
    }

    @Test
    void every_column_beside_it_is_shown_or_left_out_for_a_reason() throws SQLException {
        var columns =
                found(
                        """
                        select c.table_name || '.' || c.column_name from columns c
                        where c.table_name in (select table_name from people)
                        """);

        assertThat(columns).hasSizeGreaterThan(200);
        assertThat(missing(columns)).isEmpty();
    }

    @Test
    void what_hangs_on_such_a_table_is_shown_or_left_out_for_a_reason() throws SQLException {
        var columns =
                found(
                        """
                        select c.table_name || '.' || c.column_name from columns c
                        where c.table_name in (select table_name from keys
                                               where other in (select table_name from people))
                        """);

        assertThat(columns).contains("pay_line_entry.minutes");
        assertThat(missing(columns)).isEmpty();
    }

    @Test
    void nothing_is_left_out_that_is_not_there() throws SQLException {
        var all = found("select table_name || '.' || column_name from columns");

        assertThat(Arrays.stream(LeftOut.values()).flatMap(what -> what.columns().stream()))
                .allSatisfy(
                        left ->
                                assertThat(all)
                                        .anyMatch(
                                                column ->
                                                        column.matches(
                                                                left.replace(".", "\\.")
                                                                        .replace("*", ".*"))));
    }

    @Test
    void every_view_is_a_part_of_the_record_and_every_part_has_a_view() throws SQLException {
        assertThat(
                        database.column(
                                "select table_name from information_schema.views where table_schema"
                                        + " = 'api' and table_name <> 'asked_for'"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(RecordPart.values())
                                .map(part -> "about_" + part.code())
                                .toList());
    }

    @Test
    void every_value_that_people_read_has_a_name() throws SQLException {
        var texts = new Texts(Locale.UK, ZoneId.of("Europe/London"), List.of("rights"));

        assertThat(
                        database.column(
                                """
                                select distinct column_name from information_schema.columns
                                where table_schema = 'api' and data_type <> 'uuid'
                                """))
                .isNotEmpty()
                .allSatisfy(
                        name -> assertThat(texts.has("rights.field." + name)).as(name).isTrue());
    }
}
