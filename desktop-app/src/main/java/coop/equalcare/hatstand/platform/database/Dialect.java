package coop.equalcare.hatstand.platform.database;

import coop.equalcare.hatstand.platform.database.mapping.Mapping;
import coop.equalcare.hatstand.platform.database.mapping.Mappings;

import java.util.List;

/** The two databases that a co-op's records can live in. */
public enum Dialect {
    /** An encrypted file on one machine. */
    H2("h2", "H2", 2),
    /** A server that many desks share. */
    POSTGRESQL("postgresql", "PostgreSQL", 16);

    private final String folder;
    private final String product;
    private final int oldestVersion;

    Dialect(String folder, String product, int oldestVersion) {
        this.folder = folder;
        this.product = product;
        this.oldestVersion = oldestVersion;
    }

    /**
     * The major version that a server must have at least. On PostgreSQL before 16 somebody who may
     * create roles could make themselves the owner of the tables.
     */
    int oldestVersion() {
        return oldestVersion;
    }

    /** How rows are read from and written to such databases. */
    Mappings mappings(List<Class<?>> rows) {
        return new Mappings(() -> Mapping.of(product, oldestVersion, rows));
    }

    /** Folders of migrations below {@code db/}: what both share, and what only this one can do. */
    List<String> folders() {
        return List.of("common", folder);
    }
}
