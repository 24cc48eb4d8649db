package coop.equalcare.hatstand.platform.database;

import coop.equalcare.hatstand.platform.database.ConnectionProblem.Kind;
import coop.equalcare.hatstand.platform.database.feed.Link;
import coop.equalcare.hatstand.platform.database.feed.LocalFeed;
import coop.equalcare.hatstand.platform.database.file.Checkpoints;
import coop.equalcare.hatstand.platform.database.file.KeyFile;
import coop.equalcare.hatstand.platform.database.file.OpenFile;
import coop.equalcare.hatstand.platform.database.mapping.Mappings;
import coop.equalcare.hatstand.platform.secrets.KeyRing;

import org.flywaydb.core.api.FlywayException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import javax.sql.DataSource;

/** Opens encrypted files. Problems leave as {@link Unopened}, and then nothing is left open. */
final class FileDoor {

    private static final SchemaMigration MIGRATION = new SchemaMigration(Dialect.H2);

    /**
     * A file whose passphrase was right.
     *
     * @param keyRing for what is sealed inside it
     */
    private record Unlocked(DataSource source, KeyRing keyRing) {}

    private static final String KEPT_COPY = ".before-migration";

    private final Mappings mappings;
    private final BooleanSupplier onScreenThread;
    private final Map<Path, OpenFile> openFiles = new ConcurrentHashMap<>();

    FileDoor(List<Class<?>> rows, BooleanSupplier onScreenThread) {
        this.mappings = Dialect.H2.mappings(rows);
        this.onScreenThread = onScreenThread;
    }

    /** Does ahead what needs no database yet. */
    void prepare() {
        mappings.prepare();
    }

    Database open(ConnectionProfile.Standalone profile, char[] secret) {
        return diagnosed(
                profile,
                () -> {
                    var window = enter(profile);
                    return inside(
                            window,
                            open -> assemble(profile, unlock(profile, secret), window, open));
                });
    }

    /** Keeps a copy of the file as it was, as H2 cannot undo a step that fails half way. */
    Database migrate(ConnectionProfile.Standalone profile, char[] secret) {
        return diagnosed(
                profile,
                () -> {
                    var window = enter(profile);
                    return inside(
                            window,
                            open -> {
                                var unlocked = unlock(profile, secret);
                                unlocked.source().getConnection().close();
                                window.opened();
                                keepCopy(profile, window);
                                bringUp(unlocked.source());
                                return assemble(profile, unlocked, window, open);
                            });
                });
    }

    /**
     * Makes the file and its key file, or neither. A folder that is not there is not made: it may
     * be a disk that is not plugged in.
     */
    Database create(
            ConnectionProfile.Standalone profile,
            char[] secret,
            Function<char[], KeyFile> keyFileFor) {
        return diagnosed(
                profile,
                () -> {
                    FileDiagnosis.inspectForNew(profile);
                    var keyFile = keyFileFor.apply(secret);
                    keyFile.write(profile.keyFile());
                    try {
                        var window = openFile(profile).enterNew();
                        return inside(
                                window,
                                open -> {
                                    var unlocked = unlockNew(profile, secret, keyFile);
                                    bringUp(unlocked.source());
                                    return assemble(profile, unlocked, window, open);
                                });
                    } catch (SQLException | IOException | RuntimeException failure) {
                        Files.deleteIfExists(profile.file());
                        Files.deleteIfExists(profile.closedMark());
                        Files.deleteIfExists(profile.keyFile());
                        throw failure;
                    }
                });
    }

    boolean isInUse(ConnectionProfile.Standalone profile) throws IOException {
        return Files.isDirectory(FileDiagnosis.folderOf(profile)) && openFile(profile).isInUse();
    }

    private OpenFile.Window enter(ConnectionProfile.Standalone profile) throws IOException {
        FileDiagnosis.inspect(profile);
        return openFile(profile)
                .enter()
                .orElseThrow(() -> new Unopened(FileDiagnosis.problem(Kind.FILE_DAMAGED, profile)));
    }

    /** By whatever way one comes to it, it is the same file. */
    private OpenFile openFile(ConnectionProfile.Standalone profile) throws IOException {
        var real =
                Files.exists(profile.file())
                        ? profile.file().toRealPath()
                        : FileDiagnosis.folderOf(profile)
                                .toRealPath()
                                .resolve(profile.file().getFileName());
        return openFiles.computeIfAbsent(real, file -> new OpenFile(file, profile.closedMark()));
    }

