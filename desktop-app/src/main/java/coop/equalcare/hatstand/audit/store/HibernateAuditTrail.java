package coop.equalcare.hatstand.audit.store;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.IdSource;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.database.Sessions;
import coop.equalcare.hatstand.platform.work.AuditTrail;

import java.util.List;
import java.util.UUID;

/** The trail in the table {@code audit_event}; it can be added to and nothing else. */
public final class HibernateAuditTrail implements AuditTrail {

    private final Sessions sessions;
    private final IdSource ids;

    public HibernateAuditTrail(Sessions sessions, IdSource ids) {
        this.sessions = sessions;
        this.ids = ids;
    }

    public static List<Class<?>> rows() {
        return List.of(
                AuditEventRow.class,
                AuditAlsoRow.class,
                AuditBlockRow.class,
                AuditSealedRow.class,
                AuditHeadRow.class,
                AuditPersonRow.class,
                RecordChangeRow.class);
    }

    @Override
    public void actsFor(Actor actor) {
        sessions.current()
                .createNativeQuery("select audit_acting(:actor, :behalf)", Boolean.class)
                .setParameter("actor", actor.person().value(), UUID.class)
                .setParameter(
                        "behalf", actor.onBehalfOf().map(PersonId::value).orElse(null), UUID.class)
                .getSingleResult();
    }

    @Override
    public void append(Line line) {
        var session = sessions.current();
        var id = ids.next();
        session.insert(AuditEventRow.from(id, line));
        line.also().forEach(subject -> session.insert(AuditAlsoRow.from(id, subject)));
    }
}
