package coop.equalcare.hatstand.platform.files;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Sha256;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Writes a file whole or not at all, and never over another.
 *
 * <p>The bytes go to a passing name in the same folder, are forced to the disk, and only then get
 * their own name in one step. What a person may run into (a folder that is gone, a full disk) is an
 * outcome.
 */
public final class SafeFile {

    /**
     * A file that is on the disk.
     *
     * @param isNew whether it was written now; otherwise the same bytes were already there
     */
    public record Written(Path file, Sha256 hash, boolean isNew) {}

    private static final int LONGEST_NAME = 180;

    /** What one of Windows, macOS and Linux cannot have in a name, so that a file can travel. */
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[<>:\"/\\\\|?*\\p{Cntrl}]");

    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private static final Pattern DISK_IS_FULL =
            Pattern.compile("no space left|not enough space|quota", Pattern.CASE_INSENSITIVE);

    private static final Pattern READ_ONLY =
            Pattern.compile("read-only|not permitted|denied", Pattern.CASE_INSENSITIVE);

    private final Disk disk;

    public SafeFile() {
        this(Disk.REAL);
    }

    SafeFile(Disk disk) {
        this.disk = disk;
    }

    public Outcome<Written> write(Path folder, String name, byte[] bytes) {
        if (!isGoodName(name)) {
            return refused("platform.file.bad_name", name);
        }
        if (!Files.isDirectory(folder)) {
            return refused("platform.file.no_folder", folder);
        }
        var file = folder.resolve(name);
        try {
            return Files.exists(file) ? compare(file, bytes) : writeNew(folder, file, bytes);
        } catch (IOException failure) {
            return refused(keyOf(failure, folder, bytes.length), file);
        }
    }

    /** As {@link #write}, for the program's own files: an earlier one of the name makes way. */
    public Outcome<Written> replace(Path folder, String name, byte[] bytes) {
        if (!isGoodName(name)) {
            return refused("platform.file.bad_name", name);
        }
        if (!Files.isDirectory(folder)) {
            return refused("platform.file.no_folder", folder);
        }
        try {
            return writeNew(folder, folder.resolve(name), bytes);
        } catch (IOException failure) {
            return refused(keyOf(failure, folder, bytes.length), folder.resolve(name));
        }
    }

    /**
     * Several files of one deed, all of them or none: whoever is told that it failed finds nothing
     * of it in the folder.
     */
    public Outcome<List<Written>> writeAll(Path folder, Map<String, byte[]> contents) {
        var written = new ArrayList<Written>();
        for (var content : contents.entrySet()) {
            switch (write(folder, content.getKey(), content.getValue())) {
                case Outcome.Done<Written>(var file, var _) -> written.add(file);
                case Outcome.Refused<Written>(var reasons) -> {
                    written.stream().filter(Written::isNew).forEach(SafeFile::takeBack);
                    return new Outcome.Refused<>(reasons);
                }
                case Outcome.Stale<Written> _ ->
                        throw new IllegalStateException("a file is written or refused");
            }
        }
        return new Outcome.Done<>(written);
    }

    private static void takeBack(Written written) {
        try {
            Files.deleteIfExists(written.file());
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    private static boolean isGoodName(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST_NAME
                && !NOT_IN_A_NAME.matcher(name).find()
                && !name.endsWith(".")
                && !name.endsWith(" ")
                && !DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches()
                && canBeAPath(name);
    }

    private static boolean canBeAPath(String name) {
        try {
            return Path.of(name).getNameCount() == 1;
        } catch (InvalidPathException notOnThisSystem) {
            return false;
        }
    }

    private static Outcome<Written> compare(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes)
                ? new Outcome.Done<>(new Written(file, Sha256.of(bytes), false))
                : refused("platform.file.other_exists", file);
    }

    private Outcome<Written> writeNew(Path folder, Path file, byte[] bytes) throws IOException {
        var passing = folder.resolve(".hatstand-" + UUID.randomUUID() + ".part");
        try {
            disk.write(passing, bytes);
            disk.rename(passing, file);
        } catch (IOException failure) {
            Files.deleteIfExists(passing);
            throw failure;
        }
        disk.keepNames(folder);
        return new Outcome.Done<>(new Written(file, Sha256.of(bytes), true));
    }

    private String keyOf(IOException failure, Path folder, int needed) {
        var words = String.valueOf(failure.getMessage());
        if (!Files.isDirectory(folder)) {
            return "platform.file.no_folder";
        }
        if (failure instanceof AccessDeniedException || READ_ONLY.matcher(words).find()) {
            return "platform.file.read_only";
        }
        return DISK_IS_FULL.matcher(words).find() || isShortOfSpace(folder, needed)
                ? "platform.file.disk_full"
                : "platform.file.failed";
    }

    /** Where a system says it in its own language, the number tells. */
    private boolean isShortOfSpace(Path folder, int needed) {
        try {
            return disk.freeBytes(folder) < needed;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static Outcome<Written> refused(String key, Object about) {
        return new Outcome.Refused<>(Finding.block(key, about.toString()));
    }
}
