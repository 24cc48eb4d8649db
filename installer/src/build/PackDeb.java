import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * Makes the Debian package of a finished image: the program in {@code /opt}, its command on the
 * path, its entry in the menu with its picture, its licences where Debian keeps them.
 *
 * <p>Every file belongs to the package, so that nothing has to be run when it is installed or
 * removed. What jpackage would make instead has no entry in the menu, or one that cannot be
 * installed where no desktop is.
 *
 * <p>Arguments: the image, the root of the project, a folder to work in, and the package's version,
 * maintainer and one line of description.
 */
final class PackDeb {

    /** Some libraries got another name in newer Debians. */
    private static final String NEEDS =
            "libc6, libgtk-3-0 | libgtk-3-0t64, libgl1, libxtst6, libfreetype6, fontconfig,"
                    + " fonts-dejavu-core";

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var project = Path.of(arguments[1]);
        var folder = Path.of(arguments[2]);
        var root = folder.resolve("hatstand");
        remove(root);
        layOut(Path.of(arguments[0]), project, root);
        var architecture = answer("dpkg", "--print-architecture");
        var version = arguments[3];
        write(
                root.resolve("DEBIAN/control"),
                """
                Package: hatstand
                Version: %s
                Section: misc
                Priority: optional
                Architecture: %s
                Maintainer: %s
                Installed-Size: %d
                Depends: %s
                Suggests: fonts-noto-color-emoji
                Description: %s
                 The week's rota on a board that one drags bookings on, the care that was
                 really given, agreed by those who were there, and the pay that follows
                 from it. It brings its own Java.
                """
                        .formatted(
                                version,
                                architecture,
                                arguments[4],
                                kibibytes(root),
                                NEEDS,
                                arguments[5]));
        var deb = folder.resolve("hatstand_%s_%s.deb".formatted(version, architecture));
        answer("dpkg-deb", "--root-owner-group", "--build", root.toString(), deb.toString());
        remove(root);
    }

    private static void layOut(Path image, Path project, Path root)
            throws IOException, InterruptedException {
        var debian = project.resolve("installer/src/debian");
        var program = root.resolve("opt/hatstand");
        Files.createDirectories(program.getParent());
        answer("cp", "-a", image.toString(), program.toString());
        var command = root.resolve("usr/bin/hatstand");
        Files.createDirectories(command.getParent());
        Files.createSymbolicLink(command, Path.of("/opt/hatstand/bin/hatstand"));
        copy(debian.resolve("hatstand.desktop"), root.resolve("usr/share/applications"));
        copy(
                project.resolve("installer/src/icons/hatstand.png"),
                root.resolve("usr/share/icons/hicolor/512x512/apps"));
        var documents = root.resolve("usr/share/doc/hatstand");
        copy(debian.resolve("copyright"), documents);
        copy(project.resolve("docs/dependencies.md"), documents);
    }

    private static void copy(Path file, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.copy(file, folder.resolve(file.getFileName()));
    }

    private static void write(Path file, String words) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, words);
    }

    private static long kibibytes(Path folder) throws IOException {
        var bytes = 0L;
        try (var below = Files.walk(folder)) {
            for (var file : below.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
        }
        return bytes / 1024;
    }

    private static String answer(String... command) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var words = new String(process.getInputStream().readAllBytes()).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(List.of(command) + " ended with an error");
        }
        return words;
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var below = Files.walk(folder)) {
                for (var file : below.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
