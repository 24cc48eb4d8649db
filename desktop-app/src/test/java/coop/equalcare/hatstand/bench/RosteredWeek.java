package coop.equalcare.hatstand.bench;

import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.platform.database.Dialect;
import coop.equalcare.hatstand.platform.database.TestDatabase;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** 200 people, 7 days, 3 bookings a day: 4,200 bookings, with what the rules ask of each person. */
final class RosteredWeek {

    static final int BOOKINGS = 200 * 7 * 3;

    static final TimeSpan SPAN =
            new TimeSpan(
                    Instant.parse("2026-11-23T00:00:00Z"), Instant.parse("2026-11-30T00:00:00Z"));

    private static final int WORKERS = 200;
    private static final int DAYS = 7;
    private static final int PER_DAY = 3;
    private static final int WEEKS_AROUND = 2;

    private RosteredWeek() {}

    /** The week and as much on either side, so that finding the week is part of the work. */
    static void write(TestDatabase database) throws SQLException {
        try (var connection = database.dataSource().getConnection()) {
            people(connection);
            bookings(connection);
            connection.commit();
            if (database.dialect() == Dialect.POSTGRESQL) {
                try (var analyze = connection.createStatement()) {
                    analyze.execute("analyze");
                }
                connection.commit();
            }
        }
    }

    private static void people(Connection connection) throws SQLException {
        try (var person = connection.prepareStatement(PERSON);
                var hat = connection.prepareStatement(HAT);
                var skill = connection.prepareStatement(SKILL);
                var window = connection.prepareStatement(WINDOW);
                var absence = connection.prepareStatement(ABSENCE)) {
            for (var number = 0; number < WORKERS; number++) {
                batch(person, worker(number), "Worker " + number, "Worker " + number);
                batch(person, supported(number), "Supported " + number, "Supported " + number);
                batch(hat, new UUID(2, number), worker(number), LocalDate.of(2024, 1, 1));
                batch(skill, worker(number), "Hoist", LocalDate.of(2027, 1, 1));
                batch(skill, worker(number), "Driving", null);
                for (var weekday = 1; weekday <= 5; weekday++) {
                    var id = new UUID(3, number * 10L + weekday);
                    batch(
                            window,
                            id,
                            worker(number),
                            weekday,
                            LocalTime.of(7, 0),
                            LocalTime.of(22, 0));
                }
                if (number % 10 == 0) {
                    batch(
                            absence,
                            new UUID(4, number),
                            worker(number),
                            SPAN.start().atOffset(ZoneOffset.UTC),
                            SPAN.end().atOffset(ZoneOffset.UTC));
                }
            }
            for (var statement : new PreparedStatement[] {person, hat, skill, window, absence}) {
                statement.executeBatch();
            }
        }
    }

    private static void bookings(Connection connection) throws SQLException {
        try (var booking = connection.prepareStatement(BOOKING)) {
            for (var day = -DAYS * WEEKS_AROUND; day < DAYS * (WEEKS_AROUND + 1); day++) {
                for (var number = 0; number < WORKERS; number++) {
                    for (var visit = 0; visit < PER_DAY; visit++) {
                        var start =
                                SPAN.start()
                                        .plus(Duration.ofDays(day))
                                        .plus(Duration.ofMinutes(8 * 60 + visit * 200L));
                        batch(
                                booking,
                                new UUID(5, (day + 100L) * 1000 + number * 4L + visit),
                                supported((number + visit * 7) % WORKERS),
                                worker(number),
                                start.atOffset(ZoneOffset.UTC),
                                start.plus(Duration.ofMinutes(90)).atOffset(ZoneOffset.UTC),
                                visit == 0 ? "Hoist" : null);
                    }
                }
                booking.executeBatch();
            }
        }
    }

    private static UUID worker(int number) {
        return new UUID(0, number);
    }

    private static UUID supported(int number) {
        return new UUID(1, number);
    }

    private static void batch(PreparedStatement statement, Object... values) throws SQLException {
        for (var index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
        statement.addBatch();
    }

    private static final String PERSON =
            """
            insert into person (id, name, known_as, contact_by, engagement, version)
            values (?, ?, ?, 'EMAIL', 'EMPLOYED', 0)
            """;

    private static final String HAT =
            """
            insert into hat_assignment (id, person_id, hat, since)
            values (?, ?, 'GIVING_SUPPORT', ?)
            """;

    private static final String SKILL =
            "insert into person_skill (person_id, skill, expires_on) values (?, ?, ?)";

    private static final String WINDOW =
            """
            insert into availability (id, person_id, weekday, from_time, until_time)
            values (?, ?, ?, ?, ?)
            """;

    private static final String ABSENCE =
            """
            insert into absence (id, person_id, starts_at, ends_at, kind)
            values (?, ?, ?, ?, 'LEAVE')
            """;

    private static final String BOOKING =
            """
            insert into booking
                (id, supported_id, worker_id, starts_at, ends_at, needs_skill, kind, cancelled, version)
            values (?, ?, ?, ?, ?, ?, 'VISIT', false, 0)
            """;
}
