package coop.equalcare.hatstand.platform.database.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The beginning of a block at the end of a file, whose rest never got to the disk.
 *
 * <p>An encrypted file is written in whole blocks, so nothing that was said to be saved is in it.
 * But H2 reads such a length as one block less, and would leave out the last whole one as well:
 * that may have been saved. Without the broken tail it reads all that is there.
 */
final class BrokenTail {

    private static final int BLOCK = 4096;

    private BrokenTail() {}

    /** Takes it off, unless another process is at work in the file. */
    static void takeOff(Path file) throws IOException {
        if (Files.size(file) % BLOCK == 0) {
            return;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock != null) {
                channel.truncate(channel.size() / BLOCK * BLOCK);
                channel.force(true);
            }
        }
    }
}
