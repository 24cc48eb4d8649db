package coop.equalcare.hatstand.platform.database.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * What a database file was like when it was last closed in order, kept in a small file beside it.
 *
 * <p>H2 opens a file that was cut short without a word, as it was some changes ago. With the mark
 * we see that first. Another generation of the same file, for example from a backup, is known by
 * its beginning, and the mark does not speak of it.
 */
public final class ClosedMark {

    /**
     * The block of the encryption and the two headers of the store, which each closing writes anew.
     */
    private static final int BEGINNING = 3 * 4096;

    private static final String OPEN = "open";

    private final Path file;
    private final Path mark;

    public ClosedMark(Path file, Path mark) {
        this.file = file;
        this.mark = mark;
    }

    /** Whether the file is the one that was closed, but not as it was closed. */
    public boolean showsDamage() throws IOException {
        if (!Files.exists(mark)) {
            return false;
        }
        var kept = Files.readString(mark, StandardCharsets.ISO_8859_1).strip().split(" ");
        var found = describe().split(" ");
        return kept.length == found.length
                && kept[0].equals(found[0])
                && !(kept[1].equals(found[1]) && kept[2].equals(found[2]));
    }

    /** From now on nothing is known, also not after a power cut. */
    public void opened() throws IOException {
        write(OPEN);
    }

    public void closed() throws IOException {
        write(describe());
    }

    /** Checksum of the beginning, length, checksum of all. */
    private String describe() throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var whole = new CRC32C();
            var beginning = "";
            var buffer = ByteBuffer.allocateDirect(BEGINNING);
            while (fill(channel, buffer)) {
                whole.update(buffer);
                if (beginning.isEmpty()) {
                    beginning = Long.toHexString(whole.getValue());
                }
            }
            return "%s %d %s"
                    .formatted(beginning, channel.size(), Long.toHexString(whole.getValue()));
        }
    }

    private static boolean fill(FileChannel channel, ByteBuffer buffer) throws IOException {
        buffer.clear();
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            continue;
        }
        buffer.flip();
        return buffer.hasRemaining();
    }

    private void write(String content) throws IOException {
        try (var channel =
                FileChannel.open(
                        mark,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            channel.write(ByteBuffer.wrap((content + "\n").getBytes(StandardCharsets.ISO_8859_1)));
            channel.force(true);
        }
    }
}
