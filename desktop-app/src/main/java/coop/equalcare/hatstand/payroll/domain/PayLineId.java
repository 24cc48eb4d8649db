package coop.equalcare.hatstand.payroll.domain;

import java.util.UUID;

/** Says which line of a pay run. */
public record PayLineId(UUID value) {}
