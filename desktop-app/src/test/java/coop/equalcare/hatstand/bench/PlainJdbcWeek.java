package coop.equalcare.hatstand.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

/**
 * The limit: the same five queries by hand, read into plain records of the same types and no more.
 */
final class PlainJdbcWeek {

    private record BookingLine(
            UUID id,
            UUID supportedId,
            UUID workerId,
            Instant startsAt,
            Instant endsAt,
            String kind,
            String neededSkill,
            int version,
            String supportedName,
            String supportedPostcode) {}

    private record PersonLine(UUID id, String name, String engagement) {}

    private record SkillLine(UUID personId, String skill, LocalDate expiresOn) {}

    private record WindowLine(UUID personId, int weekday, LocalTime from, LocalTime until) {}

    private record AbsenceLine(UUID personId, Instant startsAt, Instant endsAt, String kind) {}

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static final String BOOKINGS =
            """
            select b.id, b.supported_id, b.worker_id, b.starts_at, b.ends_at, b.kind,
                   b.needs_skill, b.version, p.name, p.postcode
            from booking b join person p on p.id = b.supported_id
            where not b.cancelled and b.starts_at >= ? and b.starts_at < ? and b.ends_at > ?
            order by b.starts_at, b.id
            """;

    private static final String WORN =
            """
             join hat_assignment h on h.person_id = %s
            where h.hat = ? and h.since <= ? and (h.until is null or h.until > ?)
            """;

    private static final String PEOPLE =
            "select distinct p.id, p.name, p.engagement from person p" + WORN.formatted("p.id");

    private static final String SKILLS =
            "select distinct s.person_id, s.skill, s.expires_on from person_skill s"
                    + WORN.formatted("s.person_id");

    private static final String WINDOWS =
            "select distinct a.person_id, a.weekday, a.from_time, a.until_time from availability a"
                    + WORN.formatted("a.person_id");

    private static final String ABSENCES =
            "select distinct a.person_id, a.starts_at, a.ends_at, a.kind from absence a"
                    + WORN.formatted("a.person_id")
                    + " and a.starts_at < ? and a.ends_at > ?";

    private final DataSource source;

    PlainJdbcWeek(DataSource source) {
        this.source = source;
    }

    int read() throws SQLException {
        var start = RosteredWeek.SPAN.start().atOffset(ZoneOffset.UTC);
        var end = RosteredWeek.SPAN.end().atOffset(ZoneOffset.UTC);
        var firstDay = start.toLocalDate();
        var lastDay = end.toLocalDate().minusDays(1);
        var hat = "GIVING_SUPPORT";
        try (var connection = source.getConnection()) {
            var bookings =
                    list(
                            connection,
                            BOOKINGS,
                            PlainJdbcWeek::booking,
                            start.minus(Duration.ofDays(31)),
                            end,
                            start);
            var people = list(connection, PEOPLE, PlainJdbcWeek::person, hat, lastDay, firstDay);
            var skills = list(connection, SKILLS, PlainJdbcWeek::skill, hat, lastDay, firstDay);
            var windows = list(connection, WINDOWS, PlainJdbcWeek::window, hat, lastDay, firstDay);
            var absences =
                    list(
                            connection,
                            ABSENCES,
                            PlainJdbcWeek::absence,
                            hat,
                            lastDay,
                            firstDay,
                            end,
                            start);
            connection.commit();
            return bookings.size()
                    + people.size()
                    + skills.size()
                    + windows.size()
                    + absences.size();
        }
    }

    private static <T> List<T> list(
            Connection connection, String sql, Reader<T> reader, Object... values)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            var lines = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.add(reader.read(rows));
                }
            }
            return lines;
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (var index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
    }

    private static BookingLine booking(ResultSet row) throws SQLException {
        return new BookingLine(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                instant(row, 4),
                instant(row, 5),
                row.getString(6),
                row.getString(7),
                row.getInt(8),
                row.getString(9),
                row.getString(10));
    }

    private static PersonLine person(ResultSet row) throws SQLException {
        return new PersonLine(row.getObject(1, UUID.class), row.getString(2), row.getString(3));
    }

    private static SkillLine skill(ResultSet row) throws SQLException {
        return new SkillLine(
                row.getObject(1, UUID.class), row.getString(2), row.getObject(3, LocalDate.class));
    }

    private static WindowLine window(ResultSet row) throws SQLException {
        return new WindowLine(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getObject(3, LocalTime.class),
                row.getObject(4, LocalTime.class));
    }

    private static AbsenceLine absence(ResultSet row) throws SQLException {
        return new AbsenceLine(
                row.getObject(1, UUID.class), instant(row, 2), instant(row, 3), row.getString(4));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
