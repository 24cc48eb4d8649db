package coop.equalcare.hatstand.platform.database;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Rows of every table by plain JDBC, for tests of what the database itself allows. */
final class TestRows {

    static final Instant NINE = TestDatabase.NOW;

    private final TestDatabase database;
    private int runs;

    TestRows(TestDatabase database) {
        this.database = database;
    }

    UUID person() {
        return database.person("May").value();
    }

    UUID booking(UUID worker, Instant start, Duration length) {
        var id = UUID.randomUUID();
        database.run(
                """
                insert into booking (id, supported_id, worker_id, starts_at, ends_at, kind, cancelled, version)
                values (?, ?, ?, ?, ?, 'VISIT', false, 0)
                """,
                id,
                person(),
                worker,
                start,
                start.plus(length));
        return id;
    }

    UUID entry(String status) {
        var id = UUID.randomUUID();
        var worker = person();
        database.run(
                """
                insert into care_log_entry (id, booking_id, supported_id, worker_id, kind, planned_starts_at,
                                            planned_ends_at, starts_at, ends_at, break_minutes, status, edition,
                                            version)
                values (?, ?, ?, ?, 'VISIT', ?, ?, ?, ?, 0, ?, 0, 3)
                """,
                id,
                booking(worker, NINE, Duration.ofHours(1)),
                person(),
                worker,
                NINE,
                NINE.plus(Duration.ofHours(1)),
                NINE,
                NINE.plus(Duration.ofHours(1)),
                status);
        return id;
    }

    UUID bookingOf(UUID entry) {
        return database.inTransaction(
                () ->
                        database.sessions()
                                .current()
                                .createNativeQuery(
                                        "select booking_id from care_log_entry where id = :id",
                                        UUID.class)
                                .setParameter("id", entry)
                                .getSingleResult());
    }

    UUID confirmation() {
        var entry = entry("CONFIRMED");
        var person = person();
        database.run(
                "insert into care_log_confirmation values (?, ?, 0, ?, ?)",
                entry,
                person,
                person,
                NINE);
        return entry;
    }

    UUID adjustment() {
        var entry = entry("PENDING");
        database.run(
                "insert into care_log_adjustment values (?, 0, ?, ?, ?, ?, 0, 'left early')",
                entry,
                person(),
                NINE,
                NINE,
                NINE.plus(Duration.ofHours(1)));
        return entry;
    }

    UUID audited() {
        var id = UUID.randomUUID();
        database.run(
                "insert into audit_event (id, actor_id, action, subject_id)"
                        + " values (?, ?, 'booking.move', ?)",
                id,
                UUID.randomUUID(),
                UUID.randomUUID());
        return id;
    }

    UUID transfer() {
        var id = UUID.randomUUID();
        database.run(
                """
                insert into ledger_transfer (seq, id, recorded_at, actor_id, debit_id, credit_id, unit, amount,
                                             code, about_id, idempotency_key, previous_hash, hash)
                select coalesce(max(seq), 0) + 1, ?, ?, ?, ?, ?, 'GBP_PENCE', 100, 'PAY', ?, ?, ?, ?
                from ledger_transfer
                """,
                id,
                NINE,
                person(),
                account(),
                account(),
                UUID.randomUUID(),
                "key " + id,
                "before " + id,
                "hash " + id);
        return id;
    }

    private UUID account() {
        var id = UUID.randomUUID();
        database.run(
                "insert into ledger_account values (?, ?, 'WAGES', 'GBP_PENCE', null)",
                id,
                id.toString());
        return id;
    }

    UUID rate() {
        var id = UUID.randomUUID();
        database.run(
                "insert into rate values (?, ?, 'VISIT', 1300, ?, 'agreed by the circle')",
                id,
                person(),
                LocalDate.of(2026, 4, 1));
        return id;
    }

    UUID draft() {
        var id = UUID.randomUUID();
        database.run(
                """
                insert into pay_run (id, number, from_date, until_date, prepared_by, prepared_at, status, version)
                values (?, ?, ?, ?, ?, ?, 'DRAFT', 0)
                """,
                id,
                ++runs,
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 30),
                person(),
                NINE);
        return id;
    }

    void approve(UUID run) {
        database.run(
                "update pay_run set status = 'APPROVED', approved_by = ?, approved_at = ?, version"
                        + " = 1 where id = ?",
                person(),
                NINE,
                run);
    }

    UUID line(UUID run) {
        var id = UUID.randomUUID();
        database.run(
                "insert into pay_line values (?, ?, ?, 'VISIT', ?, 1300, 60, 1300)",
                id,
                run,
                person(),
                rate());
        return id;
    }

    UUID lineEntry(UUID line) {
        var entry = entry("CONFIRMED");
        database.run("insert into pay_line_entry values (?, ?, 60)", line, entry);
        return entry;
    }
}
