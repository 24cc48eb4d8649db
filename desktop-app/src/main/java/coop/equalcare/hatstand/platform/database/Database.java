package coop.equalcare.hatstand.platform.database;

import coop.equalcare.hatstand.platform.database.feed.Link;
import coop.equalcare.hatstand.platform.work.ChangeFeed;

import java.util.ArrayDeque;
import java.util.Deque;

import javax.sql.DataSource;

/** One open database with all that stands on its connections; closing it closes them all. */
public final class Database implements AutoCloseable {

    private final ConnectionProfile profile;
    private final DataSource dataSource;
    private final Sessions sessions;
    private final ChangeFeed feed;
    private final Link link;
    private final Deque<AutoCloseable> open;

    /**
     * @param open what to close, the last opened first
     */
    Database(
            ConnectionProfile profile,
            DataSource dataSource,
            Sessions sessions,
            ChangeFeed feed,
            Link link,
            Deque<AutoCloseable> open) {
        this.profile = profile;
        this.dataSource = dataSource;
        this.sessions = sessions;
        this.feed = feed;
        this.link = link;
        this.open = new ArrayDeque<>(open);
    }

    public ConnectionProfile profile() {
        return profile;
    }

    /** For plain reading by reports and figures; changes go through the {@code Gate}. */
    public DataSource dataSource() {
        return dataSource;
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
