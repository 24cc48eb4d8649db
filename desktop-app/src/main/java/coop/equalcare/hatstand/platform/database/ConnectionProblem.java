package coop.equalcare.hatstand.platform.database;

import coop.equalcare.hatstand.kernel.Finding;

import java.util.List;
import java.util.Locale;

/**
 * Why a database could not be opened: what happened, why, and what to do next, as message keys.
 *
 * @param values for the words: where it was, never a secret
 */
public record ConnectionProblem(Kind kind, List<Object> values) {

    /** What can be in the way. */
    public enum Kind {
        HOST_UNKNOWN,
        REFUSED,
        TIMED_OUT,
        BROKEN_OFF,
        TLS_NOT_OFFERED,
        TLS_NOT_TRUSTED,
        ROOT_CERTIFICATE_UNREADABLE,
        WRONG_PASSWORD,
        NO_PASSWORD_ASKED,
        NOT_ADMITTED,
        NO_SUCH_DATABASE,
        NOT_ENTITLED,
        TOO_MANY_CONNECTIONS,
        SERVER_STARTING,
        SERVER_TOO_OLD,

        FILE_MISSING,
        FILE_EXISTS,
        FILE_LOCKED,
        FILE_DAMAGED,
        KEY_FILE_MISSING,
        KEY_FILE_DAMAGED,
        WRONG_PASSPHRASE,
        READ_ONLY,
        DISK_FULL,
        FOLDER_MISSING,

        SCHEMA_MISSING,
        SCHEMA_MISSING_NOT_ENTITLED,
        SCHEMA_OLDER,
        SCHEMA_OLDER_NOT_ENTITLED,
        SCHEMA_NEWER,
        SCHEMA_ALTERED,
        /** What guards the data is not what the migrations made. */
        GUARD_CHANGED,
        MIGRATION_FAILED,

        OTHER
    }

    public ConnectionProblem {
        values = List.copyOf(values);
    }

    static ConnectionProblem of(Kind kind, Object... values) {
        return new ConnectionProblem(kind, List.of(values));
    }

    /** A file that somebody has open, and that cannot be made anew under them. */
    public static ConnectionProblem inUse(ConnectionProfile.Standalone profile) {
        return FileDiagnosis.problem(Kind.FILE_LOCKED, profile);
    }

    /** Whether {@link Databases#migrate} can mend it for whoever is signed in. */
    public boolean canMigrate() {
        return kind == Kind.SCHEMA_OLDER || kind == Kind.SCHEMA_MISSING;
    }

    public Finding what() {
        return part("what");
    }

    public Finding why() {
        return part("why");
    }

    public Finding next() {
        return part("next");
    }

    private Finding part(String part) {
        var key = "platform.connection." + kind.name().toLowerCase(Locale.ROOT) + "." + part;
        return new Finding(Finding.Severity.BLOCK, key, values);
    }
}
