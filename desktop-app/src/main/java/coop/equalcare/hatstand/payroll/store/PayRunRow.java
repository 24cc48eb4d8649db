package coop.equalcare.hatstand.payroll.store;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.payroll.domain.ApprovedRun;
import coop.equalcare.hatstand.payroll.domain.DraftRun;
import coop.equalcare.hatstand.payroll.domain.PayLine;
import coop.equalcare.hatstand.payroll.domain.PayPeriod;
import coop.equalcare.hatstand.payroll.domain.PayRun;
import coop.equalcare.hatstand.payroll.domain.PayRunId;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One row of {@code pay_run}. */
@Entity
@Table(name = "pay_run")
class PayRunRow {

    @Id UUID id;

    @Column(name = "number", updatable = false)
    int number;

    @Column(name = "from_date", updatable = false)
    LocalDate from;

    @Column(name = "until_date", updatable = false)
    LocalDate until;

    @Column(name = "prepared_by", updatable = false)
    UUID preparedBy;

    @Column(name = "prepared_at", updatable = false)
    Instant preparedAt;

    @Column(name = "approved_by")
    @Nullable UUID approvedBy;

    @Column(name = "approved_at")
    @Nullable Instant approvedAt;

    @Column(name = "status")
    String status;

    @Version
    @Column(name = "version")
    int version;

    static PayRunRow from(PayRun run) {
        var row = new PayRunRow();
        row.id = run.id().value();
        row.number = run.number();
        row.from = run.period().from();
        row.until = run.period().until();
        row.preparedBy = run.preparedBy().value();
        row.preparedAt = run.preparedAt();
        row.status = run.status().name();
        row.version = run.version();
        if (run instanceof ApprovedRun approved) {
            row.approvedBy = approved.approvedBy().value();
            row.approvedAt = approved.approvedAt();
        }
        return row;
    }

    PayPeriod period() {
        return new PayPeriod(from, until);
    }

    PayRun toDomain(List<PayLine> lines) {
        var draft =
                new DraftRun(
                        new PayRunId(id),
                        number,
                        period(),
                        new PersonId(preparedBy),
                        preparedAt,
                        lines,
                        version);
        return approvedBy == null || approvedAt == null
                ? draft
                : draft.approvedBy(new PersonId(approvedBy), approvedAt);
    }
}
