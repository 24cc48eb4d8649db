package coop.equalcare.hatstand.migrations;

import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.SQLException;

/** Lets nobody change or take out a row that is there. Its rule is called as the trigger is. */
public final class AppendOnly implements Trigger {

    private String rule = "append_only";

    @Override
    public void init(
            Connection connection,
            String schema,
            String trigger,
            String table,
            boolean before,
            int type) {
        rule = trigger;
    }

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after)
            throws SQLException {
        throw Refusal.by(rule);
    }
}
