package coop.equalcare.hatstand.platform.database;

import coop.equalcare.hatstand.platform.database.feed.Link;
import coop.equalcare.hatstand.platform.secrets.KeyRing;
import coop.equalcare.hatstand.platform.work.ChangeFeed;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

import javax.sql.DataSource;

/** One open database with all that stands on its connections; closing it closes them all. */
public final class Database implements AutoCloseable {

    private final ConnectionProfile profile;
    private final DataSource dataSource;
    private final Sessions sessions;
    private final ChangeFeed feed;
    private final Link link;
    private final Optional<KeyRing> keyRing;
    private final Deque<AutoCloseable> open;

    /**
     * @param keyRing for secrets inside a file; a server's secrets are none of this machine's
     * @param open what to close, the last opened first
     */
    Database(
            ConnectionProfile profile,
            DataSource dataSource,
            Sessions sessions,
            ChangeFeed feed,
            Link link,
            Optional<KeyRing> keyRing,
            Deque<AutoCloseable> open) {
        this.profile = profile;
        this.dataSource = dataSource;
        this.sessions = sessions;
        this.feed = feed;
        this.link = link;
        this.keyRing = keyRing;
        this.open = new ArrayDeque<>(open);
    }

    public ConnectionProfile profile() {
        return profile;
    }

    /** For plain reading by reports and figures; changes go through the {@code Gate}. */
    public DataSource dataSource() {
        return dataSource;
    }

    /**
     * Whether the server lets the same person in with this password, which is wiped. A file has no
     * such thing.
     */
    public boolean opensWith(char[] password) {
        try {
            return profile instanceof ConnectionProfile.Shared server && letsIn(server, password);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private static boolean letsIn(ConnectionProfile.Shared server, char[] password) {
        try (var connection = DataSources.server(server, password).getConnection()) {
            return connection.isValid(0);
        } catch (SQLException refused) {
            return false;
        }
    }

    public Sessions sessions() {
        return sessions;
    }

    public ChangeFeed feed() {
        return feed;
    }

    public Link link() {
        return link;
    }

    /** Keys for what is sealed inside a file; whoever opened the file has them. */
    public Optional<KeyRing> keyRing() {
        return keyRing;
    }

    @Override
    public void close() {
        closeAll(open);
    }

    /**
     * Closes each, whatever becomes of the others: what is half closed would keep the file locked.
     */
    static void closeAll(Deque<AutoCloseable> open) {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception failure) {
                System.getLogger(Database.class.getName())
                        .log(
                                System.Logger.Level.WARNING,
                                "did not close cleanly: {0}",
                                failure.getClass());
            }
        }
    }
}
