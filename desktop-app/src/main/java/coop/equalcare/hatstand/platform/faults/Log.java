package coop.equalcare.hatstand.platform.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * The program's log file: what the program did, never what the data says.
 *
 * <p>Exceptions are written without their messages, and loggers that quote rows are silent, because
 * a database's own words can hold a name or an amount.
 */
public final class Log {

    /** They print statements' values or a server's "Key (…)=(…)". */
    private static final List<String> TALKATIVE =
            List.of(
                    "org.hibernate.orm.jdbc.error",
                    "org.hibernate.orm.jdbc.warn",
                    "org.hibernate.engine.jdbc.spi.SqlExceptionHelper",
                    "org.postgresql");

    private static final int BYTES = 1_000_000;
    private static final int FILES = 3;

    private Log() {}

    /**
     * Sends all log lines to files in the folder, and none to the screen.
     *
     * @return the silenced loggers, to be held as long as the log is wanted: the platform holds
     *     them weakly
     * @throws IOException if the folder cannot be written
     */
    public static List<Logger> into(Path folder) throws IOException {
        Files.createDirectories(folder);
        LogManager.getLogManager().reset();
        var handler =
                new FileHandler(folder.resolve("hatstand-%g.log").toString(), BYTES, FILES, true);
        handler.setFormatter(new OneLine());
        Logger.getLogger("").addHandler(handler);
        Logger.getLogger("").setLevel(Level.INFO);
        var silenced = TALKATIVE.stream().map(Logger::getLogger).toList();
        silenced.forEach(logger -> logger.setLevel(Level.OFF));
        return silenced;
    }

    private static final class OneLine extends Formatter {

        @Override
        public String format(LogRecord line) {
            var fault = line.getThrown();
            return "%s %s %s %s%n%s"
                    .formatted(
                            line.getInstant().atOffset(ZoneOffset.UTC),
                            line.getLevel().getName(),
                            line.getLoggerName(),
                            formatMessage(line).replaceAll("\\R", "\u23ce"),
                            fault == null ? "" : FaultCode.trace(fault));
        }
    }
}
