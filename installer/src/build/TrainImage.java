import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Lets the program in an image run once and keeps what Java learned about it, so that it starts
 * faster ever after: an ahead-of-time cache beside the class path, named in the launcher's
 * settings.
 *
 * <p>The image's own launcher is trained, because a cache fits one Java and one class path only. It
 * takes two steps, as an image has no {@code java} command that could do the second by itself.
 */
final class TrainImage {

    private static final String CACHE = "hatstand.aot";
    private static final int MINUTES = 10;

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var image = Image.in(Path.of(arguments[0]));
        var training = List.of(arguments[1].split(" "));
        var home = Files.createTempDirectory("hatstand-training");
        try {
            run(image, home, "", List.of("demo", "create"));
            var seen = home.resolve("seen.aotconf");
            var cache = home.resolve(CACHE);
            run(image, home, "-XX:AOTMode=record -XX:AOTConfiguration=" + seen, training);
            run(
                    image,
                    home,
                    "-XX:AOTMode=create -XX:AOTConfiguration=%s -XX:AOTCache=%s"
                            .formatted(seen, cache),
                    training);
            Files.copy(cache, image.classPath().resolve(CACHE));
            // Java says on the program's own output what in a cache it cannot use; nobody asked.
            Files.writeString(
                    image.classPath().resolve("hatstand.cfg"),
                    "java-options=-Xlog:disable%njava-options=-XX:AOTCache=$APPDIR/%s%n"
                            .formatted(CACHE),
                    StandardOpenOption.APPEND);
            run(image, home, "", List.of("--version"));
        } finally {
            remove(home);
        }
    }

    private static void run(Image image, Path home, String javaOptions, List<String> command)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(image.launcher().toString()).inheritIO();
        builder.command().addAll(command);
        builder.environment().put("HATSTAND_HOME", home.toString());
        if (!javaOptions.isEmpty()) {
            builder.environment().put("JAVA_TOOL_OPTIONS", javaOptions);
        }
        var program = builder.start();
        if (!program.waitFor(MINUTES, TimeUnit.MINUTES)) {
            program.destroyForcibly();
            throw new IllegalStateException(builder.command() + " did not end");
        }
        if (program.exitValue() != 0) {
            throw new IllegalStateException(
                    builder.command() + " ended with " + program.exitValue());
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var below = Files.walk(folder)) {
            for (var file : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Where each system's image keeps its parts. */
    private record Image(Path launcher, Path classPath) {

        static Image in(Path folder) {
            return Arrays.asList(
                            new Image(
                                    folder.resolve("hatstand/bin/hatstand"),
                                    folder.resolve("hatstand/lib/app")),
                            new Image(
                                    folder.resolve("hatstand/hatstand.exe"),
                                    folder.resolve("hatstand/app")),
                            new Image(
                                    folder.resolve("hatstand.app/Contents/MacOS/hatstand"),
                                    folder.resolve("hatstand.app/Contents/app")))
                    .stream()
                    .filter(image -> Files.isExecutable(image.launcher()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no image in " + folder));
        }
    }
}
