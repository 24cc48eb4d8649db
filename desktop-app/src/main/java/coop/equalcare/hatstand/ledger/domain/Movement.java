package coop.equalcare.hatstand.ledger.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A transfer as people read it.
 *
 * @param seq its number in the book
 * @param code what sort of movement, for example {@code wages}
 * @param about what it is about: a pay run, an entry
 */
public record Movement(
        long seq,
        Instant at,
        String code,
        UUID about,
        NamedAccount debit,
        NamedAccount credit,
        long amount) {}
