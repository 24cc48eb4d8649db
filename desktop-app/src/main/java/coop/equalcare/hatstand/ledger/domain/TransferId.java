package coop.equalcare.hatstand.ledger.domain;

import java.util.UUID;

/** Says which transfer of the book. */
public record TransferId(UUID value) {}