    /**
     * Migrates and shuts the file again. H2 evaluates a check constraint in the session that made
     * it, which is gone after the migration, until the file is opened anew.
     */
    private static void bringUp(DataSource source) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            MIGRATION.migrate(source);
            statement.execute("checkpoint sync");
        }
    }

    /** Work with files and databases. */
    private interface Work {
        Database run() throws IOException, SQLException;
    }

    /** Work in a window that is counted; what it opened is closed again where it fails. */
    private interface Inside {
        Database run(ArrayDeque<AutoCloseable> open) throws IOException, SQLException;
    }

    private static Database inside(OpenFile.Window window, Inside work)
            throws IOException, SQLException {
        var open = new ArrayDeque<AutoCloseable>();
        open.push(window);
        try {
            return work.run(open);
        } catch (SQLException | IOException | RuntimeException failure) {
            Database.closeAll(open);
            throw failure;
        }
    }

    private static Database diagnosed(ConnectionProfile.Standalone profile, Work work) {
        try {
            return work.run();
        } catch (SQLException | IOException failure) {
            throw new Unopened(FileDiagnosis.of(failure, profile), failure);
        } catch (FlywayException failure) {
            throw new Unopened(FileDiagnosis.ofMigration(failure, profile), failure);
        } catch (RuntimeException failure) {
            throw Breakdown.of(failure).isPresent()
                    ? new Unopened(FileDiagnosis.of(failure, profile), failure)
                    : failure;
        }
    }

    private static Unlocked unlock(ConnectionProfile.Standalone profile, char[] secret)
            throws IOException {
        var key = keyOf(readKeyFile(profile), profile, secret);
        return wiping(key, DataSources.existingFile(profile, key));
    }

    private static Unlocked unlockNew(
            ConnectionProfile.Standalone profile, char[] secret, KeyFile keyFile) {
        var key = keyOf(keyFile, profile, secret);
        return wiping(key, DataSources.newFile(profile, key));
    }

    private static Unlocked wiping(char[] key, DataSource source) {
        var unlocked = new Unlocked(source, KeyRing.from(key));
        Arrays.fill(key, '\0');
        return unlocked;
    }

    private static char[] keyOf(
            KeyFile keyFile, ConnectionProfile.Standalone profile, char[] secret) {
        return keyFile.keyFrom(secret)
                .orElseThrow(
                        () -> new Unopened(FileDiagnosis.problem(Kind.WRONG_PASSPHRASE, profile)));
    }

    private static KeyFile readKeyFile(ConnectionProfile.Standalone profile) throws IOException {
        if (!Files.exists(profile.keyFile())) {
            throw new Unopened(FileDiagnosis.keyFileProblem(Kind.KEY_FILE_MISSING, profile));
        }
        try {
            return KeyFile.read(profile.keyFile());
        } catch (IllegalArgumentException damaged) {
            throw new Unopened(
                    FileDiagnosis.keyFileProblem(Kind.KEY_FILE_DAMAGED, profile), damaged);
        }
    }

    private static void keepCopy(ConnectionProfile.Standalone profile, OpenFile.Window window)
            throws IOException {
        var copy = new ConnectionProfile.Standalone(Path.of(profile.withoutEnding() + KEPT_COPY));
        if (!window.copyAlone(copy.file())) {
            throw new Unopened(ConnectionProblem.inUse(profile));
        }
        Files.deleteIfExists(copy.closedMark());
        Files.copy(profile.keyFile(), copy.keyFile(), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Writes a word: a full disk is told of before anybody works, not when they save. */
    private static void proveRoom(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("comment on schema public is 'Hatstand'");
            statement.execute("checkpoint sync");
        }
    }

    private static void check(Connection connection, ConnectionProfile.Standalone profile)
            throws SQLException {
        var problem =
                switch (MIGRATION.state(connection)) {
                    case CURRENT -> null;
                    case MISSING -> Kind.SCHEMA_MISSING;
                    case OLDER -> Kind.SCHEMA_OLDER;
                    case NEWER -> Kind.SCHEMA_NEWER;
                    case ALTERED -> Kind.SCHEMA_ALTERED;
                };
        if (problem != null) {
            throw new Unopened(FileDiagnosis.problem(problem, profile));
        }
    }

    private Database assemble(
            ConnectionProfile.Standalone profile,
            Unlocked unlocked,
            OpenFile.Window window,
            ArrayDeque<AutoCloseable> open)
            throws SQLException, IOException {
        var source = unlocked.source();
        var connection = source.getConnection();
        // Until the check-points own it: what follows may fail, and it would keep the file locked.
        open.push(connection);
        window.opened();
        var checkpoints = new Checkpoints(connection, source);
        open.push(checkpoints);
        check(connection, profile);
        proveRoom(connection);
        var pool = DataSources.pool(source);
        open.push(pool);
        var factory = mappings.over(pool);
        open.push(factory);
        open.push(() -> window.settle(pool));
        var sessions = new Sessions(factory, checkpoints, onScreenThread);
        var feed = new LocalFeed(sessions, openFile(profile).bus());
        return new Database(
                profile, pool, sessions, feed, new Link(), Optional.of(unlocked.keyRing()), open);
    }
}
