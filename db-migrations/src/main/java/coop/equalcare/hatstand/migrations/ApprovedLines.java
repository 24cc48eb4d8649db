package coop.equalcare.hatstand.migrations;

import org.h2.tools.TriggerAdapter;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Keeps the lines of an approved pay run, and what they were paid for, as they were approved. Its
 * rule is called as the trigger is.
 *
 * <p>It locks the run's row first, so that no line slips in while somebody approves.
 */
public final class ApprovedLines extends TriggerAdapter {

    private static final String RUN = "select status from pay_run where id = ? for update";

    private static final String RUN_OF_LINE =
            """
            select status from pay_run
            where id = (select run_id from pay_line where id = ?) for update
            """;

    @Override
    public void fire(Connection connection, @Nullable ResultSet before, @Nullable ResultSet after)
            throws SQLException {
        if (before != null) {
            check(connection, before);
        }
        if (after != null) {
            check(connection, after);
        }
    }

    private void check(Connection connection, ResultSet row) throws SQLException {
        var isLine = tableName.equals("pay_line");
        try (var query = connection.prepareStatement(isLine ? RUN : RUN_OF_LINE)) {
            query.setObject(1, row.getObject(isLine ? "run_id" : "line_id"));
            try (var run = query.executeQuery()) {
                if (run.next() && run.getString("status").equals("APPROVED")) {
                    throw Refusal.by(triggerName);
                }
            }
        }
    }
}
