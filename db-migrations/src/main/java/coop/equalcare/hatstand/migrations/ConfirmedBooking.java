package coop.equalcare.hatstand.migrations;

import org.h2.tools.TriggerAdapter;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/**
 * Keeps who, when and what of a booking as it was, once everybody has confirmed what came of it.
 *
 * <p>It locks the entry first, so that nobody confirms while somebody moves.
 */
public final class ConfirmedBooking extends TriggerAdapter {

    private static final List<String> PLAN =
            List.of("supported_id", "worker_id", "starts_at", "ends_at", "kind", "cancelled");

    private static final String ENTRY =
            "select status from care_log_entry where booking_id = ? for update";

    @Override
    public void fire(Connection connection, ResultSet before, ResultSet after) throws SQLException {
        if (isSamePlan(before, after)) {
            return;
        }
        try (var query = connection.prepareStatement(ENTRY)) {
            query.setObject(1, before.getObject("id"));
            try (var entry = query.executeQuery()) {
                if (entry.next() && !entry.getString("status").equals("PENDING")) {
                    throw Refusal.by("booking_stays_confirmed");
                }
            }
        }
    }

    private static boolean isSamePlan(ResultSet before, ResultSet after) throws SQLException {
        for (var column : PLAN) {
            if (!Objects.equals(before.getObject(column), after.getObject(column))) {
                return false;
            }
        }
        return true;
    }
}
