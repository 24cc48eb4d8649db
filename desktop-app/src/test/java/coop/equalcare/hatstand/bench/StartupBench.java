package coop.equalcare.hatstand.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * From the start of the packaged program to a board that can be used, beside an empty JavaFX window
 * on an ordinary JVM, turn and turn about. Both draw on a screen in memory.
 */
final class StartupBench implements ImageBench {

    private static final int ROUNDS = 7;

    @Override
    public void run(BenchReport report) throws Exception {
        var home = Files.createTempDirectory("hatstand-startup");
        try {
            var image = System.getProperty(LAUNCHER);
            millisToFirstLine(List.of(image, "demo", "create"), home);
            var board = List.of(image, "demo", "open", "--headless", "--measure");
            var ours = new ArrayList<Double>();
            var theirs = new ArrayList<Double>();
            for (var round = 0; round < ROUNDS; round++) {
                ours.add(millisToFirstLine(board, home));
                theirs.add(millisToFirstLine(emptyWindow(), home));
            }
            report.figure("startup.board", median(ours), "ms");
            report.figure("startup.empty_window", median(theirs), "ms");
            report.figure("startup.vs_empty_window", median(ours) / median(theirs), "ratio");
        } finally {
            remove(home);
        }
    }

    private static List<String> emptyWindow() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-classpath",
                System.getProperty("java.class.path"),
                EmptyWindow.class.getName());
    }

    private static double millisToFirstLine(List<String> command, Path home)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("HATSTAND_HOME", home.toString());
        var start = System.nanoTime();
        var process = builder.start();
        try (var lines = process.inputReader()) {
            var line = lines.readLine();
            var taken = System.nanoTime() - start;
            lines.transferTo(Writer.nullWriter());
            if (line == null || process.waitFor() != 0) {
                throw new IllegalStateException(command + " ended without its line");
            }
            return taken / 1e6;
        }
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            for (var file : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
