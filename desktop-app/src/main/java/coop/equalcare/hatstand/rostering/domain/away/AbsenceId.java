package coop.equalcare.hatstand.rostering.domain.away;

import java.util.UUID;

/** Which absence. */
public record AbsenceId(UUID value) {}
