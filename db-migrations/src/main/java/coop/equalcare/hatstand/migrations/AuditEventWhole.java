package coop.equalcare.hatstand.migrations;

import org.h2.tools.TriggerAdapter;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Lets nobody add to an event that is sealed. */
public final class AuditEventWhole extends TriggerAdapter {

    @Override
    public void fire(Connection connection, ResultSet before, ResultSet after) throws SQLException {
        try (var query =
                connection.prepareStatement("select 1 from audit_sealed where event_id = ?")) {
            query.setObject(1, after.getObject("event_id"));
            try (var sealed = query.executeQuery()) {
                if (sealed.next()) {
                    throw Refusal.by("audit_event_also_with_its_event");
                }
            }
        }
    }
}
