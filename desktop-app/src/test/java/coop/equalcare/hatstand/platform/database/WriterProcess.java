package coop.equalcare.hatstand.platform.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A {@link KilledWriter} in a JVM of its own. */
final class WriterProcess implements AutoCloseable {

    /**
     * A change that was said to be saved.
     *
     * @param length of the file by then
     */
    record Saved(UUID id, long length) {

        static final int ID_LENGTH = 36;

        static Saved read(String line) {
            return new Saved(idIn(line), Long.parseLong(line.substring(ID_LENGTH + 1)));
        }

        static UUID idIn(String line) {
            return UUID.fromString(line.substring(0, ID_LENGTH));
        }
    }

    private final Process process;
    private final BufferedReader told;
    private String begun = "";

    private WriterProcess(Process process) {
        this.process = process;
        this.told = process.inputReader(StandardCharsets.UTF_8);
    }

    static WriterProcess on(ConnectionProfile.Standalone profile) throws IOException {
        return start(List.of(), profile);
    }

    /** No file may grow beyond this: the nearest to a full disk that a test can have anywhere. */
    static WriterProcess withRoomFor(long kibibytes, ConnectionProfile.Standalone profile)
            throws IOException {
        return start(
                List.of("sh", "-c", "ulimit -f " + kibibytes + "; exec \"$@\"", "sh"), profile);
    }

    private static WriterProcess start(List<String> before, ConnectionProfile.Standalone profile)
            throws IOException {
        var command = new ArrayList<>(before);
        command.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-XX:-UsePerfData",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        profile.file().toString()));
        return new WriterProcess(
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
    }

    UUID nextSaved() throws IOException {
        return next().id();
    }

    Saved next() throws IOException {
        var line = begun + told.readLine();
        begun = "";
        return Saved.read(line);
    }

    /** What it has said and nobody has heard yet; for one that is held still. */
    List<Saved> saidSoFar() throws IOException {
        var heard = new StringBuilder(begun);
        while (told.ready()) {
            heard.append((char) told.read());
        }
        var whole = heard.lastIndexOf("\n") + 1;
        begun = heard.substring(whole);
        return heard.substring(0, whole).lines().map(Saved::read).toList();
    }

    /** Its first word: of a change that was saved, or why it could not come in. */
    String firstWord() throws IOException {
        return told.readLine();
    }

    /** All it said until it ended by itself. */
    List<String> said() {
        return told.lines().toList();
    }

    /** Stops it in the middle of whatever it does, so that its file stays as it is. */
    void hold() throws IOException, InterruptedException {
        signal("STOP");
        while (!isHeld()) {
            Thread.onSpinWait();
        }
    }

    void goOn() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        var kill = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start();
        if (kill.waitFor() != 0) {
            throw new IOException("the writer is gone");
        }
    }

    /** Every thread of it, as Linux tells. */
    private boolean isHeld() throws IOException {
        try (var threads = Files.list(Path.of("/proc/" + process.pid() + "/task"))) {
            for (var thread : threads.toList()) {
                var told = Files.readString(thread.resolve("stat"));
                if (!told.substring(told.lastIndexOf(')')).startsWith(") T")) {
                    return false;
                }
            }
            return true;
        } catch (NoSuchFileException ended) {
            return false;
        }
    }

    /** Kills it in the middle of its work, and gives what it had still said by then. */
    List<UUID> kill() throws IOException, InterruptedException {
        // Not the process itself: that would close what it has said as well.
        process.toHandle().destroyForcibly();
        var saved = new ArrayList<UUID>();
        // The last line may be cut off.
        for (var line = told.readLine();
                line != null && line.length() >= Saved.ID_LENGTH;
                line = told.readLine()) {
            saved.add(Saved.idIn(line));
        }
        process.waitFor();
        return saved;
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
