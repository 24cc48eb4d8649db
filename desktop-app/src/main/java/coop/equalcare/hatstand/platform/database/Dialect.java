package coop.equalcare.hatstand.platform.database;

import java.util.List;

/** The two databases that a co-op's records can live in. */
public enum Dialect {
    /** An encrypted file on one machine. */
    H2("h2"),
    /** A server that many desks share. */
    POSTGRESQL("postgresql");

    private final String folder;

    Dialect(String folder) {
        this.folder = folder;
    }

    /** Folders of migrations below {@code db/}: what both share, and what only this one can do. */
    List<String> folders() {
        return List.of("common", folder);
    }
}
