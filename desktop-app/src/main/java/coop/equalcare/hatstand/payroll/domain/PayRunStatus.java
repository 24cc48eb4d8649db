package coop.equalcare.hatstand.payroll.domain;

/** How far a pay run has come. */
public enum PayRunStatus {
    DRAFT,
    APPROVED
}
