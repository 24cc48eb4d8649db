package coop.equalcare.hatstand.platform.database.file;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;

import javax.sql.DataSource;

/**
 * Makes what H2 has committed outlast a power cut: of itself H2 never asks the disk for that.
 *
 * <p>Its connection also keeps the file open between two uses of the pool.
 */
public final class Checkpoints implements Runnable, AutoCloseable {

    private final DataSource source;
    private final ReentrantLock lock = new ReentrantLock();
    private Connection connection;
    private boolean broken;

    /**
     * @param first an open connection, closed with this
     * @param source gives another where H2 has closed the file under the first
     */
    public Checkpoints(Connection first, DataSource source) {
        this.connection = first;
        this.source = source;
    }

    /**
     * A connection that has died since the last commit may have taken that commit with it: the file
     * would open again in an older state, so the word "saved" is not given for it.
     */
    @Override
    public void run() {
        lock.lock();
        try {
            if (broken) {
                connection = source.getConnection();
                broken = false;
            }
            try (var statement = connection.createStatement()) {
                statement.execute("checkpoint sync");
            }
        } catch (SQLException failure) {
            broken = true;
            throw new IllegalStateException("the last change may not be on the disk", failure);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() throws SQLException {
        lock.lock();
        try {
            connection.close();
        } finally {
            lock.unlock();
        }
    }
}
