package coop.equalcare.hatstand.migrations;

import org.h2.tools.TriggerAdapter;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;

/**
 * Keeps a confirmed care log entry as it is; all that may happen to it is that it is paid, once.
 */
public final class ConfirmedCare extends TriggerAdapter {

    @Override
    public void fire(Connection connection, ResultSet before, @Nullable ResultSet after)
            throws SQLException {
        var status = before.getString("status");
        if (status.equals("PENDING")) {
            return;
        }
        if (!status.equals("CONFIRMED") || after == null || !isTheSamePaid(before, after)) {
            throw Refusal.by("care_log_entry_stays_confirmed");
        }
    }

    private static boolean isTheSamePaid(ResultSet before, ResultSet after) throws SQLException {
        var columns = before.getMetaData();
        for (var index = 1; index <= columns.getColumnCount(); index++) {
            var asItShouldBe =
                    switch (columns.getColumnName(index)) {
                        case "status" -> "PAID";
                        case "version" -> before.getInt(index) + 1;
                        default -> before.getObject(index);
                    };
            if (!Objects.equals(asItShouldBe, after.getObject(index))) {
                return false;
            }
        }
        return true;
    }
}
