package coop.equalcare.hatstand.rates.domain;

import java.util.UUID;

/** Says which row of the rates. */
public record RateId(UUID value) {}
