package coop.equalcare.hatstand.payroll.domain;

import java.util.UUID;

/** Says which pay run. */
public record PayRunId(UUID value) {}
