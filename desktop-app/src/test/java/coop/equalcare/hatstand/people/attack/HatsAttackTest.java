package coop.equalcare.hatstand.people.attack;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.platform.database.GuardedDatabase;
import coop.equalcare.hatstand.platform.database.GuardedDatabase.Login;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Whoever has a login and {@code psql} comes by no hat, and keeps none, in any other way than the
 * window’s: somebody asks, somebody else gives.
 */
class HatsAttackTest {

    private static final Set<String> REFUSALS = Set.of("42501", "23514", "23505");

    private static GuardedDatabase database;
    private static Login ada;
    private static Login joe;
    private static Login sam;
    private static Login worker;

    @BeforeAll
    static void open() {
        database = GuardedDatabase.open();
        ada = database.login(Hat.ADMINISTRATOR);
        joe = database.login(Hat.ADMINISTRATOR);
        sam = database.login(Hat.MEMBERSHIP_SECRETARY);
        worker = database.login(Hat.GIVING_SUPPORT);
        database.run(
                "insert into co_op values (1, 'Invented', 'Europe/London', true)",
                "update person set email = 'somebody@example.org', phone = '07700 900 123'");
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void a_hat_that_was_asked_for_and_given_is_worn_with_its_role_until_it_is_dropped()
            throws SQLException {
        var tess = newcomer();
        var asked = waiting(tess, "TRAINER", tess);
        assertThat(may(tess, "VIEW_ROSTER")).isEqualTo("f");

        database.ask(joe.name(), grant(asked, joe).replace("current_date", "current_date - 1"));

        assertThat(may(tess, "VIEW_ROSTER")).isEqualTo("t");
        assertThat(hasRole(tess, "hat_trainer")).isTrue();
        database.ask(
                tess.name(),
                """
                insert into hat_drop select id, person_id, person_id, now(), current_date, null from hat_assignment
                where hat = 'TRAINER' and person_id = '%s'
                """
                        .formatted(tess.person()));
        assertThat(hasRole(tess, "hat_trainer")).isFalse();
        assertThat(may(tess, "VIEW_ROSTER")).isEqualTo("f");
    }

    @Test
    void the_role_waits_for_no_more_than_the_row_and_is_no_right_before_its_day()
            throws SQLException {
        var tess = newcomer();
        var asked = waiting(tess, "TRAINER", ada);

        database.ask(joe.name(), grant(asked, joe).replace("current_date", "current_date + 7"));

        assertThat(hasRole(tess, "hat_trainer")).isTrue();
        assertThat(may(tess, "VIEW_ROSTER")).isEqualTo("f");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into hat_assignment values (gen_random_uuid(), '%s', 'FINANCE',"
                        + " current_date, null)",
                "insert into hat_assignment values (gen_random_uuid(), '%s', 'GIVING_SUPPORT',"
                        + " current_date, null)",
                "update hat_assignment set until = null where person_id = '%s'",
                "update hat_assignment set until = '2040-01-01' where person_id = '%s'",
                "update hat_assignment set hat = 'FINANCE' where person_id = '%s'",
                "delete from hat_assignment where person_id = '%s'",
                "update hat_rule set second_person = false where '%s' is not null",
                "insert into hat_giver select 'ADMINISTRATOR', 'GIVING_SUPPORT' where '%s' is not"
                        + " null",
                "delete from hat_part where '%s' is not null",
                "delete from hat_request where person_id = '%s'",
                "update hat_request set person_id = '%s'",
                "select sec.hat_in_step('%s', 'ADMINISTRATOR')",
                "select sec.could_give('FINANCE', '%s', current_date, current_date)",
                "update hat_drop set reason = 'x' where person_id = '%s'"
            })
    void nobody_goes_round_asking_and_giving(String sql) {
        for (var who : Set.of(ada, sam, worker)) {
            assertThat(REFUSALS).as(who + sql).contains(state(who, sql.formatted(who.person())));
        }
    }

    @Test
    void nobody_asks_in_anothers_name_or_for_others_without_the_right() {
        refused(ada, request(newcomer(), "TRAINER", joe));
        refused(worker, request(newcomer(), "TRAINER", worker));
    }

    @Test
    void nothing_is_asked_for_that_is_granted_already() {
        refused(
                ada,
                """
                insert into hat_request (id, person_id, hat, requested_by, requested_at, state, decided_by,
                    decided_at, assignment_id, worn_since, alone, version)
                values (gen_random_uuid(), '%s', 'FINANCE', '%s', now(), 'GRANTED', '%s', now(),
                    gen_random_uuid(), current_date, false, 0)
                """
                        .formatted(newcomer().person(), ada.person(), ada.person()));
    }

    @Test
    void whoever_asked_does_not_give() throws SQLException {
        var asked = waiting(newcomer(), "FINANCE", ada);

        refused(ada, grant(asked, ada));
    }

    @Test
    void nobody_gives_in_anothers_name() throws SQLException {
        var asked = waiting(newcomer(), "FINANCE", ada);

        refused(ada, grant(asked, joe));
        refused(joe, grant(asked, ada));
    }

    @Test
    void nobody_gives_themselves_anything() throws SQLException {
        var asked = waiting(ada, "FINANCE", ada);

        refused(ada, grant(asked, ada));
        refused(ada, grant(asked, ada).replace("alone = false", "alone = true, reason = 'x'"));
        database.ask(ada.name(), withdraw(asked, ada));
    }

    @Test
    void nobody_says_they_are_alone_while_they_are_not() throws SQLException {
        var asked = waiting(newcomer(), "FINANCE", ada);
        var alone = grant(asked, ada).replace("alone = false", "alone = true, reason = 'x'");

        refused(ada, alone);
        refused(ada, alone.replace("decided_at = now()", "decided_at = '2099-01-01'"));
    }

    @Test
    void whoever_does_not_give_the_hat_does_not_decide() throws SQLException {
        var asked = waiting(newcomer(), "FINANCE", ada);

        untouched(sam, grant(asked, sam));
        untouched(worker, grant(asked, worker));
        untouched(sam, decline(asked, sam));
    }

    @Test
    void nobody_withdraws_what_is_not_theirs() throws SQLException {
        var asked = waiting(newcomer(), "TRAINER", ada);

        refused(joe, withdraw(asked, joe));
        untouched(worker, withdraw(asked, worker));
    }

    @Test
    void what_was_decided_is_not_decided_again() throws SQLException {
        var asked = waiting(newcomer(), "FINANCE", ada);
        database.ask(joe.name(), decline(asked, joe));

        untouched(joe, grant(asked, joe));
    }

    @Test
    void a_record_that_lacks_something_gets_no_hat() throws SQLException {
        var bare = database.login();
        var asked = waiting(bare, "FINANCE", ada);

        refused(joe, grant(asked, joe));
    }

    @Test
    void a_hat_is_dropped_by_nobody_but_its_wearer_and_its_giver() {
        var drop =
                """
                insert into hat_drop select id, person_id, '%s', now(), current_date, 'x' from hat_assignment
                where hat = 'ADMINISTRATOR' and person_id = '%s'
                """;

        refused(sam, drop.formatted(sam.person(), ada.person()));
        refused(sam, drop.formatted(ada.person(), ada.person()));
        refused(
                sam,
                drop.replace("id, person_id, '%s'", "id, '%s', '%1$s'")
                        .formatted(sam.person(), ada.person()));
    }

    private static Login newcomer() {
        var login = database.login();
        database.run(
                "update person set email = 'new@example.org' where id = '%s'"
                        .formatted(login.person()));
        return login;
    }

    private static String request(Login wearer, String hat, Login asker) {
        return request(UUID.randomUUID(), wearer, hat, asker);
    }

    private static String request(UUID id, Login wearer, String hat, Login asker) {
        return """
        insert into hat_request (id, person_id, hat, requested_by, requested_at, state, pending, alone, version)
        values ('%s', '%s', '%s', '%s', now(), 'WAITING', true, false, 0)
        """
                .formatted(id, wearer.person(), hat, asker.person());
    }

    private static UUID waiting(Login wearer, String hat, Login asker) throws SQLException {
        var id = UUID.randomUUID();
        database.ask(asker.name(), request(id, wearer, hat, asker));
        return id;
    }

    private static String grant(UUID request, Login by) {
        return """
        update hat_request set state = 'GRANTED', pending = null, decided_by = '%s', decided_at = now(),
            assignment_id = gen_random_uuid(), worn_since = current_date, alone = false where id = '%s'
        """
                .formatted(by.person(), request);
    }

    private static String decline(UUID request, Login by) {
        return """
        update hat_request set state = 'DECLINED', pending = null, decided_by = '%s', decided_at = now(),
            reason = 'not yet' where id = '%s'
        """
                .formatted(by.person(), request);
    }

    private static String withdraw(UUID request, Login by) {
        return """
        update hat_request set state = 'WITHDRAWN', pending = null, decided_by = '%s', decided_at = now()
        where id = '%s'
        """
                .formatted(by.person(), request);
    }

    private static void refused(Login who, String sql) {
        assertThat(REFUSALS).as(sql).contains(state(who, sql));
    }

    /** Refused, or done to nothing. */
    private static void untouched(Login who, String sql) throws SQLException {
        try (var connection = database.as(who).getConnection();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).as(sql).isZero();
        } catch (SQLException refused) {
            assertThat(REFUSALS).as(sql).contains(refused.getSQLState());
        }
    }

    private static String state(Login who, String sql) {
        try {
            database.ask(who.name(), sql);
            return "done";
        } catch (SQLException refused) {
            return String.valueOf(refused.getSQLState());
        }
    }

    private static String may(Login who, String permission) throws SQLException {
        return database.ask(who.name(), "select sec.may('%s')".formatted(permission));
    }

    private static boolean hasRole(Login who, String role) throws SQLException {
        return database.column(
                        "select pg_has_role('%s', '%s', 'MEMBER')".formatted(who.name(), role))
                .equals(List.of("t"));
    }
}
