package coop.equalcare.hatstand.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sources of all modules, wherever the build was started. */
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
        return files(".java", "db-migrations/src", "desktop-app/src", "installer/src");
    }

    /** What is shipped, without tests. */
    static List<Path> productFiles() {
        return files(".java", "db-migrations/src/main", "desktop-app/src/main");
    }

    static List<Path> sqlFiles() {
        return files(".sql", "db-migrations/src/main");
    }

    /** Where constraints are named: in SQL, and in the Java triggers that H2 needs. */
    static List<Path> schemaFiles() {
        return Stream.concat(sqlFiles().stream(), files(".java", "db-migrations/src/main").stream())
                .toList();
    }

    /**
     * For people who read and not for machines; the template of decisions has nothing to say yet.
     */
    static List<Path> documents() {
        return Stream.concat(files(".md", "docs").stream(), Stream.of(root().resolve("README.md")))
                .filter(file -> !file.endsWith("template.md"))
                .toList();
    }

    static List<Path> bundles() {
        return files(".properties", "desktop-app/src/main/resources/coop");
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> files(String ending, String... folders) {
        return List.of(folders).stream()
                .flatMap(folder -> filesBelow(root().resolve(folder), ending).stream())
                .toList();
    }

    private static List<Path> filesBelow(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
