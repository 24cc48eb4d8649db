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

    /**
     * @param first an open connection, closed with this
     * @param source gives another where H2 has closed the file under the first
     */
    public Checkpoints(Connection first, DataSource source) {
        this.connection = first;
        this.source = source;
    }

    @Override
    public void run() {
        lock.lock();
        try {
            if (!connection.isValid(1)) {
                connection = source.getConnection();
            }
            try (var statement = connection.createStatement()) {
                statement.execute("checkpoint sync");
            }
        } catch (SQLException failure) {
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
