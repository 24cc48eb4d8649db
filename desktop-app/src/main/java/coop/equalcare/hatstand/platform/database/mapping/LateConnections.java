package coop.equalcare.hatstand.platform.database.mapping;

import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.service.UnknownUnwrapTypeException;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

/** Where Hibernate gets its connections, once there is a database to speak to. */
final class LateConnections implements ConnectionProvider {

    private static final long serialVersionUID = 1L;

    private transient volatile @Nullable DataSource source;

    void comeFrom(DataSource database) {
        source = database;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var database = source;
        if (database == null) {
            throw new SQLException("there is no database yet");
        }
        return database.getConnection();
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public boolean supportsAggressiveRelease() {
        return false;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return type.isInstance(this);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        if (isUnwrappableAs(type)) {
            return type.cast(this);
        }
        throw new UnknownUnwrapTypeException(type);
    }
}
