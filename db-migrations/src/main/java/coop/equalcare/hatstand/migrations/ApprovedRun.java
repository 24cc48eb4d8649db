package coop.equalcare.hatstand.migrations;

import org.h2.tools.TriggerAdapter;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Keeps an approved pay run as it was approved. */
public final class ApprovedRun extends TriggerAdapter {

    @Override
    public void fire(Connection connection, ResultSet before, @Nullable ResultSet after)
            throws SQLException {
        if (before.getString("status").equals("APPROVED")) {
            throw Refusal.by("pay_run_stays_approved");
        }
    }
}
