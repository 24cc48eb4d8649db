package coop.equalcare.hatstand.carelog.domain;

import java.util.List;

/** A confirmed entry that an approved pay run holds. */
public record Paid(
        EntryId id,
        Support support,
        Worked worked,
        int edition,
        List<Confirmation> confirmations,
        int version)
        implements CareLogEntry {

    public Paid {
        confirmations = List.copyOf(confirmations);
        if (!Pending.agreedByAll(support, confirmations)) {
            throw new IllegalArgumentException("paid, but not confirmed by all: " + id);
        }
    }

    @Override
    public EntryStatus status() {
        return EntryStatus.PAID;
    }
}
