package coop.equalcare.hatstand.carelog.domain;

/** How far an entry has come. It never goes back. */
public enum EntryStatus {
    PENDING,
    CONFIRMED,
    PAID
}
