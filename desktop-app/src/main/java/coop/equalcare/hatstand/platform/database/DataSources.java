package coop.equalcare.hatstand.platform.database;

import com.zaxxer.hikari.HikariConfig;

import coop.equalcare.hatstand.platform.database.file.Pool;

import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

import javax.sql.DataSource;

/** How each database is spoken to: the settings that durability and safety rest on. */
final class DataSources {

    private static final String H2_USER = "hatstand";

    /**
     * WRITE_DELAY=0 so that a killed process loses nothing; no trace file, as it would hold content
     * in clear.
     */
    private static final String H2_SETTINGS =
            ";CIPHER=AES;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                    + ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0;LOCK_TIMEOUT=5000";

    private static final String ONLY_IF_IT_EXISTS = ";IFEXISTS=TRUE";

    /** Trusts what Java trusts: public certificate authorities. */
    private static final String JAVA_TRUST = "org.postgresql.ssl.DefaultJavaSSLFactory";

    private static final int CONNECT_SECONDS = 5;

    /** Longer than any statement of ours takes; a dead server is given up after it. */
    private static final int ANSWER_SECONDS = 30;

    /** One desk never waits for more at once. */
    static final int POOL_SIZE = 6;

    private static final Duration WAIT_FOR_CONNECTION = Duration.ofSeconds(6);

    private static final Duration KEEP_ALIVE = Duration.ofMinutes(1);

    private DataSources() {}

    static DataSource existingFile(ConnectionProfile.Standalone profile, char[] fileKey) {
        return file(profile, fileKey, H2_SETTINGS + ONLY_IF_IT_EXISTS);
    }

    static DataSource newFile(ConnectionProfile.Standalone profile, char[] fileKey) {
        return file(profile, fileKey, H2_SETTINGS);
    }

    private static DataSource file(
            ConnectionProfile.Standalone profile, char[] fileKey, String settings) {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + profile.withoutEnding() + settings);
        source.setUser(H2_USER);
        // H2 wants the file's key and the user's password in one; the file's key is what guards.
        var both = Arrays.copyOf(fileKey, fileKey.length * 2 + 1);
        both[fileKey.length] = ' ';
        System.arraycopy(fileKey, 0, both, fileKey.length + 1, fileKey.length);
        source.setPasswordChars(both);
        return source;
    }

    /** The driver wants a String for the password; it goes nowhere but into the log-in. */
    static DataSource server(ConnectionProfile.Shared profile, char[] password) {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {profile.host()});
        source.setPortNumbers(new int[] {profile.port()});
        source.setDatabaseName(profile.database());
        source.setUser(profile.user());
        source.setPassword(new String(password));
        source.setApplicationName("Hatstand");
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setLoginTimeout(2 * CONNECT_SECONDS);
        source.setSocketTimeout(ANSWER_SECONDS);
        source.setTcpKeepAlive(true);
        source.setReWriteBatchedInserts(true);
        // Details of an error quote the row: they belong neither on a screen nor in a log.
        source.setLogServerErrorDetail(false);
        secure(source, profile);
        return source;
    }

    private static void secure(PGSimpleDataSource source, ConnectionProfile.Shared profile) {
        switch (profile.tls()) {
            case VERIFY_FULL -> {
                source.setSslMode("verify-full");
                source.setChannelBinding("require");
                profile.rootCertificate()
                        .map(Path::toString)
                        .ifPresentOrElse(
                                source::setSslRootCert, () -> source.setSslfactory(JAVA_TRUST));
            }
            case OFF -> source.setSslMode("disable");
        }
    }

    /**
     * A pool that opens its connections when they are wanted, so that it can outlive a server's
     * pause.
     */
    static Pool pool(DataSource source) {
        var config = new HikariConfig();
        config.setDataSource(source);
        config.setPoolName("hatstand");
        config.setMaximumPoolSize(POOL_SIZE);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(WAIT_FOR_CONNECTION.toMillis());
        config.setKeepaliveTime(KEEP_ALIVE.toMillis());
        config.setInitializationFailTimeout(-1);
        config.setAutoCommit(false);
        return new Pool(config);
    }
}
