package coop.equalcare.hatstand.payroll.domain;

import coop.equalcare.hatstand.kernel.PersonId;

import java.time.Instant;
import java.util.List;

/** A pay run that somebody else than its preparer has approved (PAY-6). */
public record ApprovedRun(DraftRun draft, PersonId approvedBy, Instant approvedAt)
        implements PayRun {

    public ApprovedRun {
        if (approvedBy.equals(draft.preparedBy())) {
            throw new IllegalArgumentException("a second person approves: " + approvedBy);
        }
    }

    @Override
    public PayRunId id() {
        return draft.id();
    }

    @Override
    public int number() {
        return draft.number();
    }

    @Override
    public PayPeriod period() {
        return draft.period();
    }

    @Override
    public PersonId preparedBy() {
        return draft.preparedBy();
    }

    @Override
    public Instant preparedAt() {
        return draft.preparedAt();
    }

    @Override
    public List<PayLine> lines() {
        return draft.lines();
    }

    @Override
    public int version() {
        return draft.version();
    }

    @Override
    public PayRunStatus status() {
        return PayRunStatus.APPROVED;
    }
}
