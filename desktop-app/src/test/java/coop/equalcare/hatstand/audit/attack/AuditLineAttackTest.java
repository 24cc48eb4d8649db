package coop.equalcare.hatstand.audit.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.platform.database.GuardedDatabase.Login;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.util.UUID;

/** Somebody with a valid login and plain SQL writes lines of the trail as they should not be. */
class AuditLineAttackTest {

    private static TrailUnderAttack trail;
    private static Login cora;
    private static Login fay;
    private static Login ann;
    private static Login gone;

    @BeforeAll
    static void open() {
        trail = new TrailUnderAttack();
        cora = trail.login(Hat.COORDINATOR);
        fay = trail.login(Hat.FINANCE);
        ann = trail.login(Hat.AUDITOR);
        gone = trail.disabledLogin();
    }

    @AfterAll
    static void close() {
        trail.close();
    }

    @Test
    void a_line_cannot_be_put_at_another_time_or_under_another_login() throws SQLException {
        var line = UUID.randomUUID();

        trail.ask(
                cora.name(),
                """
                insert into audit_event (id, at, login, written_in, actor_id, action, subject_id)
                values ('%s', '2020-01-01', 'u_other', 1, '%s', 'booking.move', '%s')
                """
                        .formatted(line, cora.person(), UUID.randomUUID()));

        assertThat(
                        trail.as(
                                ann,
                                """
                                select count(*) from audit_event
                                where id = '%s' and at > now() - interval '1 hour' and login = '%s'
                                """
                                        .formatted(line, cora.name())))
                .isEqualTo("1");
    }

    @Test
    void a_disabled_login_adds_nothing_in_anybodys_name() {
        trail.denied(gone, TrailUnderAttack.line(UUID.randomUUID(), gone.person(), "booking.move"));
        trail.denied(gone, TrailUnderAttack.line(UUID.randomUUID(), fay.person(), "booking.move"));
        trail.denied(
                gone,
                TrailUnderAttack.line(UUID.randomUUID(), TrailUnderAttack.NOBODY, "booking.move"));
    }

    @Test
    void that_a_disabled_login_asked_to_be_let_in_is_kept() throws SQLException {
        var line = UUID.randomUUID();

        trail.ask(gone.name(), TrailUnderAttack.line(line, TrailUnderAttack.NOBODY, "session.ask"));

        assertThat(trail.as(ann, "select login from audit_event where id = '%s'".formatted(line)))
                .isEqualTo(gone.name());
    }

    @Test
    void nobody_says_that_they_act_for_somebody_else() {
        trail.denied(
                cora,
                "insert into audit_event (id, actor_id, on_behalf_of, action, subject_id) values"
                        + " ('%s', '%s', '%s', 'booking.move', '%s')"
                                .formatted(id(), cora.person(), fay.person(), id()));
        trail.run(
                "grant update (phone) on person to hatstand_any",
                "grant select on person to hatstand_any");
        assertThatThrownBy(
                        () ->
                                trail.ask(
                                        cora.name(),
                                        "select audit_acting('%s', '%s')"
                                                .formatted(cora.person(), fay.person()),
                                        "begin",
                                        "set local hatstand.behalf = '%s'".formatted(fay.person()),
                                        "update person set phone = '01422' where id = '%s'"
                                                .formatted(cora.person())))
                .hasMessageContaining("rule:acting_for_somebody");
    }

    @Test
    void no_line_of_the_trail_begins_another_in_the_servers_log() {
        assertThatThrownBy(
                        () ->
                                trail.ask(
                                        cora.name(),
                                        TrailUnderAttack.line(
                                                id(),
                                                cora.person(),
                                                "booking.move\nHATSTAND AUDIT login=u_fay")))
                .hasMessageContaining("audit_event_action");
    }

    @Test
    void nothing_is_added_to_anothers_line_nor_later_to_ones_own() throws SQLException {
        var line = UUID.randomUUID();
        trail.ask(cora.name(), TrailUnderAttack.line(line, cora.person(), "payrun.read"));
        var also = "insert into audit_event_also values ('%s', '%s')".formatted(line, fay.person());

        refused(cora, also);
        refused(fay, also);
    }

    @Test
    void an_open_line_is_not_sealed_and_then_added_to() throws SQLException {
        var line = UUID.randomUUID();
        try (var connection = trail.connection(cora)) {
            TrailUnderAttack.run(
                    connection, TrailUnderAttack.line(line, cora.person(), "payrun.read"));
            TrailUnderAttack.run(connection, "select audit_seal(true)");
            TrailUnderAttack.run(
                    connection,
                    "insert into audit_event_also values ('%s', '%s')"
                            .formatted(line, fay.person()));
            connection.commit();
        }

        assertThat(sealsOf(line)).isZero();
        trail.as(fay, "select audit_seal(true)");
        assertThat(sealsOf(line)).isEqualTo(1);
        assertThat(
                        trail.ask(
                                "postgres",
                                """
                                select bool_and(here.hash = audit_event_hash(
                                    coalesce(before.hash, block.previous_hash), event))
                                from audit_sealed here
                                join audit_event event on event.id = here.event_id
                                join audit_block block on block.no = here.block_no
                                left join audit_sealed before
                                  on before.block_no = here.block_no and before.place = here.place - 1
                                """))
                .isEqualTo("t");
    }

    @Test
    void nothing_is_added_to_an_old_line_whose_transaction_has_the_same_number_again() {
        var line = UUID.randomUUID();

        assertThatThrownBy(
                        () ->
                                trail.ask(
                                        "postgres",
                                        "begin",
                                        "set local session_replication_role = replica",
                                        """
                                        insert into audit_event
                                            (id, at, login, written_in, actor_id, action, subject_id)
                                        values ('%1$s', now() - interval '1 day', session_user,
                                            pg_current_xact_id()::text::bigint, '%1$s', 'booking.move', '%1$s')
                                        """
                                                .formatted(line),
                                        "set local session_replication_role = origin",
                                        "insert into audit_event_also values ('%s', '%s')"
                                                .formatted(line, fay.person())))
                .hasMessageContaining("rule:audit_event_also_with_its_event");
    }

    private static long sealsOf(UUID line) throws SQLException {
        return Long.parseLong(
                trail.as(
                        ann,
                        "select count(*) from audit_sealed where event_id = '%s'".formatted(line)));
    }

    private static UUID id() {
        return UUID.randomUUID();
    }

    private static void refused(Login login, String sql) {
        assertThatThrownBy(() -> trail.ask(login.name(), sql))
                .as(sql)
                .hasMessageContaining("rule:audit_event_also_with_its_event");
    }
}
