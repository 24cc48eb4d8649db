package coop.equalcare.hatstand.platform.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The four things that {@link SafeFile} asks of a disk; each may fail. */
interface Disk {

    Disk REAL = new RealDisk();

    /** Makes a new file whose bytes are on the disk, not only on their way, when this returns. */
    void write(Path newFile, byte[] bytes) throws IOException;

    /** In one step: nobody ever sees half of it. */
    void rename(Path from, Path to) throws IOException;

    /** Makes a new name in a folder last. */
    void keepNames(Path folder) throws IOException;

    long freeBytes(Path folder) throws IOException;

    /** The disk of the machine. */
    final class RealDisk implements Disk {

        private RealDisk() {}

        @Override
        public void write(Path newFile, byte[] bytes) throws IOException {
            try (var channel =
                    FileChannel.open(
                            newFile, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                var rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
        }

        @Override
        public void rename(Path from, Path to) throws IOException {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }

        @Override
        public void keepNames(Path folder) throws IOException {
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                    channel.force(true);
                }
            }
        }

        @Override
        public long freeBytes(Path folder) throws IOException {
            return Files.getFileStore(folder).getUsableSpace();
        }
    }
}
