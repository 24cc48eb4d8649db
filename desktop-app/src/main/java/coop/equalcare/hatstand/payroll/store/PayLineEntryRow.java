package coop.equalcare.hatstand.payroll.store;

import coop.equalcare.hatstand.payroll.domain.PaidTime;
import coop.equalcare.hatstand.payroll.domain.PayLineId;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.util.UUID;

/** One row of {@code pay_line_entry}: an entry is in one line at most, so it says which row. */
@Entity
@Table(name = "pay_line_entry")
class PayLineEntryRow {

    @Id
    @Column(name = "entry_id")
    UUID entryId;

    @Column(name = "line_id")
    UUID lineId;

    @Column(name = "minutes")
    long minutes;

    static PayLineEntryRow from(PayLineId line, PaidTime time) {
        var row = new PayLineEntryRow();
        row.entryId = time.entry().value();
        row.lineId = line.value();
        row.minutes = time.minutes();
        return row;
    }
}
