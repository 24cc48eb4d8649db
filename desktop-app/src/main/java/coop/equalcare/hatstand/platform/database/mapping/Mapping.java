package coop.equalcare.hatstand.platform.database.mapping;

import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.bytecode.internal.none.BytecodeProviderImpl;
import org.hibernate.bytecode.spi.BytecodeProvider;
import org.hibernate.cfg.AvailableSettings;

import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

/**
 * Hibernate, set up for rows that are read and written one statement at a time, and for a database
 * that it has not seen yet: setting up takes longer than opening the database.
 */
public final class Mapping {

    private final SessionFactory factory;
    private final LateConnections connections;

    private Mapping(SessionFactory factory, LateConnections connections) {
        this.factory = factory;
        this.connections = connections;
    }

    /**
     * @param product the database by the name that it calls itself
     * @param version the oldest that there may be
     * @param rows the row classes of all capabilities
     */
    public static Mapping of(String product, int version, List<Class<?>> rows) {
        var connections = new LateConnections();
        var services =
                new StandardServiceRegistryBuilder()
                        // No proxies of rows are ever lent out, so none have to be made.
                        .addService(BytecodeProvider.class, new BytecodeProviderImpl())
                        .applySettings(settings(product, version))
                        .applySetting(AvailableSettings.CONNECTION_PROVIDER, connections)
                        .build();
        var sources = new MetadataSources(services);
        rows.forEach(sources::addAnnotatedClass);
        return new Mapping(sources.buildMetadata().buildSessionFactory(), connections);
    }

    private static Map<String, Object> settings(String product, int version) {
        return Map.ofEntries(
                Map.entry(AvailableSettings.ALLOW_METADATA_ON_BOOT, false),
                Map.entry(AvailableSettings.JAKARTA_HBM2DDL_DB_NAME, product),
                Map.entry(
                        AvailableSettings.JAKARTA_HBM2DDL_DB_MAJOR_VERSION,
                        Integer.toString(version)),
                Map.entry(AvailableSettings.JAKARTA_HBM2DDL_DB_MINOR_VERSION, "0"),
                Map.entry(AvailableSettings.XML_MAPPING_ENABLED, false),
                Map.entry(AvailableSettings.JAKARTA_VALIDATION_MODE, "none"),
                Map.entry(AvailableSettings.CONNECTION_PROVIDER_DISABLES_AUTOCOMMIT, true),
                Map.entry(AvailableSettings.JDBC_TIME_ZONE, "UTC"),
                // As an OffsetDateTime: by default a Calendar is built for every value read.
                Map.entry(AvailableSettings.PREFERRED_INSTANT_JDBC_TYPE, "TIMESTAMP_WITH_TIMEZONE"),
                // As the clock says it: by way of java.sql.Time it would be kept an hour off in
                // London.
                Map.entry(AvailableSettings.JAVA_TIME_USE_DIRECT_JDBC, true),
                Map.entry(AvailableSettings.STATEMENT_BATCH_SIZE, 50),
                Map.entry(AvailableSettings.LOG_JDBC_ERRORS, false));
    }

    /** From now on its sessions speak to this database. */
    public SessionFactory over(DataSource database) {
        connections.comeFrom(database);
        return factory;
    }
}
