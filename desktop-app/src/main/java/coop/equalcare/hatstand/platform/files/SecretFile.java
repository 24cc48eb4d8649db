package coop.equalcare.hatstand.platform.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.UUID;

/** A key that this machine made for itself, in a file that only the person can read. */
public final class SecretFile {

    private SecretFile() {}

    /** To be wiped by whoever asks; nothing where there is no such file. */
    public static Optional<byte[]> read(Path file) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whole or not at all, and never readable for others in between. */
    public static void keep(Path file, byte[] secret) throws IOException {
        var passing = file.resolveSibling(".hatstand-" + UUID.randomUUID() + ".part");
        try {
            Files.createFile(passing, ownerOnly(file));
            Files.write(passing, secret, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            Files.move(passing, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(passing);
        }
    }

    /** Where the file system keeps no such rights, the person's own folder guards the file. */
    private static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
