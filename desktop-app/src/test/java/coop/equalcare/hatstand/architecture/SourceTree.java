package coop.equalcare.hatstand.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The Java sources of all modules, wherever the build was started. */
final class SourceTree {

    private SourceTree() {}

    static Path root() {
        var here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve("db-migrations"))) {
            here = here.getParent();
            if (here == null) {
                throw new IllegalStateException("not inside the source tree");
            }
        }
        return here;
    }

    static List<Path> javaFiles() {
        return List.of("db-migrations/src", "desktop-app/src").stream()
                .flatMap(folder -> javaFilesBelow(root().resolve(folder)).stream())
                .toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> javaFilesBelow(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
