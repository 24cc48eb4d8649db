package coop.equalcare.hatstand.carelog.store;

import coop.equalcare.hatstand.carelog.domain.Adjusted;
import coop.equalcare.hatstand.carelog.domain.Adjustment;
import coop.equalcare.hatstand.carelog.domain.Worked;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** One row of {@code care_log_adjustment}. It is added and never changed. */
@Entity
@Table(name = "care_log_adjustment")
@IdClass(CareLogAdjustmentRow.Key.class)
class CareLogAdjustmentRow {

    /** Which edition of which entry was replaced. */
    record Key(UUID entryId, int edition) implements Serializable {}

    @Id
    @Column(name = "entry_id", nullable = false)
    UUID entryId;

    @Id
    @Column(name = "edition", nullable = false)
    int edition;

    @Column(name = "adjusted_by", nullable = false)
    UUID adjustedBy;

    @Column(name = "adjusted_at", nullable = false)
    Instant adjustedAt;

    @Column(name = "starts_at", nullable = false)
    Instant startsAt;

    @Column(name = "ends_at", nullable = false)
    Instant endsAt;

    @Column(name = "break_minutes", nullable = false)
    int breakMinutes;

    @Column(name = "reason", nullable = false)
    String reason;

    static CareLogAdjustmentRow from(Adjusted adjusted) {
        var adjustment = adjusted.adjustment();
        var row = new CareLogAdjustmentRow();
        row.entryId = adjusted.entry().id().value();
        row.edition = adjustment.edition();
        row.adjustedBy = adjustment.by().value();
        row.adjustedAt = adjustment.at();
        row.startsAt = adjustment.before().when().start();
        row.endsAt = adjustment.before().when().end();
        row.breakMinutes = adjustment.before().breakMinutes();
        row.reason = adjustment.reason();
        return row;
    }

    Worked before() {
        return new Worked(new TimeSpan(startsAt, endsAt), breakMinutes);
    }

    /**
     * @param after what the next edition said
     */
    Adjustment toDomain(Worked after) {
        return new Adjustment(
                edition, before(), after, new PersonId(adjustedBy), adjustedAt, reason);
    }
}
