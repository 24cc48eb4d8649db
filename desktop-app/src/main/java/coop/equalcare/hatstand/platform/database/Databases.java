package coop.equalcare.hatstand.platform.database;

import coop.equalcare.hatstand.platform.database.ConnectionProfile.Shared;
import coop.equalcare.hatstand.platform.database.ConnectionProfile.Standalone;
import coop.equalcare.hatstand.platform.database.file.KeyFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Opens, makes, migrates and tries databases. Every secret handed in is wiped before the call
 * returns.
 *
 * <p>One of these serves the whole program: windows on the same file hear of each other through it.
 */
public final class Databases {

    private final FileDoor files;
    private final ServerDoor servers;

    /**
     * @param rows the row classes of all capabilities
     * @param onScreenThread whether the calling thread draws the screen and so must not wait for a
     *     database
     */
    public Databases(List<Class<?>> rows, BooleanSupplier onScreenThread) {
        QuietLogs.ask();
        this.files = new FileDoor(List.copyOf(rows), onScreenThread);
        this.servers = new ServerDoor(List.copyOf(rows), onScreenThread);
    }

    /** Does ahead what the opening of such a database would wait for. */
    public void prepare(Dialect dialect) {
        switch (dialect) {
            case H2 -> files.prepare();
            case POSTGRESQL -> servers.prepare();
        }
    }

    /** Opens a database whose schema is of this build. */
    public Opening open(ConnectionProfile profile, char[] secret) {
        return wiping(
                secret,
                () ->
                        switch (profile) {
                            case Standalone file -> files.open(file, secret);
                            case Shared server -> servers.open(server, secret);
                        });
    }

    /** Brings a database without a schema, or with an older one, up to this build and opens it. */
    public Opening migrate(ConnectionProfile profile, char[] secret) {
        return wiping(
                secret,
                () ->
                        switch (profile) {
                            case Standalone file -> files.migrate(file, secret);
                            case Shared server -> servers.migrate(server, secret);
                        });
    }

    /** Makes a new encrypted file that a passphrase opens, and opens it. */
    public Opening create(Standalone profile, char[] passphrase) {
        return wiping(passphrase, () -> files.create(profile, passphrase, KeyFile::forPassphrase));
    }

    /** Makes a new encrypted file for a key of {@link #machineMadeKey()}, and opens it. */
    public Opening createWithMachineMadeKey(Standalone profile, char[] key) {
        return wiping(key, () -> files.create(profile, key, KeyFile::forMachineMadeKey));
    }

    /** A key that nobody has to remember or could guess: 256 random bits as hexadecimal digits. */
    public static char[] machineMadeKey() {
        return KeyFile.machineMadeKey();
    }

    /** Opens, looks and closes again: the button on the connection screen. */
    public Optional<ConnectionProblem> test(ConnectionProfile profile, char[] secret) {
        return switch (open(profile, secret)) {
            case Opening.Failed(var problem) -> Optional.of(problem);
            case Opening.Opened(var database) -> {
                database.close();
                yield Optional.empty();
            }
        };
    }

    /** Whether a window is at work in the file, or another process. */
    public boolean isInUse(Standalone profile) {
        try {
            return files.isInUse(profile);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Opening wiping(char[] secret, Supplier<Database> work) {
        try {
            return new Opening.Opened(work.get());
        } catch (Unopened unopened) {
            return new Opening.Failed(unopened.problem());
        } finally {
            Arrays.fill(secret, '\0');
        }
    }
}
