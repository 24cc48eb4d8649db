package coop.equalcare.hatstand.audit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.equalcare.hatstand.platform.database.Dialect;
import coop.equalcare.hatstand.platform.database.TestDatabase;
import coop.equalcare.hatstand.platform.work.AuditTrail;
import coop.equalcare.hatstand.platform.work.Gate;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.UUID;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AuditTrailContract {

    private TestDatabase database;
    private AuditTrail trail;

    abstract Dialect dialect();

    @BeforeAll
    void open() {
        database = TestDatabase.open(dialect(), HibernateAuditTrail.rows());
        trail = new HibernateAuditTrail(database.sessions(), database.house().ids());
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Test
    void who_did_what_when_and_to_which_record_is_kept() {
        var actor = database.person("Cora");
        var subject = UUID.randomUUID();

        database.inTransaction(
                () ->
                        trail.append(
                                new AuditTrail.Line(
                                        TestDatabase.NOW,
                                        actor,
                                        new Gate.Deed("person.read", subject))));

        assertThat(
                        database.number(
                                """
                                select count(*) from audit_event
                                where actor_id = ? and subject_id = ? and action = 'person.read'
                                and at = ?
                                """,
                                actor.value(),
                                subject,
                                TestDatabase.NOW))
                .isEqualTo(1);
    }

    @Test
    void what_is_in_the_trail_cannot_be_changed_or_taken_out() {
        var line =
                new AuditTrail.Line(
                        TestDatabase.NOW,
                        database.person("May"),
                        new Gate.Deed("person.change", UUID.randomUUID()));
        database.inTransaction(() -> trail.append(line));

        assertThatThrownBy(() -> database.run("update audit_event set action = 'none'"))
                .hasMessageContaining("audit_event_append_only");
        assertThatThrownBy(() -> database.run("delete from audit_event"))
                .hasMessageContaining("audit_event_append_only");
    }
}
