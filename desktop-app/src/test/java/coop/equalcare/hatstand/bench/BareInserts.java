package coop.equalcare.hatstand.bench;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import javax.sql.DataSource;

/** The limit: rows of the same columns, one a transaction, in a table without any rule or index. */
final class BareInserts {

    static final String TABLE =
            """
            create table bare_transfer (
                seq bigint, id uuid, recorded_at timestamp with time zone, actor_id uuid, debit_id uuid,
                credit_id uuid, unit varchar(20), amount bigint, code varchar(40), about_id uuid,
                idempotency_key varchar(100), previous_hash varchar(64), hash varchar(64))
            """;

    private static final String INSERT =
            "insert into bare_transfer values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final DataSource source;
    private final UUID somebody = UUID.randomUUID();
    private long seq;

    BareInserts(DataSource source) {
        this.source = source;
    }

    int insert() throws SQLException {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement(INSERT)) {
                Object[] row = {
                    ++seq,
                    UUID.randomUUID(),
                    OffsetDateTime.now(ZoneOffset.UTC),
                    somebody,
                    somebody,
                    somebody,
                    "GBP_PENCE",
                    1L,
                    "wages",
                    somebody,
                    UUID.randomUUID().toString(),
                    "0".repeat(64),
                    "1".repeat(64)
                };
                for (var column = 0; column < row.length; column++) {
                    insert.setObject(column + 1, row[column]);
                }
                var done = insert.executeUpdate();
                connection.commit();
                return done;
            }
        }
    }
}
