package coop.equalcare.hatstand.rights.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.platform.database.GuardedDatabase;
import coop.equalcare.hatstand.platform.database.GuardedDatabase.Login;
import coop.equalcare.hatstand.rights.domain.RecordPart;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Somebody with a valid login and plain SQL goes for the whole record of somebody else. */
class RecordAttackTest {

    private static final String ASK =
            "insert into audit_event (id, actor_id, action, subject_id) values"
                    + " (gen_random_uuid(), '%s', '%s', '%s')";

    private static GuardedDatabase database;
    private static Login auditor;
    private static Login target;

    @BeforeAll
    static void open() {
        database = GuardedDatabase.open();
        auditor = database.login(Hat.AUDITOR);
        target = database.login(Hat.GIVING_SUPPORT);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static String asking(Login who, UUID whom) {
        return ASK.formatted(who.person(), "person.take_out", whom);
    }

    /** Everybody whose record the views show to a login, after what it does first. */
    private static List<String> seen(Login login, String... first) throws SQLException {
        var statements = new ArrayList<>(List.of(first));
        var people = new ArrayList<String>();
        for (var part : RecordPart.values()) {
            statements.add(
                    "select string_agg(distinct about_id::text, ' ') from api.about_"
                            + part.code());
            var found = database.ask(login.name(), statements.toArray(String[]::new));
            if (!found.equals("null")) {
                people.add(found);
            }
            statements.removeLast();
        }
        return people.stream().distinct().toList();
    }

    @Test
    void nobody_sees_a_whole_record_without_having_asked_for_it() throws SQLException {
        var silent = database.login(Hat.AUDITOR);

        assertThat(seen(silent)).isEmpty();
    }

    @Test
    void whoever_asked_for_one_sees_no_other() throws SQLException {
        assertThat(seen(auditor, asking(auditor, target.person())))
                .containsExactly(target.person().toString());
    }

    @Test
    void asking_counts_only_once_it_is_committed() throws SQLException {
        var hasty = database.login(Hat.AUDITOR);

        assertThat(seen(hasty, "begin", asking(hasty, target.person()))).isEmpty();
    }

    @Test
    void asking_for_something_else_or_long_ago_does_not_count() throws SQLException {
        var late = database.login(Hat.AUDITOR);
        database.run(
                "alter table audit_event disable trigger audit_event_stamped",
                """
                insert into audit_event (id, actor_id, action, subject_id, at, login)
                values (gen_random_uuid(), '%s', 'person.take_out', '%s', now() - interval '31 seconds', '%s')
                """
                        .formatted(late.person(), target.person(), late.name()),
                "alter table audit_event enable trigger audit_event_stamped");

        assertThat(seen(late, ASK.formatted(late.person(), "person.history", target.person())))
                .isEmpty();
    }

    @Test
    void another_persons_asking_opens_no_record() throws SQLException {
        var other = database.login(Hat.AUDITOR);
        database.ask(auditor.name(), asking(auditor, target.person()));

        assertThat(seen(other)).isEmpty();
    }

    @Test
    void who_has_no_right_to_it_sees_nothing_of_others_by_asking() throws SQLException {
        for (var hat : Hat.values()) {
            if (hat != Hat.AUDITOR) {
                var login = database.login(hat);
                assertThat(seen(login, asking(login, target.person()))).as(hat.name()).isEmpty();
            }
        }
    }

    @Test
    void everybody_gets_their_own_by_asking_and_only_theirs() throws SQLException {
        assertThat(seen(target, asking(target, target.person())))
                .containsExactly(target.person().toString());
    }

    @Test
    void a_disabled_login_gets_not_even_its_own_record() throws SQLException {
        var gone = database.login(Hat.AUDITOR);
        database.run("update login set active = false where name = '%s'".formatted(gone.name()));

        assertThatThrownBy(() -> database.ask(gone.name(), asking(gone, gone.person())))
                .isInstanceOf(SQLException.class);
        assertThat(seen(gone)).isEmpty();
    }

    @Test
    void nothing_is_written_through_a_whole_record() {
        for (var sql :
                List.of(
                        "insert into api.asked_for values ('%s')",
                        "update api.asked_for set person_id = '%s'",
                        "delete from api.asked_for where person_id = '%s'",
                        "update api.about_person set name = 'Mallory' where about_id = '%s'",
                        "create or replace view api.asked_for as select '%s'::uuid as person_id",
                        "alter view api.asked_for set (security_barrier = false) -- '%s'")) {
            assertThatThrownBy(() -> database.ask(auditor.name(), sql.formatted(target.person())))
                    .as(sql)
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isIn("42501", "55000"));
        }
    }

    @Test
    void a_view_that_was_changed_is_seen_at_the_next_sign_in() throws SQLException {
        assertThat(database.column("select sec.guard_drift()")).isEmpty();

        database.run(
                "create or replace view api.about_check as select person_id as about_id, skill,"
                        + " expires_on from person_skill");

        assertThat(database.column("select sec.guard_drift()"))
                .anyMatch(fact -> fact.contains("on api.about_check"));
    }
}
