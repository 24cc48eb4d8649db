package coop.equalcare.hatstand.rostering.domain;

import java.util.UUID;

/** Says which booking. */
public record BookingId(UUID value) {}
