package coop.equalcare.hatstand.migrations;

import org.h2.tools.TriggerAdapter;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Lets somebody query what is not final yet, once at a time.
 *
 * <p>It locks the entry first, so that nobody makes it final meanwhile.
 */
public final class CareQuery extends TriggerAdapter {

    private static final String ENTRY = "select status from care_log_entry where id = ? for update";

    @Override
    public void fire(Connection connection, ResultSet before, ResultSet after) throws SQLException {
        var entry = after.getObject("entry_id");
        try (var query = connection.prepareStatement(ENTRY)) {
            query.setObject(1, entry);
            try (var found = query.executeQuery()) {
                if (found.next() && !found.getString("status").equals("PENDING")) {
                    throw Refusal.by("care_log_entry_stays_confirmed");
                }
            }
        }
        if (QueriedCare.isQueried(connection, entry)) {
            throw Refusal.by("care_log_query_once_at_a_time");
        }
    }
}
