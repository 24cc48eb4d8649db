package coop.equalcare.hatstand.carelog.domain;

/** All who were there have agreed. Told inside the transaction of the last agreement. */
public record EntryConfirmed(Confirmed entry) {}
