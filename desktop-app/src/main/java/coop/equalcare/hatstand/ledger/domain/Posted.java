package coop.equalcare.hatstand.ledger.domain;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.Sha256;

import java.time.Instant;

/**
 * A transfer in the book, as a link of the chain.
 *
 * @param seq counts from 1 without a gap
 * @param hash covers everything before it in this record
 */
public record Posted(
        long seq,
        Transfer transfer,
        PersonId actor,
        Instant recordedAt,
        Sha256 previous,
        Sha256 hash) {}
