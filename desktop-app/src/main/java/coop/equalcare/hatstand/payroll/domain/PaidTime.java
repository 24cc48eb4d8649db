package coop.equalcare.hatstand.payroll.domain;

import coop.equalcare.hatstand.carelog.domain.EntryId;

/** What one entry of the care log adds to a line. */
public record PaidTime(EntryId entry, long minutes) {}
