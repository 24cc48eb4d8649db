package coop.equalcare.hatstand.migrations.kept;

import org.h2.tools.TriggerAdapter;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/** Writes down each booking as it was made and as it is after each change. */
public final class KeepBooking extends TriggerAdapter {

    private static final List<String> KEPT =
            List.of(
                    "supported_id",
                    "worker_id",
                    "starts_at",
                    "ends_at",
                    "kind",
                    "needs_skill",
                    "cancelled",
                    "version");

    /** Whoever changes a booking holds its row, so that two changes of one never count alike. */
    private static final String INSERT =
            """
            insert into booking_history (booking_id, number, act, at, login, actor_id, %s)
            values (?, (select coalesce(max(number), 0) + 1 from booking_history where booking_id = ?), ?, ?, ?,
                    cast(@hatstand_actor as uuid)%s)
            """
                    .formatted(String.join(", ", KEPT), ", ?".repeat(KEPT.size()));

    @Override
    public void fire(Connection connection, @Nullable ResultSet before, @Nullable ResultSet after)
            throws SQLException {
        var row = after == null ? Objects.requireNonNull(before) : after;
        var act = before == null ? "ADDED" : after == null ? "REMOVED" : "CHANGED";
        try (var insert = connection.prepareStatement(INSERT)) {
            var next = 1;
            insert.setObject(next++, row.getObject("id"));
            insert.setObject(next++, row.getObject("id"));
            insert.setString(next++, act);
            insert.setObject(
                    next++, OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS));
            insert.setString(next++, connection.getMetaData().getUserName());
            for (var column : KEPT) {
                insert.setObject(next++, row.getObject(column));
            }
            insert.executeUpdate();
        }
    }
}
