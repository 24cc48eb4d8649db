package coop.equalcare.hatstand.migrations;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;

/**
 * One step of the schema, as this build knows it.
 *
 * <p>The list of them is a file beside them, so that a start needs neither a walk through the class
 * path nor Flyway to see that a database is up to date.
 *
 * @param checksum as Flyway counts it, so that it can be held against Flyway's history
 */
public record Migration(int version, String file, int checksum) {

    private static final String INDEX = "/db/index.txt";

    /**
     * @param folders below {@code db/}
     * @return in the order of their versions
     */
    public static List<Migration> in(Collection<String> folders) {
        return lines(INDEX).stream()
                .filter(file -> folders.contains(file.substring(0, file.indexOf('/'))))
                .map(file -> new Migration(versionOf(file), file, checksumOf(file)))
                .sorted((one, other) -> Integer.compare(one.version, other.version))
                .toList();
    }

    /** {@code common/V001__people.sql} is 1. */
    private static int versionOf(String file) {
        return Integer.parseInt(file.substring(file.indexOf("/V") + 2, file.indexOf("__")));
    }

    private static int checksumOf(String file) {
        var checksum = new CRC32();
        lines("/db/" + file)
                .forEach(line -> checksum.update(line.getBytes(StandardCharsets.UTF_8)));
        return (int) checksum.getValue();
    }

    private static List<String> lines(String resource) {
        try (var lines =
                new BufferedReader(new InputStreamReader(open(resource), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(Migration.class.getResourceAsStream(resource), resource);
    }
}
