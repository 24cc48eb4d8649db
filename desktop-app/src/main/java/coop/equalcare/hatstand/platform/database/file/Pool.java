package coop.equalcare.hatstand.platform.database.file;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * A pool that can be asked to let what is under way come to its end.
 *
 * <p>Of itself HikariCP forgets a connection that is at work when it is closed. A server ends such
 * a one; H2 cannot, and would keep the file open, and go on writing in it, for ever.
 */
public final class Pool extends HikariDataSource {

    private static final Duration STEP = Duration.ofMillis(5);

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private boolean settling;

    public Pool(HikariConfig config) {
        super(config);
    }

    @Override
    public Connection getConnection() throws SQLException {
        lock.readLock().lock();
        try {
            if (settling) {
                throw new SQLTransientConnectionException("the database is being closed");
            }
            return super.getConnection();
        } finally {
            lock.readLock().unlock();
        }
    }

    /**
     * Gives no more connections, and waits until those it gave are back.
     *
     * @return whether all are back
     */
    boolean settle(Duration patience) {
        lock.writeLock().lock();
        try {
            settling = true;
        } finally {
            lock.writeLock().unlock();
        }
        var end = System.nanoTime() + patience.toNanos();
        while (getHikariPoolMXBean().getActiveConnections() > 0) {
            if (System.nanoTime() - end > 0) {
                return false;
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
        return true;
    }
}
