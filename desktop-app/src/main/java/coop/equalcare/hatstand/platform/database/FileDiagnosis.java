package coop.equalcare.hatstand.platform.database;

import coop.equalcare.hatstand.platform.database.ConnectionProblem.Kind;

import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;

/** Says why a database file could not be opened, before H2 is asked or after it has refused. */
final class FileDiagnosis {

    private FileDiagnosis() {}

    /** What can be seen without opening the file. */
    static void inspect(ConnectionProfile.Standalone profile) {
        var file = profile.file();
        var folder = folderOf(profile);
        if (!Files.isDirectory(folder)) {
            throw new Unopened(problem(Kind.FOLDER_MISSING, profile));
        }
        if (!Files.exists(file)) {
            throw new Unopened(problem(Kind.FILE_MISSING, profile));
        }
        if (!Files.isWritable(file) || !Files.isWritable(folder)) {
            throw new Unopened(problem(Kind.READ_ONLY, profile));
        }
    }

    /** What can be seen before a file is made. */
    static void inspectForNew(ConnectionProfile.Standalone profile) {
        var folder = folderOf(profile);
        if (!Files.isDirectory(folder)) {
            throw new Unopened(problem(Kind.FOLDER_MISSING, profile));
        }
        if (Files.exists(profile.file())) {
            throw new Unopened(problem(Kind.FILE_EXISTS, profile));
        }
        if (!Files.isWritable(folder)) {
            throw new Unopened(problem(Kind.READ_ONLY, profile));
        }
    }

    static ConnectionProblem keyFileProblem(Kind kind, ConnectionProfile.Standalone profile) {
        return ConnectionProblem.of(kind, profile.file().toString(), profile.keyFile().toString());
    }

    static ConnectionProblem ofMigration(
            FlywayException failure, ConnectionProfile.Standalone profile) {
        var kind = kindOf(failure, profile);
        return problem(kind == Kind.OTHER ? Kind.MIGRATION_FAILED : kind, profile);
    }

    static ConnectionProblem of(Exception failure, ConnectionProfile.Standalone profile) {
        return problem(kindOf(failure, profile), profile);
    }

    private static Kind kindOf(Exception failure, ConnectionProfile.Standalone profile) {
        if (Breakdown.speaksOfFullDisk(failure)) {
            return Kind.DISK_FULL;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case ReadOnlyFileSystemException _, AccessDeniedException _ -> {
                    return Kind.READ_ONLY;
                }
                case FileSystemException other
                        when String.valueOf(other.getReason())
                                .contains("Read-only file system") -> {
                    return Kind.READ_ONLY;
                }
                case NoSuchFileException _ -> {
                    return Kind.FOLDER_MISSING;
                }
                default -> {}
            }
        }
        return Breakdown.sqlIn(failure)
                .map(sql -> byCode(sql.getErrorCode(), profile))
                .orElse(Kind.OTHER);
    }

    private static Kind byCode(int code, ConnectionProfile.Standalone profile) {
        return switch (code) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Kind.FILE_LOCKED;
            case ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1 -> Kind.FILE_MISSING;
            case ErrorCode.DATABASE_IS_READ_ONLY -> Kind.READ_ONLY;
            // The passphrase was proved before H2 was asked.
            case ErrorCode.FILE_ENCRYPTION_ERROR_1,
                    ErrorCode.WRONG_USER_OR_PASSWORD,
                    ErrorCode.FILE_CORRUPTED_1,
                    ErrorCode.FILE_VERSION_ERROR_1 ->
                    Kind.FILE_DAMAGED;
            case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2 ->
                    Files.isDirectory(folderOf(profile)) ? Kind.FILE_DAMAGED : Kind.FOLDER_MISSING;
            default -> Kind.OTHER;
        };
    }

    static ConnectionProblem problem(Kind kind, ConnectionProfile.Standalone profile) {
        return ConnectionProblem.of(kind, profile.file().toString(), folderOf(profile).toString());
    }

    static Path folderOf(ConnectionProfile.Standalone profile) {
        var folder = profile.file().getParent();
        return folder == null ? profile.file() : folder;
    }
}
