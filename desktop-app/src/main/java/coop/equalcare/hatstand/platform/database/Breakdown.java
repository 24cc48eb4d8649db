package coop.equalcare.hatstand.platform.database;

import org.h2.api.ErrorCode;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How an open database can fail under our hands. */
enum Breakdown {
    /** The connection that was in use has died; another may do. */
    CONNECTION_DIED,
    /** No connection is to be had. */
    UNREACHABLE,
    /** The disk under the file has no room. */
    DISK_FULL,
    /** The file can no longer be read or written. */
    FILE_FAILED;

    private static final Set<Integer> H2_CLOSED =
            Set.of(
                    ErrorCode.DATABASE_IS_CLOSED,
                    ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
                    ErrorCode.CONNECTION_BROKEN_1,
                    ErrorCode.OBJECT_CLOSED);

    private static final Set<Integer> H2_FILE =
            Set.of(
                    ErrorCode.IO_EXCEPTION_1,
                    ErrorCode.IO_EXCEPTION_2,
                    ErrorCode.FILE_CORRUPTED_1,
                    ErrorCode.DATABASE_IS_READ_ONLY);

    /** Connection exceptions, in both databases. */
    private static final String CONNECTION = "08";

    /** Administrator shutdown, crash shutdown, cannot connect now. */
    private static final String OPERATOR_ENDED_IT = "57P0";

    static Optional<Breakdown> of(Throwable failure) {
        if (speaksOfFullDisk(failure)) {
            return Optional.of(DISK_FULL);
        }
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException) {
                return Optional.of(UNREACHABLE);
            }
            if (cause instanceof SQLException sql) {
                var found = of(sql);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Breakdown> of(SQLException sql) {
        if (H2_FILE.contains(sql.getErrorCode())) {
            return Optional.of(FILE_FAILED);
        }
        var state = String.valueOf(sql.getSQLState());
        if (H2_CLOSED.contains(sql.getErrorCode())
                || state.startsWith(CONNECTION)
                || state.startsWith(OPERATOR_ENDED_IT)) {
            return Optional.of(CONNECTION_DIED);
        }
        return Optional.empty();
    }

    static Optional<SQLException> sqlIn(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }

    /** The system's own words, as H2 and Java keep no code for it. */
    static boolean speaksOfFullDisk(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var words = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (cause instanceof IOException
                    && (words.contains("no space left")
                            || words.contains("not enough space")
                            || words.contains("file too large")
                            || words.contains("disk quota exceeded"))) {
                return true;
            }
        }
        return false;
    }
}
