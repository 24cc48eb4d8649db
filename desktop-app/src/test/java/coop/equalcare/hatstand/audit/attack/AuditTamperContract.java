package coop.equalcare.hatstand.audit.attack;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.audit.AuditModule;
import coop.equalcare.hatstand.audit.domain.TrailEnd;
import coop.equalcare.hatstand.audit.domain.TrailMemory;
import coop.equalcare.hatstand.audit.store.HibernateAuditTrail;
import coop.equalcare.hatstand.audit.usecase.VerifyTrail;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.kernel.Purpose;
import coop.equalcare.hatstand.people.PeopleModule;
import coop.equalcare.hatstand.platform.database.Dialect;
import coop.equalcare.hatstand.platform.database.TestDatabase;
import coop.equalcare.hatstand.platform.work.AuditTrail;
import coop.equalcare.hatstand.platform.work.Gate;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The owner of the database takes every guard off and changes the trail by plain SQL, one thing at
 * a time. Each change is undone by a roll-back, so that the next one finds a sound trail.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AuditTamperContract {

    private static final int BLOCKS = 8;
    private static final int EVENTS = 6;

    /** More by {@code -Dhatstand.attacks=10000}. */
    private static final int TRIES = Integer.getInteger("hatstand.attacks", 250);

    private static final String BLOCK = "(select max(no) - %d from audit_block)";

    private static final String EVENT =
            "(select event_id from audit_sealed where block_no = " + BLOCK + " and place = %d)";

    private final Random random = new Random(20261124);
    private TestDatabase database;
    private AuditModule audit;
    private Actor auditor;

    abstract Dialect dialect();

    @BeforeAll
    void open() {
        database = TestDatabase.open(dialect(), HibernateAuditTrail.rows());
        audit =
                new AuditModule(
                        database.house(),
                        new PeopleModule(database.house(), true).findPeople,
                        TrailMemory.NONE);
        auditor = new Actor(database.person("Ann"), Set.of(Permission.VIEW_AUDIT));
        var trail = new HibernateAuditTrail(database.sessions(), database.house().ids());
        for (var block = 0; block < BLOCKS; block++) {
            for (var event = 0; event < EVENTS; event++) {
                database.inTransaction(() -> trail.append(line()));
            }
            audit.keeper.keep();
        }
        if (dialect() == Dialect.H2) {
            database.run("set referential_integrity false");
            triggers().forEach(name -> database.run("drop trigger \"" + name + "\""));
        }
    }

    @AfterAll
    void close() {
        database.close();
    }

    private AuditTrail.Line line() {
        return new AuditTrail.Line(
                new PersonId(id()),
                Optional.of(new PersonId(id())),
                new Gate.Deed("person.read", id()),
                Optional.of(Purpose.PLANNING_SUPPORT),
                List.of(id(), id()));
    }

    @Test
    void a_trail_that_nobody_touched_is_sound() {
        assertThat(verify()).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void every_change_of_any_row_by_the_owner_is_found() {
        var tried = 0;
        while (tried < TRIES) {
            var change = change();
            var verdict = after(change);
            if (verdict.isPresent()) {
                tried++;
                assertThat(verdict.get())
                        .as(change)
                        .isInstanceOfSatisfying(
                                Outcome.Refused.class,
                                refused ->
                                        assertThat(refused.reasons().getFirst().toString())
                                                .contains("audit.verify."));
            }
        }
        assertThat(verify()).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_chain_that_was_written_anew_is_found_by_what_was_seen_of_it() {
        for (var round = 0; round < 10; round++) {
            var seen = end();
            var verdicts =
                    tampering(
                            List.of(
                                    "update audit_event set actor_id = '%s' where id = %s"
                                            .formatted(id(), event()),
                                    "delete from audit_sealed",
                                    "delete from audit_block",
                                    "update audit_head set block_no = 0, hash = '%s'"
                                            .formatted(TrailEnd.START.hash()),
                                    "select audit_seal(true)"),
                            () -> List.of(verify(), verify(seen)));

            assertThat(verdicts.getFirst()).as("sound by itself").isInstanceOf(Outcome.Done.class);
            assertThat(verdicts.getLast()).isInstanceOf(Outcome.Refused.class);
        }
    }

    @Test
    void an_older_state_that_was_put_back_is_found_by_what_was_seen_of_it() {
        for (var torn = 1; torn < BLOCKS; torn++) {
            var seen = end();
            var last = "block_no > (select max(no) - %d from audit_block)".formatted(torn);
            var verdicts =
                    tampering(
                            List.of(
                                    "delete from audit_event where id in"
                                            + " (select event_id from audit_sealed where "
                                            + last
                                            + ")",
                                    "delete from audit_sealed where " + last,
                                    "delete from audit_block where no > " + (seen.block() - torn),
                                    "update audit_head set block_no = (select max(no) from"
                                            + " audit_block), hash = (select hash from audit_block"
                                            + " order by no desc fetch first 1 row only)"),
                            () -> List.of(verify(), verify(seen)));

            assertThat(verdicts.getFirst()).as("sound by itself").isInstanceOf(Outcome.Done.class);
            assertThat(verdicts.getLast()).isInstanceOf(Outcome.Refused.class);
        }
    }

    /** One change of one row, at random, as somebody with all rights would make it. */
    private String change() {
        var changes =
                List.of(
                        "update audit_event set at = at + "
                                + aMicrosecond()
                                + " where id = "
                                + event(),
                        "update audit_event set login = 'x' where id = " + event(),
                        "update audit_event set written_in = written_in + 1 where id = " + event(),
                        "update audit_event set actor_id = '%s' where id = %s"
                                .formatted(id(), event()),
                        "update audit_event set on_behalf_of = null where id = " + event(),
                        "update audit_event set on_behalf_of = '%s' where id = %s"
                                .formatted(id(), event()),
                        "update audit_event set action = 'person.change' where id = " + event(),
                        "update audit_event set subject_id = '%s' where id = %s"
                                .formatted(id(), event()),
                        "update audit_event set purpose = 'PAY' where id = " + event(),
                        "update audit_event set purpose = null where id = " + event(),
                        "update audit_event set id = '%s' where id = %s".formatted(id(), event()),
                        "delete from audit_event where id = " + event(),
                        "delete from audit_event_also where event_id = " + event(),
                        """
                        update audit_event_also set subject_id = '%1$s' where event_id = %2$s
                        and subject_id = (select subject_id from audit_event_also
                                          where event_id = %2$s
                                          order by subject_id fetch first 1 row only)
                        """
                                .formatted(id(), event()),
                        "insert into audit_event_also (event_id, subject_id) values (%s, '%s')"
                                .formatted(event(), id()),
                        "update audit_sealed set hash = '%s' where event_id = %s"
                                .formatted("f".repeat(64), event()),
                        "update audit_sealed set place = 99 where event_id = " + event(),
                        "update audit_sealed set block_no = 99 where event_id = " + event(),
                        "update audit_sealed set event_id = '%s' where event_id = %s"
                                .formatted(id(), event()),
                        "delete from audit_sealed where event_id = " + event(),
                        "delete from audit_sealed where block_no = " + block(),
                        "update audit_block set sealed_at = sealed_at + "
                                + aMicrosecond()
                                + " where no = "
                                + block(),
                        "update audit_block set events = events + 1 where no = " + block(),
                        "update audit_block set previous_hash = 'x' where no = " + block(),
                        "update audit_block set hash = 'x' where no = " + block(),
                        "update audit_block set no = 99 where no = " + block(),
                        "delete from audit_block where no = " + block(),
                        "update audit_head set block_no = block_no - 1",
                        "update audit_head set hash = 'x'",
                        "delete from audit_head");
        return changes.get(random.nextInt(changes.size()));
    }

    private String aMicrosecond() {
        return switch (dialect()) {
            case H2 -> "interval '0.000001' second(3, 6)";
            case POSTGRESQL -> "interval '0.000001 seconds'";
        };
    }

    private String event() {
        return EVENT.formatted(random.nextInt(BLOCKS), 1 + random.nextInt(EVENTS));
    }

    private String block() {
        return BLOCK.formatted(random.nextInt(BLOCKS));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** Nothing if the change met no row, so that it changed nothing. */
    private Optional<Outcome<VerifyTrail.Sound>> after(String change) {
        var changed = new ArrayList<Integer>();
        var verdict =
                database.sessions()
                        .inTransaction(
                                () -> {
                                    attack(connection -> changed.add(update(connection, change)));
                                    return verify();
                                },
                                _ -> false);
        return changed.getFirst() == 0 ? Optional.empty() : Optional.of(verdict);
    }

    private <T> T tampering(List<String> changes, Supplier<T> then) {
        return database.sessions()
                .inTransaction(
                        () -> {
                            attack(
                                    connection -> {
                                        for (var change : changes) {
                                            try (var statement = connection.createStatement()) {
                                                statement.execute(change);
                                            }
                                        }
                                    });
                            return then.get();
                        },
                        _ -> false);
    }

    private interface Attack {
        void on(Connection connection) throws SQLException;
    }

    private void attack(Attack attack) {
        database.sessions()
                .current()
                .doWork(
                        connection -> {
                            if (dialect() == Dialect.POSTGRESQL) {
                                update(connection, "set local session_replication_role = replica");
                            }
                            attack.on(connection);
                        });
    }

    private static int update(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private Outcome<VerifyTrail.Sound> verify(TrailEnd... known) {
        return audit.verifyTrail.handle(
                auditor, new VerifyTrail.Query(List.of(known)), Progress.NONE);
    }

    private TrailEnd end() {
        return ((Outcome.Done<VerifyTrail.Sound>) verify()).value().end();
    }

    private List<String> triggers() {
        var names = new ArrayList<String>();
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                """
                                select distinct trigger_name from information_schema.triggers
                                where event_object_table like 'audit\\_%' escape '\\'
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
}
