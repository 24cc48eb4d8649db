package coop.equalcare.hatstand.bootstrap;

import static java.nio.charset.StandardCharsets.US_ASCII;

import coop.equalcare.hatstand.audit.domain.TrailMemory;
import coop.equalcare.hatstand.demo.DemoPack;
import coop.equalcare.hatstand.platform.database.CoOp;
import coop.equalcare.hatstand.platform.database.ConnectionProfile;
import coop.equalcare.hatstand.platform.database.Databases;
import coop.equalcare.hatstand.platform.database.Opening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;

/**
 * The invented co-op of this machine: an encrypted file like any other, whose machine-made key is
 * kept beside it where only the person can read it.
 */
public final class DemoDatabase {

    private final Path folder;
    private final Databases databases;
    private final InstantSource clock;

    public DemoDatabase(Path home, Databases databases, InstantSource clock) {
        this.folder = home.resolve("demo");
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
        return exists() ? openThere() : create(DemoPack.USUAL_SEED);
    }

    /** One that an earlier Hatstand made is brought up to this one without a question. */
    private Opening openThere() {
        return switch (databases.open(profile(), secret())) {
            case Opening.Failed(var problem) when problem.canMigrate() ->
                    databases.migrate(profile(), secret());
            case Opening opening -> opening;
        };
    }

    /** What somebody did in it is gone. */
    public void remove() {
        try {
            Files.deleteIfExists(profile().file());
            Files.deleteIfExists(profile().keyFile());
            Files.deleteIfExists(secretFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The same seed gives the same co-op. */
    Opening create(long seed) {
        var key = Databases.machineMadeKey();
        keep(key);
        var opening = databases.createWithMachineMadeKey(profile(), key);
        if (opening instanceof Opening.Opened(var database)) {
            var pack = DemoPack.of(seed);
            var coOp = new CoOp(pack.name(), ZoneId.of(pack.zone()), true);
            coOp.found(database.dataSource());
            new Hatstand(database, coOp, clock, TrailMemory.NONE).demo.fill(pack);
        }
        return opening;
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
            Files.createDirectories(folder);
            Files.deleteIfExists(secretFile());
            Files.createFile(secretFile(), ownerOnly());
            Files.write(secretFile(), bytes, StandardOpenOption.WRITE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** Where the file system keeps no such rights, the person's own folder guards the file. */
    private FileAttribute<?>[] ownerOnly() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
