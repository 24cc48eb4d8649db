package coop.equalcare.hatstand.platform.database.feed;

import coop.equalcare.hatstand.platform.database.Sessions;
import coop.equalcare.hatstand.platform.work.Change;
import coop.equalcare.hatstand.platform.work.ChangeFeed;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import javax.sql.DataSource;

/**
 * The feed of a server: PostgreSQL tells every desk that listens, after the commit, and none after
 * a roll-back.
 *
 * <p>It has a connection of its own. When that is lost it connects again, and then says that
 * everything may have changed, as news was missed meanwhile.
 */
public final class ServerFeed implements ChangeFeed, AutoCloseable {

    private static final String LISTEN = "listen hatstand";

    private static final String NOTIFY = "select pg_notify('hatstand', ?)";

    /** After so long without news the connection is tried: a dead network says nothing. */
    private static final int SILENCE_MILLIS = 5_000;

    private static final int ANSWER_SECONDS = 5;

    private static final int SHORTEST_PAUSE_MILLIS = 300;

    /** Desks that lost the same server come back at different moments. */
    private static final int LONGEST_PAUSE_MILLIS = 900;

    private final DataSource source;
    private final Sessions sessions;
    private final Link link;
    private final ChangeBus bus = new ChangeBus();
    private final AtomicReference<@Nullable Connection> listening = new AtomicReference<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final ExecutorService listener =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("change-feed").factory());

    /**
     * @param first an open connection, which this feed closes
     * @param source gives further ones, not from a pool
     */
    public ServerFeed(Connection first, DataSource source, Sessions sessions, Link link)
            throws SQLException {
        this.source = source;
        this.sessions = sessions;
        this.link = link;
        ask(first);
        listening.set(first);
        listener.execute(() -> keepListening(first));
    }

    private static void ask(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute(LISTEN);
        }
    }

    private void keepListening(Connection first) {
        hear(first);
        while (isOpen()) {
            link.is(Link.State.DOWN);
            pause();
            connectAgain();
        }
    }

    private void connectAgain() {
        try {
            var connection = source.getConnection();
            ask(connection);
            listening.set(connection);
            link.is(Link.State.UP);
            bus.tell(Change.everything());
            hear(connection);
        } catch (SQLException stillGone) {
            link.is(Link.State.DOWN);
        }
    }

    /** Returns when the connection is lost or the feed is closed. */
    private void hear(Connection connection) {
        try (connection) {
            var server = connection.unwrap(PGConnection.class);
            while (isOpen()) {
                var news = server.getNotifications(SILENCE_MILLIS);
                for (var notification : news) {
                    changeIn(notification).ifPresent(bus::tell);
                }
                if (news.length == 0 && !connection.isValid(ANSWER_SECONDS)) {
                    return;
                }
            }
        } catch (SQLException lost) {
            link.is(Link.State.DOWN);
        }
    }

    /** Whoever may connect may also notify: what is no change of ours is passed over. */
    private static Optional<Change> changeIn(PGNotification notification) {
        var parts = notification.getParameter().split(" ", 2);
        try {
            return parts.length == 2
                    ? Optional.of(new Change(parts[0], UUID.fromString(parts[1])))
                    : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private void pause() {
        var millis =
                ThreadLocalRandom.current().nextInt(SHORTEST_PAUSE_MILLIS, LONGEST_PAUSE_MILLIS);
        try {
            ended.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            ended.countDown();
        }
    }

    private boolean isOpen() {
        return ended.getCount() > 0;
    }

    @Override
    public void announce(Change change) {
        sessions.current()
                .doWork(
                        connection -> {
                            try (var statement = connection.prepareStatement(NOTIFY)) {
                                statement.setString(1, change.kind() + " " + change.subject());
                                statement.execute();
                            }
                        });
    }

    @Override
    public Subscription subscribe(Consumer<Change> hearer) {
        return bus.subscribe(hearer);
    }

    @Override
    public void close() {
        ended.countDown();
        var open = listening.get();
        if (open != null) {
            try {
                open.abort(Runnable::run);
            } catch (SQLException alreadyGone) {
                link.is(Link.State.DOWN);
            }
        }
        listener.close();
    }
}
