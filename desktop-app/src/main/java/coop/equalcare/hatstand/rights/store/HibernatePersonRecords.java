package coop.equalcare.hatstand.rights.store;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.database.Sessions;
import coop.equalcare.hatstand.rights.domain.PersonRecords;
import coop.equalcare.hatstand.rights.domain.RecordPart;
import coop.equalcare.hatstand.rights.domain.WholeRecord;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The views of the database that begin with the person who was asked for. */
public final class HibernatePersonRecords implements PersonRecords {

    private static final String KEY = "about_id";

    private final Sessions sessions;

    public HibernatePersonRecords(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public boolean isOpen(PersonId person) {
        return sessions.call(
                        "select count(*) from api.asked_for where person_id = ?", person.value())
                > 0;
    }

    @Override
    public List<WholeRecord.Entry> read(RecordPart part, PersonId person) {
        var order = part.when().isEmpty() ? part.lead().getFirst() : part.when();
        var sql =
                "select * from api.about_%s where %s = ? order by %s"
                        .formatted(part.code(), KEY, order);
        return sessions.current().doReturningWork(connection -> read(connection, sql, person));
    }

    private static List<WholeRecord.Entry> read(Connection connection, String sql, PersonId person)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, person.value());
            try (var row = statement.executeQuery()) {
                var entries = new ArrayList<WholeRecord.Entry>();
                while (row.next()) {
                    entries.add(entry(row));
                }
                return entries;
            }
        }
    }

    private static WholeRecord.Entry entry(ResultSet row) throws SQLException {
        var columns = row.getMetaData();
        var fields = new ArrayList<WholeRecord.Field>();
        for (var index = 1; index <= columns.getColumnCount(); index++) {
            var name = columns.getColumnLabel(index).toLowerCase(Locale.ROOT);
            var value = value(row, index, columns.getColumnTypeName(index));
            if (value != null && !name.equals(KEY)) {
                fields.add(new WholeRecord.Field(name, value));
            }
        }
        return new WholeRecord.Entry(fields);
    }

    /** The two databases call a type by different names, which begin alike. */
    private static @Nullable Object value(ResultSet row, int index, String type)
            throws SQLException {
        var kind = type.toLowerCase(Locale.ROOT);
        if (kind.startsWith("timestamp")) {
            var moment = row.getObject(index, OffsetDateTime.class);
            return moment == null ? null : moment.toInstant();
        }
        if (kind.startsWith("time")) {
            return row.getObject(index, LocalTime.class);
        }
        return switch (kind) {
            case "date" -> row.getObject(index, LocalDate.class);
            case "uuid" -> row.getObject(index, UUID.class);
            default -> row.getObject(index);
        };
    }
}
