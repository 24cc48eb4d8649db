package coop.equalcare.hatstand.ledger.domain;

import java.util.UUID;

/** Says which account of the book. */
public record AccountId(UUID value) {}
