package coop.equalcare.hatstand.carelog.domain;

import coop.equalcare.hatstand.carelog.domain.query.EntryQuery;
import coop.equalcare.hatstand.kernel.PersonId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An entry that somebody who was there has not agreed to yet. */
public record Pending(
        EntryId id,
        Support support,
        Worked worked,
        int edition,
        List<Confirmation> confirmations,
        Optional<EntryQuery> openQuery,
        int version)
        implements CareLogEntry {

    public Pending {
        confirmations = List.copyOf(confirmations);
        if (agreedByAll(support, confirmations)) {
            throw new IllegalArgumentException("all have agreed, so it is confirmed: " + id);
        }
    }

    /** What the rota says happened, until somebody says otherwise. */
    public static Pending asPlanned(EntryId id, Support support) {
        return new Pending(
                id, support, new Worked(support.planned(), 0), 0, List.of(), Optional.empty(), 0);
    }

    @Override
    public EntryStatus status() {
        return EntryStatus.PENDING;
    }

    /** The last missing agreement makes it confirmed. */
    public CareLogEntry confirmedBy(Confirmation given) {
        if (!awaited().contains(given.person())) {
            throw new IllegalArgumentException("not awaited: " + given.person());
        }
        var all = Stream.concat(confirmations.stream(), Stream.of(given)).toList();
        return agreedByAll(support, all)
                ? new Confirmed(id, support, worked, edition, all, version)
                : new Pending(id, support, worked, edition, all, openQuery, version);
    }

    public Pending queried(EntryQuery query) {
        return new Pending(
                id, support, worked, edition, confirmations, Optional.of(query), version);
    }

    public Pending answered() {
        return new Pending(id, support, worked, edition, confirmations, Optional.empty(), version);
    }

    /**
     * Other times make another edition, and nobody has agreed to that one (domain invariant 9).
     * They answer what was queried.
     */
    public Adjusted adjusted(Worked to, PersonId by, Instant at, String reason) {
        return new Adjusted(
                new Pending(id, support, to, edition + 1, List.of(), Optional.empty(), version),
                new Adjustment(edition, worked, to, by, at, reason));
    }

    static boolean agreedByAll(Support support, List<Confirmation> given) {
        var people = given.stream().map(Confirmation::person).toList();
        if (people.stream().distinct().count() < people.size()
                || !support.attendees().containsAll(people)) {
            throw new IllegalArgumentException("only those who were there agree, each once");
        }
        return people.containsAll(support.attendees());
    }
}
