package coop.equalcare.hatstand.payroll.domain;

import coop.equalcare.hatstand.kernel.PersonId;

import java.time.Instant;
import java.util.List;

/**
 * A pay run that nobody has approved yet. It can be thrown away, and then its care is free again.
 */
public record DraftRun(
        PayRunId id,
        int number,
        PayPeriod period,
        PersonId preparedBy,
        Instant preparedAt,
        List<PayLine> lines,
        int version)
        implements PayRun {

    public DraftRun {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a run pays something");
        }
    }

    @Override
    public PayRunStatus status() {
        return PayRunStatus.DRAFT;
    }

    public ApprovedRun approvedBy(PersonId approver, Instant at) {
        return new ApprovedRun(this, approver, at);
    }
}
