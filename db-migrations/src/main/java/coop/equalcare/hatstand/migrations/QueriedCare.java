package coop.equalcare.hatstand.migrations;

import org.h2.tools.TriggerAdapter;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Keeps an entry from becoming final while a query about it waits for its answer. */
public final class QueriedCare extends TriggerAdapter {

    private static final String OPEN =
            """
            select 1 from care_log_query asked
            where asked.entry_id = ?
              and not exists (select 1 from care_log_answer given
                              where given.entry_id = asked.entry_id and given.number = asked.number)
            """;

    @Override
    public void fire(Connection connection, ResultSet before, ResultSet after) throws SQLException {
        if (before.getString("status").equals("PENDING")
                && !after.getString("status").equals("PENDING")
                && isQueried(connection, after.getObject("id"))) {
            throw Refusal.by("care_log_entry_waits_for_answer");
        }
    }

    static boolean isQueried(Connection connection, Object entry) throws SQLException {
        try (var query = connection.prepareStatement(OPEN)) {
            query.setObject(1, entry);
            try (var found = query.executeQuery()) {
                return found.next();
            }
        }
    }
}
