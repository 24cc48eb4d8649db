package coop.equalcare.hatstand.platform.database.guard;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.platform.database.GuardedDatabase;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;

/** Whoever adds a table or a function says who may use it, or one of these fails. */
class EverythingIsGuardedTest {

    private static final String OURS =
            """
            from pg_proc p where pronamespace in ('public'::regnamespace, 'sec'::regnamespace, 'api'::regnamespace)
            and not exists (select from pg_depend where objid = p.oid and deptype = 'e')
            """;

    private static final String PEOPLES_ROLES =
            "(rolname like 'hat\\_%' or rolname = 'hatstand_any')";

    private static GuardedDatabase database;

    @BeforeAll
    static void open() {
        database = GuardedDatabase.open();
        database.login(Hat.values());
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void every_table_has_row_level_security_and_belongs_to_the_owner() throws SQLException {
        assertThat(database.tables()).hasSizeGreaterThan(25);
        none(
                """
                select oid::regclass from pg_class
                where relkind in ('r', 'p') and relname <> 'flyway_schema_history'
                  and relnamespace in ('public'::regnamespace, 'sec'::regnamespace, 'api'::regnamespace)
                  and (not relrowsecurity or relowner <> 'hatstand_owner'::regrole)
                """);
    }

    @Test
    void every_table_that_anybody_is_granted_has_a_policy() throws SQLException {
        none(
                """
                select c.oid::regclass from pg_class c
                where relkind = 'r' and relname <> 'flyway_schema_history'
                  and relnamespace in ('public'::regnamespace, 'sec'::regnamespace, 'api'::regnamespace)
                  and exists (select from pg_roles r where %s and (
                      has_table_privilege(r.oid, c.oid, 'select') or has_any_column_privilege(r.oid, c.oid, 'update')
                      or has_table_privilege(r.oid, c.oid, 'insert')))
                  and not exists (select from pg_policy where polrelid = c.oid)
                """
                        .formatted(PEOPLES_ROLES));
    }

    @Test
    void nobody_is_granted_a_whole_table_to_change_delete_from_or_empty() throws SQLException {
        none(
                """
                select r.rolname || ' ' || c.oid::regclass from pg_roles r, pg_class c
                where %s and relkind in ('r', 'p')
                  and relnamespace in ('public'::regnamespace, 'sec'::regnamespace, 'api'::regnamespace)
                  and (has_table_privilege(r.oid, c.oid, 'update') or has_table_privilege(r.oid, c.oid, 'delete')
                       or has_table_privilege(r.oid, c.oid, 'truncate')
                       or has_table_privilege(r.oid, c.oid, 'references')
                       or has_table_privilege(r.oid, c.oid, 'trigger'))
                """
                        .formatted(PEOPLES_ROLES));
    }

    @Test
    void a_column_that_names_a_row_or_what_it_is_about_is_never_changed() throws SQLException {
        none(
                """
                select r.rolname || ' ' || table_name || '.' || column_name
                from pg_roles r, information_schema.columns
                where %s and table_schema = 'public' and column_name in ('id', 'person_id', 'entry_id', 'run_id')
                  and table_name <> 'pay_run_turn'
                  and has_column_privilege(r.oid, 'public.' || table_name, column_name, 'update')
                """
                        .formatted(PEOPLES_ROLES));
    }

    @Test
    void nothing_is_granted_to_everybody() throws SQLException {
        none(
                "select p.oid::regprocedure "
                        + OURS
                        + " and has_function_privilege('public', p.oid, 'execute')");
        none(
                """
                select c.oid::regclass from pg_class c, aclexplode(relacl) given
                where relnamespace in ('public'::regnamespace, 'sec'::regnamespace, 'api'::regnamespace)
                  and given.grantee = 0
                """);
        none(
                """
                select privilege_type from pg_database, aclexplode(datacl) given
                where datname = current_database() and given.grantee = 0
                """);
    }

    @Test
    void every_function_with_anothers_rights_looks_nowhere_but_where_it_says() throws SQLException {
        none(
                "select p.oid::regprocedure "
                        + OURS
                        + " and prosecdef and not exists (select from unnest(proconfig) it where it"
                        + " like 'search_path=%')");
        none("select p.oid::regprocedure " + OURS + " and prosecdef and proowner = 10");
    }

    @Test
    void no_person_has_more_than_a_login() throws SQLException {
        none(
                """
                select rolname from pg_roles
                where rolname in (select name from login)
                  and (rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls
                       or pg_has_role(oid, 'hatstand_owner', 'member')
                       or has_database_privilege(oid, current_database(), 'create')
                       or has_database_privilege(oid, current_database(), 'temporary')
                       or has_schema_privilege(oid, 'public', 'create'))
                """);
        none(
                "select rolname from pg_roles where rolname like 'hatstand\\_%' and (rolcanlogin or"
                        + " rolbypassrls)");
    }

    @Test
    void policies_ask_once_for_a_query_and_not_once_for_a_row() throws SQLException {
        none(
                """
                select polrelid::regclass || ' ' || polname from pg_policy
                where pg_get_expr(polqual, polrelid) ~ 'sec\\.(may|me|has_hat)\\('
                  and pg_get_expr(polqual, polrelid) !~ 'SELECT sec\\.(may|me|has_hat)'
                """);
    }

    @Test
    void the_database_sets_limits() throws SQLException {
        assertThat(
                        database.column(
                                """
                                select unnest(setconfig) from pg_db_role_setting
                                where setdatabase = (select oid from pg_database where datname = current_database())
                                """))
                .contains(
                        "search_path=public",
                        "statement_timeout=15s",
                        "lock_timeout=5s",
                        "idle_in_transaction_session_timeout=15s");
    }

    private static void none(String sql) throws SQLException {
        assertThat(database.column(sql)).as(sql).isEmpty();
    }
}
