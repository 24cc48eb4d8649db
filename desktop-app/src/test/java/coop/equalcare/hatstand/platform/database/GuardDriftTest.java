package coop.equalcare.hatstand.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.bootstrap.Hatstand;
import coop.equalcare.hatstand.migrations.Migration;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.platform.database.ConnectionProblem.Kind;
import coop.equalcare.hatstand.platform.database.guard.ServerSetup;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.sql.SQLException;

import javax.sql.DataSource;

/**
 * At every sign-in the database says whether its guard is still the one that the migrations made.
 */
class GuardDriftTest {

    private static final Databases DATABASES = new Databases(Hatstand.rows(), () -> false);

    private static GuardedDatabase database;
    private static GuardedDatabase.Login cora;

    @BeforeAll
    static void open() {
        database = GuardedDatabase.open();
        cora = database.login(Hat.COORDINATOR);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void a_guard_as_it_was_made_is_passed_and_new_people_and_logins_are_no_change() {
        database.login(Hat.FINANCE, Hat.ADMINISTRATOR);

        assertThat(DATABASES.test(database.profileOf(cora), new char[0])).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table public.pay_run disable row level security",
                "drop policy seen on public.booking",
                "alter policy seen on public.booking using (true)",
                "create policy mine on public.rate for select to hatstand_any using (true)",
                "grant delete on public.booking to hat_coordinator",
                "grant update (person_id) on public.login to hatstand_any",
                "grant select on public.person to public",
                "alter table public.person owner to postgres",
                "alter table public.ledger_transfer disable trigger ledger_transfer_append_only",
                "drop trigger rate_append_only on public.rate",
                "alter table public.pay_run drop constraint pay_run_two_people",
                "alter function sec.me() security invoker",
                "alter function sec.may(text) owner to postgres",
                "alter function sec.may(text) reset search_path",
                "create or replace function sec.today() returns date language sql as 'select"
                        + " current_date'",
                "grant execute on function sec.may_or_owns(text) to public",
                "create view public.everybody as select * from public.person",
                "grant create on schema public to public",
                "grant usage on language plpgsql to public",
                "grant execute on function pg_advisory_lock(bigint) to public",
                "create table public.besides (id integer)"
            })
    void whatever_is_changed_by_hand_is_seen(String change) throws SQLException {
        try (var connection = database.asAdministrator().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            assertThat(ServerSetup.drift(connection, 9)).isEmpty();

            statement.execute(change);

            assertThat(ServerSetup.drift(connection, 9)).isNotEmpty();
            connection.rollback();
        }
    }

    @Test
    void what_a_plain_restore_loses_is_seen_and_nobody_comes_in_until_it_is_mended() {
        database.run(
                "alter database %s reset statement_timeout".formatted(database.name()),
                "grant temporary on database %s to public".formatted(database.name()));

        var problem = DATABASES.test(database.profileOf(cora), new char[0]).orElseThrow();
        assertThat(problem.kind()).isEqualTo(Kind.GUARD_CHANGED);
        assertThat(problem.why().values().toString())
                .contains("+ everybody may temporary this database")
                .contains("- setting statement_timeout=15s");

        var administrator = new GuardedDatabase.Login("postgres", cora.person());
        assertThat(DATABASES.migrate(database.profileOf(administrator), new char[0]))
                .isInstanceOfSatisfying(Opening.Opened.class, it -> it.database().close());
        assertThat(DATABASES.test(database.profileOf(cora), new char[0])).isEmpty();
    }

    /** What an update would otherwise write down as its own. */
    @Test
    void an_update_does_not_pass_over_what_was_changed_before_it() throws SQLException {
        var profile = TestServer.running().newEmptyDatabase();
        var source = DataSources.server(profile, new char[0]);
        migrateToTheLastButOne(source);
        run(source, "grant delete on public.booking to hat_coordinator");

        assertThat(DATABASES.migrate(profile, new char[0]))
                .isInstanceOfSatisfying(
                        Opening.Failed.class,
                        it -> assertThat(it.problem().kind()).isEqualTo(Kind.GUARD_CHANGED));
        assertThat(DATABASES.test(profile, new char[0]))
                .map(ConnectionProblem::kind)
                .contains(Kind.SCHEMA_OLDER);

        run(source, "revoke delete on public.booking from hat_coordinator");
        assertThat(DATABASES.migrate(profile, new char[0]))
                .isInstanceOfSatisfying(Opening.Opened.class, it -> it.database().close());
    }

    private static void migrateToTheLastButOne(DataSource source) throws SQLException {
        var known = Migration.in(Dialect.POSTGRESQL.folders());
        ServerSetup.prepare(source);
        Flyway.configure()
                .dataSource(source)
                .initSql(ServerSetup.AS_OWNER)
                .locations("classpath:db/common", "classpath:db/postgresql")
                .target(Integer.toString(known.get(known.size() - 2).version()))
                .load()
                .migrate();
        ServerSetup.keepGuard(source);
    }

    private static void run(DataSource source, String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
