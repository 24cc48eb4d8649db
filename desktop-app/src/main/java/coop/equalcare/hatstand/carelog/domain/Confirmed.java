package coop.equalcare.hatstand.carelog.domain;

import java.util.List;

/** An entry that all who were there have agreed to. It stays as it is (domain invariant 8). */
public record Confirmed(
        EntryId id,
        Support support,
        Worked worked,
        int edition,
        List<Confirmation> confirmations,
        int version)
        implements CareLogEntry {

    public Confirmed {
        confirmations = List.copyOf(confirmations);
        if (!Pending.agreedByAll(support, confirmations)) {
            throw new IllegalArgumentException("not confirmed by all who were there: " + id);
        }
    }

    @Override
    public EntryStatus status() {
        return EntryStatus.CONFIRMED;
    }

    public Paid paid() {
        return new Paid(id, support, worked, edition, confirmations, version);
    }
}
