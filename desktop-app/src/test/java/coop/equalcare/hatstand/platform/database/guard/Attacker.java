package coop.equalcare.hatstand.platform.database.guard;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.platform.database.GuardedDatabase;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

import java.sql.SQLException;
import java.util.Set;

/** Somebody with a login, at a database that holds one row of each kind worth having. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Attacker {

    /** Not permitted, permitted by nobody, or ended by a rule of the schema. */
    private static final Set<String> REFUSALS =
            Set.of("42501", "23514", "25006", "42704", "0LP01", "55000", "58P01", "22023");

    GuardedDatabase database;
    GuardedDatabase.Login me;
    GuardedDatabase.Login other;

    abstract Set<Hat> hats();

    @BeforeAll
    void open() {
        database = GuardedDatabase.open();
        other = database.login(Hat.FINANCE, Hat.ADMINISTRATOR);
        me = database.login(hats());
        database.fill();
        database.run(
                """
                insert into booking values ('00000000-0000-0000-0000-00000000b001', '%s', '%s',
                '2026-01-05 09:00Z', '2026-01-05 10:00Z', 'VISIT', null, false, 0)
                """
                        .formatted(me.person(), other.person()),
                """
                insert into rate values ('00000000-0000-0000-0000-00000000a001', '%s', 'VISIT', 1300,
                '2020-01-01', 'agreed')
                """
                        .formatted(other.person()),
                """
                insert into pay_run (id, number, from_date, until_date, prepared_by, prepared_at, status, version)
                values ('00000000-0000-0000-0000-00000000d001', 3, '2026-03-01', '2026-03-31', '%s', now(),
                'DRAFT', 0)
                """
                        .formatted(other.person()),
                """
                insert into pay_line values ('00000000-0000-0000-0000-00000000e001',
                '00000000-0000-0000-0000-00000000d001', '%s', 'VISIT',
                '00000000-0000-0000-0000-00000000a001', 1300, 60, 1300)
                """
                        .formatted(other.person()),
                """
                insert into ledger_account values ('00000000-0000-0000-0000-00000000ac01', 'debit', 'wages',
                'GBP_PENCE', null), ('00000000-0000-0000-0000-00000000ac02', 'credit', 'payable', 'GBP_PENCE',
                null)
                """,
                "insert into staff_password values ('%s', 'CHOSEN', 'marker-hash', now(), null, 0)"
                        .formatted(other.person()),
                "set session_replication_role = replica",
                """
                insert into care_log_entry values ('00000000-0000-0000-0000-0000000c0002', gen_random_uuid(), '%s',
                '%s', 'VISIT', '2026-01-06 09:00Z', '2026-01-06 10:00Z', '2026-01-06 09:00Z', '2026-01-06 10:00Z', 0,
                'CONFIRMED', 0, 0)
                """
                        .formatted(me.person(), other.person()));
        prepare();
    }

    /** What only some are. */
    void prepare() {}

    @AfterAll
    void close() {
        database.close();
    }

    /** It ends in a refusal, whatever it finds. */
    void refused(String sql) {
        assertThat(REFUSALS).as(sql).contains(stateOf(sql));
    }

    /** How many rows it changed of those that there are, none if it was refused. */
    int changed(String sql) {
        assertThat(wouldChange(sql)).as("rows to attack: " + sql).isPositive();
        try (var connection = database.as(me).getConnection();
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException refused) {
            assertThat(REFUSALS).as(sql).contains(refused.getSQLState());
            return 0;
        }
    }

    /** How many rows it would change if nothing stood in its way. */
    private int wouldChange(String sql) {
        try (var connection = database.asAdministrator().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local session_replication_role = replica");
            var rows = statement.executeUpdate(sql);
            connection.rollback();
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    /** Something is there, and nothing to be seen: the grant is missing or the policy hides it. */
    void unseen(String table) {
        var count = "select count(*) from " + table;
        try {
            assertThat(database.column(count)).as("rows to look for: " + table).doesNotContain("0");
            assertThat(database.ask(me.name(), count)).as(table).isEqualTo("0");
        } catch (SQLException refused) {
            assertThat(refused.getSQLState()).as(table).isEqualTo("42501");
        }
    }

    String stateOf(String... statements) {
        try {
            database.ask(me.name(), statements);
            return "done";
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }
}
