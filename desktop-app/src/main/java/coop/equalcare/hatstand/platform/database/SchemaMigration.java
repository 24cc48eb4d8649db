package coop.equalcare.hatstand.platform.database;

import org.flywaydb.core.Flyway;

import javax.sql.DataSource;

/** Brings a database to the schema of this build. */
public final class SchemaMigration {

    private final DataSource source;
    private final Dialect dialect;

    public SchemaMigration(DataSource source, Dialect dialect) {
        this.source = source;
        this.dialect = dialect;
    }

    public void migrate() {
        Flyway.configure()
                .dataSource(source)
                .locations(
                        dialect.folders().stream()
                                .map(folder -> "classpath:db/" + folder)
                                .toArray(String[]::new))
                .load()
                .migrate();
    }
}
