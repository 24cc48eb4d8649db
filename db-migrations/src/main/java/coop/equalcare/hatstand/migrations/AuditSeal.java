package coop.equalcare.hatstand.migrations;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * H2's stand-in for PostgreSQL's function of the same name: seals what is committed and not sealed
 * yet, one block at a time.
 */
public final class AuditSeal {

    private static final String HEAD =
            "select block_no, hash from audit_head where id = 1 for update skip locked";

    private static final String UNSEALED =
            """
            select id, at, login, written_in, actor_id, on_behalf_of, action, subject_id, purpose
            from audit_event event
            where at >= ? and not exists (select 1 from audit_sealed where event_id = event.id)
            order by at, id fetch first 10000 rows only
            """;

    private static final String ALSO =
            "select subject_id from audit_event_also where event_id = ? order by cast(subject_id as"
                    + " varchar)";

    private final Connection connection;
    private final Instant moment = Instant.now().truncatedTo(ChronoUnit.MICROS);

    private AuditSeal(Connection connection) {
        this.connection = connection;
    }

    /**
     * @return the block's number, 0 if there was nothing to seal, or nothing if somebody else is
     *     sealing
     */
    public static @Nullable Long seal(Connection connection, boolean everything)
            throws SQLException {
        return new AuditSeal(connection).seal(everything);
    }

    private @Nullable Long seal(boolean everything) throws SQLException {
        try (var head = connection.prepareStatement(HEAD);
                var end = head.executeQuery()) {
            return end.next()
                    ? seal(end.getLong("block_no") + 1, end.getString("hash"), since(everything))
                    : null;
        }
    }

    /** A day back is enough each minute: hardly a transaction is open for longer. */
    private Instant since(boolean everything) throws SQLException {
        try (var query = connection.prepareStatement("select max(sealed_at) from audit_block");
                var last = query.executeQuery()) {
            last.next();
            var sealed = last.getObject(1, OffsetDateTime.class);
            return everything || sealed == null
                    ? Instant.EPOCH
                    : sealed.toInstant().minus(Duration.ofDays(1));
        }
    }

    private long seal(long no, String before, Instant since) throws SQLException {
        var here = before;
        var count = 0;
        try (var query = connection.prepareStatement(UNSEALED)) {
            query.setObject(1, since.atOffset(ZoneOffset.UTC));
            try (var event = query.executeQuery()) {
                while (event.next()) {
                    count++;
                    here = hash(fields(here, event));
                    Statements.run(
                            connection,
                            "insert into audit_sealed (event_id, block_no, place, hash) values (?,"
                                    + " ?, ?, ?)",
                            event.getObject("id"),
                            no,
                            count,
                            here);
                }
            }
        }
        if (count == 0) {
            return 0;
        }
        var hash = hash(List.of(before, "" + no, micros(moment), "" + count, here));
        Statements.run(
                connection,
                "insert into audit_block (no, sealed_at, events, previous_hash, hash) values (?, ?,"
                        + " ?, ?, ?)",
                no,
                moment.atOffset(ZoneOffset.UTC),
                count,
                before,
                hash);
        Statements.run(
                connection, "update audit_head set block_no = ?, hash = ? where id = 1", no, hash);
        return no;
    }

    private List<String> fields(String before, ResultSet event) throws SQLException {
        var fields = new ArrayList<String>();
        fields.add(before);
        fields.add(event.getString("id"));
        fields.add(micros(event.getObject("at", OffsetDateTime.class).toInstant()));
        fields.add(event.getString("login"));
        fields.add(event.getString("written_in"));
        fields.add(event.getString("actor_id"));
        fields.add(orNothing(event.getString("on_behalf_of")));
        fields.add(event.getString("action"));
        fields.add(event.getString("subject_id"));
        fields.add(orNothing(event.getString("purpose")));
        try (var query = connection.prepareStatement(ALSO)) {
            query.setObject(1, event.getObject("id"));
            try (var also = query.executeQuery()) {
                while (also.next()) {
                    fields.add(also.getObject(1, UUID.class).toString());
                }
            }
        }
        return fields;
    }

    private static String orNothing(@Nullable String field) {
        return field == null ? "" : field;
    }

    private static String micros(Instant moment) {
        return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, moment));
    }

    /** Each field behind its length, so that no two lists of fields give the same bytes. */
    private static String hash(List<String> fields) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var field : fields) {
                var bytes = field.getBytes(StandardCharsets.UTF_8);
                digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
