package coop.equalcare.hatstand.platform.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A {@link KilledWriter} in a JVM of its own. */
final class WriterProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader told;

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
        return UUID.fromString(told.readLine());
    }

    /** All it said until it ended by itself. */
    List<String> said() {
        return told.lines().toList();
    }

    /** Kills it in the middle of its work, and gives what it had still said by then. */
    List<UUID> kill() throws IOException, InterruptedException {
        // Not the process itself: that would close what it has said as well.
        process.toHandle().destroyForcibly();
        var saved = new ArrayList<UUID>();
        // The last line may be cut off.
        for (var line = told.readLine();
                line != null && line.length() == 36;
                line = told.readLine()) {
            saved.add(UUID.fromString(line));
        }
        process.waitFor();
        return saved;
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
