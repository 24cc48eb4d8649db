package coop.equalcare.hatstand.platform.database;

import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.hibernate.tool.schema.Action;

import java.util.List;

import javax.sql.DataSource;

/** Sets Hibernate up for rows that are read and written one statement at a time. */
final class SessionFactories {

    private SessionFactories() {}

    /**
     * @param rows the row classes of all capabilities; each is checked against its table
     */
    static SessionFactory build(DataSource source, List<Class<?>> rows) {
        return new HibernatePersistenceConfiguration("hatstand")
                .managedClasses(List.copyOf(rows))
                .schemaToolingAction(Action.VALIDATE)
                .property(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, source)
                .property(AvailableSettings.CONNECTION_PROVIDER_DISABLES_AUTOCOMMIT, true)
                .property(AvailableSettings.JDBC_TIME_ZONE, "UTC")
                // As an OffsetDateTime: by default a Calendar is built for every value read.
                .property(AvailableSettings.PREFERRED_INSTANT_JDBC_TYPE, "TIMESTAMP_WITH_TIMEZONE")
                // As the clock says it: by way of java.sql.Time it would be kept an hour off in
                // London.
                .property(AvailableSettings.JAVA_TIME_USE_DIRECT_JDBC, true)
                .property(AvailableSettings.STATEMENT_BATCH_SIZE, 50)
                .property(AvailableSettings.LOG_JDBC_ERRORS, false)
                .createEntityManagerFactory();
    }
}
