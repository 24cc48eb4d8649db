package coop.equalcare.hatstand.audit.domain;

import java.time.Instant;

/**
 * Some events that were sealed together.
 *
 * @param events how many
 */
public record Block(long no, Instant sealedAt, int events, String previousHash, String hash) {}
