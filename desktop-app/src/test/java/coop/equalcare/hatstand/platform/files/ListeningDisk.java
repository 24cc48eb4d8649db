package coop.equalcare.hatstand.platform.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The real disk, with a note of each step. */
record ListeningDisk(List<String> steps) implements Disk {

    @Override
    public void write(Path newFile, byte[] bytes) throws IOException {
        steps.add("write");
        REAL.write(newFile, bytes);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        steps.add("rename");
        REAL.rename(from, to);
    }

    @Override
    public void keepNames(Path folder) throws IOException {
        steps.add("keepNames");
        REAL.keepNames(folder);
    }

    @Override
    public long freeBytes(Path folder) throws IOException {
        return REAL.freeBytes(folder);
    }
}
