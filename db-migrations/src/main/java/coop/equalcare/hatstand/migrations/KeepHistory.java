package coop.equalcare.hatstand.migrations;

import org.h2.tools.TriggerAdapter;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Writes down each field of somebody’s record that changes, with its old and its new value. */
public final class KeepHistory extends TriggerAdapter {

    /** They are in the row’s own name, or follow from other fields. */
    private static final Set<String> LEFT_OUT = Set.of("id", "person_id", "version", "search_text");

    private static final String INSERT =
            """
            insert into record_change (id, at, login, actor_id, on_behalf_of, subject_id, part, part_key, field,
                                       old_value, new_value)
            values (?, ?, ?, cast(@hatstand_actor as uuid), cast(@hatstand_behalf as uuid), ?, ?, ?, ?, ?, ?)
            """;

    /** For whom what follows on this connection is done. */
    public static boolean acting(Connection connection, UUID actor, @Nullable UUID behalf)
            throws SQLException {
        try (var statement = connection.prepareStatement("set @hatstand_actor = ?")) {
            statement.setString(1, actor.toString());
            statement.execute();
        }
        try (var statement = connection.prepareStatement("set @hatstand_behalf = ?")) {
            statement.setString(1, behalf == null ? null : behalf.toString());
            statement.execute();
        }
        return true;
    }

    @Override
    public void fire(Connection connection, @Nullable ResultSet before, @Nullable ResultSet after)
            throws SQLException {
        var row = after == null ? Objects.requireNonNull(before) : after;
        var columns = row.getMetaData();
        try (var insert = connection.prepareStatement(INSERT)) {
            for (var index = 1; index <= columns.getColumnCount(); index++) {
                var field = columns.getColumnName(index);
                var was = before == null ? null : before.getString(index);
                var is = after == null ? null : after.getString(index);
                if (!LEFT_OUT.contains(field) && !Objects.equals(was, is)) {
                    insert.setObject(1, UUID.randomUUID());
                    insert.setObject(2, now());
                    insert.setString(3, connection.getMetaData().getUserName());
                    insert.setObject(4, row.getObject(isPerson() ? "id" : "person_id"));
                    insert.setString(5, tableName);
                    insert.setString(6, row.getString(isSkill() ? "skill" : "id"));
                    insert.setString(7, field);
                    insert.setString(8, was);
                    insert.setString(9, is);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private boolean isPerson() {
        return tableName.equals("person");
    }

    private boolean isSkill() {
        return tableName.equals("person_skill");
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }
}
