package coop.equalcare.hatstand.bootstrap;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What this build calls itself. */
final class Version {

    private Version() {}

    static String text() {
        try (var written = Version.class.getResourceAsStream("version.txt")) {
            if (written == null) {
                throw new IllegalStateException("the build has left out its version");
            }
            return new String(written.readAllBytes(), UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
