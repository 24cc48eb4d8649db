package coop.equalcare.hatstand.platform.database;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Keeps the libraries below us from telling every start, stop and failure: what goes wrong reaches
 * us as an exception, and we tell it, once and without anybody's records in it.
 *
 * <p>The loggers are held, as the JDK forgets the level of a logger that nobody holds.
 */
final class QuietLogs {

    private static final List<Logger> KEPT =
            Stream.of(
                            "org.hibernate",
                            "org.flywaydb",
                            "com.zaxxer.hikari",
                            "org.postgresql",
                            "org.h2")
                    .map(Logger::getLogger)
                    .toList();

    private QuietLogs() {}

    static void ask() {
        KEPT.forEach(logger -> logger.setLevel(Level.OFF));
    }
}
