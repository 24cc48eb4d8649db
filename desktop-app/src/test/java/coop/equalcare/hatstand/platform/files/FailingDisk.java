package coop.equalcare.hatstand.platform.files;

import java.io.IOException;
import java.nio.file.Path;

/** A disk on which every step fails in one way. */
class FailingDisk implements Disk {

    private final IOException failure;
    private long freeBytes = Long.MAX_VALUE;

    FailingDisk(IOException failure) {
        this.failure = failure;
    }

    FailingDisk withFreeBytes(long bytes) {
        freeBytes = bytes;
        return this;
    }

    @Override
    public void write(Path newFile, byte[] bytes) throws IOException {
        throw failure;
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        throw failure;
    }

    @Override
    public void keepNames(Path folder) throws IOException {
        throw failure;
    }

    @Override
    public long freeBytes(Path folder) {
        return freeBytes;
    }
}
