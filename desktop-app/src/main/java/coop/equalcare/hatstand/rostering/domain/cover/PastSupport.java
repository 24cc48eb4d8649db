package coop.equalcare.hatstand.rostering.domain.cover;

import java.time.Instant;

/**
 * How well two people know each other, as far as the rota tells: how often one has supported the
 * other lately, and until when.
 */
public record PastSupport(int times, Instant last) {}
