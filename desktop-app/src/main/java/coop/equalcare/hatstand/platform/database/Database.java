package coop.equalcare.hatstand.platform.database;

import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.platform.database.feed.Link;
import coop.equalcare.hatstand.platform.secrets.KeyRing;
import coop.equalcare.hatstand.platform.work.ChangeFeed;

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
     * Whether this is the password of whoever is connected; it is wiped. A server that asks nobody
     * for one proves nothing, and a file has none: whoever opened it has opened it.
     *
     * @return refused where the server could not say
     */
    public Outcome<Boolean> prove(char[] password) {
        try {
            return profile instanceof ConnectionProfile.Shared server
                    ? ServerDoor.prove(server, password)
                    : new Outcome.Done<>(false);
        } finally {
            Arrays.fill(password, '\0');
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
