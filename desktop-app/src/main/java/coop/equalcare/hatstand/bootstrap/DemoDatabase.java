package coop.equalcare.hatstand.bootstrap;

import static java.nio.charset.StandardCharsets.US_ASCII;

import coop.equalcare.hatstand.audit.domain.TrailMemory;
import coop.equalcare.hatstand.demo.DemoPack;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.ledger.RememberedBook;
import coop.equalcare.hatstand.platform.database.CoOp;
import coop.equalcare.hatstand.platform.database.ConnectionProblem;
import coop.equalcare.hatstand.platform.database.ConnectionProfile;
import coop.equalcare.hatstand.platform.database.Database;
import coop.equalcare.hatstand.platform.database.Databases;
import coop.equalcare.hatstand.platform.database.Opening;
import coop.equalcare.hatstand.platform.files.SecretFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;

/**
 * The invented co-op of this machine: an encrypted file like any other, whose machine-made key is
 * kept beside it where only the person can read it.
 */
public final class DemoDatabase {

    private final Path folder;
    private final RememberedBook book;
    private final Databases databases;
    private final InstantSource clock;

    public DemoDatabase(Path home, Databases databases, InstantSource clock) {
        this.folder = home.resolve("demo");
        this.book = new RememberedBook(home, profile());
        this.databases = databases;
        this.clock = clock;
    }

    public ConnectionProfile.Standalone profile() {
        return new ConnectionProfile.Standalone(folder.resolve("co-op"));
    }

    public boolean exists() {
        return Files.exists(profile().file()) && Files.exists(secretFile());
    }

    /** Opens it, and makes it first where there is none. */
    public Opening open() {
        return open(Progress.NONE).orElseThrow();
    }

    /** The same, and nothing where the making was stopped. */
    Optional<Opening> open(Progress progress) {
        return exists() ? Optional.of(openThere()) : create(DemoPack.USUAL_SEED, progress);
    }

    /** One that an earlier Hatstand made is brought up to this one without a question. */
    private Opening openThere() {
        return switch (databases.open(profile(), secret())) {
            case Opening.Failed(var problem) when problem.canMigrate() ->
                    databases.migrate(profile(), secret());
            case Opening opening -> opening;
        };
    }

    /**
     * Makes it anew; what somebody did in an earlier one is gone. The same seed gives the same
     * co-op. Its key is kept last, so that a process that ends half way leaves nothing that counts
     * as a demo.
     *
     * @return nothing where it was stopped, and then there is no file either
     */
    Optional<Opening> create(long seed, Progress progress) {
        if (databases.isInUse(profile())) {
            return Optional.of(new Opening.Failed(ConnectionProblem.inUse(profile())));
        }
        remove();
        makeFolder();
        var key = Databases.machineMadeKey();
        try {
            return switch (databases.createWithMachineMadeKey(profile(), key.clone())) {
                case Opening.Failed failed -> Optional.of(failed);
                case Opening.Opened opened when filled(opened.database(), seed, progress) -> {
                    keep(key);
                    yield Optional.of(opened);
                }
                case Opening.Opened _ -> Optional.empty();
            };
        } finally {
            Arrays.fill(key, '\0');
        }
    }

    /** Whether all of it is in; else it is closed and gone. */
    private boolean filled(Database database, long seed, Progress progress) {
        var whole = false;
        try {
            var pack = DemoPack.of(seed);
            var coOp = new CoOp(pack.name(), ZoneId.of(pack.zone()), true);
            coOp.found(database.dataSource());
            var hatstand = new Hatstand(database, coOp, clock, TrailMemory.NONE, book);
            whole = hatstand.demo.fill(pack, progress);
            return whole;
        } finally {
            if (!whole) {
                database.close();
                remove();
            }
        }
    }

    private void remove() {
        book.forget();
        try {
            Files.deleteIfExists(secretFile());
            Files.deleteIfExists(profile().file());
            Files.deleteIfExists(profile().closedMark());
            Files.deleteIfExists(profile().keyFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void makeFolder() {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path secretFile() {
        return folder.resolve("co-op.secret");
    }

    /** To be wiped by whoever asks. */
    char[] secret() {
        try {
            return US_ASCII.decode(ByteBuffer.wrap(Files.readAllBytes(secretFile())))
                    .toString()
                    .toCharArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void keep(char[] key) {
        var bytes = new String(key).getBytes(US_ASCII);
        try {
            SecretFile.keep(secretFile(), bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
