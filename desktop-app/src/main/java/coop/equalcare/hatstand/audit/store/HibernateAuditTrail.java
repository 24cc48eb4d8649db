package coop.equalcare.hatstand.audit.store;

import coop.equalcare.hatstand.kernel.IdSource;
import coop.equalcare.hatstand.platform.database.Sessions;
import coop.equalcare.hatstand.platform.work.AuditTrail;

import java.util.List;

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
                AuditHeadRow.class);
    }

    @Override
    public void append(Line line) {
        var session = sessions.current();
        var id = ids.next();
        session.insert(AuditEventRow.from(id, line));
        line.also().forEach(subject -> session.insert(AuditAlsoRow.from(id, subject)));
    }
}
