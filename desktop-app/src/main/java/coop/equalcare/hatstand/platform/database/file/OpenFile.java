package coop.equalcare.hatstand.platform.database.file;

import coop.equalcare.hatstand.platform.database.feed.ChangeBus;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A database file that this process may have open in more than one window.
 *
 * <p>The lock that keeps other processes out is the whole process's: it is lost as soon as anybody
 * in it closes the file, and be it after a glance. So nobody but H2 opens the file while a window
 * is counted, and a window is counted before H2 is asked.
 */
public final class OpenFile {

    /** How an encrypted file of H2 begins. */
    private static final byte[] HEADER = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);

    /** The encryption's own block and the two headers of the store: no database is smaller. */
    private static final long LEAST_BYTES = 3 * 4096L;

    /** More than the sealing of a block or the longest report takes. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path file;
    private final ClosedMark mark;
    private final ChangeBus bus = new ChangeBus();
    private final ReentrantLock lock = new ReentrantLock();
    private int windows;

    public OpenFile(Path file, Path mark) {
        this.file = file;
        this.mark = new ClosedMark(file, mark);
    }

    /** One that has the file open, or is about to; closed after all its connections. */
    public final class Window implements AutoCloseable {

        private boolean opened;
        private boolean leftBusy;

        private Window() {}

        /** Called once H2 has let it in. */
        public void opened() throws IOException {
            lock.lock();
            try {
                opened = true;
                mark.opened();
            } finally {
                lock.unlock();
            }
        }

        /**
         * Lets what is under way come to its end. Where it does not, H2 has the file for as long as
         * this process, and nothing is said of how it was left.
         */
        public void settle(Pool pool) {
            leftBusy = !pool.settle(PATIENCE);
        }

        /** Copies the file, unless another window may have it open. All of this one's are shut. */
        public boolean copyAlone(Path copy) throws IOException {
            lock.lock();
            try {
                if (windows > 1) {
                    return false;
                }
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                return true;
            } finally {
                lock.unlock();
            }
        }

        /** A window that H2 never let in has nothing to say of how the file was left. */
        @Override
        public void close() throws IOException {
            lock.lock();
            try {
                windows--;
                if (windows == 0 && opened && !leftBusy) {
                    mark.closed();
                }
            } finally {
                lock.unlock();
            }
        }
    }

    /** By which the windows hear of each other's changes. */
    public ChangeBus bus() {
        return bus;
    }

    /**
     * Called before the file is opened. The first window makes it what it was before the change
     * that a power cut or a full disk broke off.
     *
     * @return nothing where the file lacks something that was in it, or is none
     */
    public Optional<Window> enter() throws IOException {
        lock.lock();
        try {
            if (windows == 0) {
                if (!looksWhole() || mark.showsDamage()) {
                    return Optional.empty();
                }
                BrokenTail.takeOff(file);
            }
            windows++;
            return Optional.of(new Window());
        } finally {
            lock.unlock();
        }
    }

    /** Called before the file is made. */
    public Window enterNew() {
        lock.lock();
        try {
            windows++;
            return new Window();
        } finally {
            lock.unlock();
        }
    }

    private boolean looksWhole() throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return Files.size(file) >= LEAST_BYTES
                    && Arrays.equals(bytes.readNBytes(HEADER.length), HEADER);
        }
    }

    /** Whether a window is at work in it, or another process. */
    public boolean isInUse() throws IOException {
        lock.lock();
        try {
            return windows > 0 || Files.exists(file) && isLocked();
        } finally {
            lock.unlock();
        }
    }

    private boolean isLocked() throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var free = channel.tryLock()) {
            return free == null;
        } catch (OverlappingFileLockException ourOwn) {
            return true;
        }
    }
}
