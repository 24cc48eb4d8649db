package coop.equalcare.hatstand.rostering.store;

import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.Cancellation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** One row of {@code booking_cancellation}. It is only ever added. */
@Entity
@Table(name = "booking_cancellation")
@IdClass(CancellationRow.Key.class)
class CancellationRow {

    record Key(UUID bookingId, int version) implements Serializable {}

    @Id
    @Column(name = "booking_id")
    UUID bookingId;

    @Id int version;

    @Column(name = "cancelled_by", nullable = false)
    UUID by;

    @Column(name = "cancelled_at", nullable = false)
    Instant at;

    @Column(nullable = false)
    String reason;

    static CancellationRow of(Booking cancelled, Cancellation why) {
        var row = new CancellationRow();
        row.bookingId = cancelled.id().value();
        row.version = cancelled.version();
        row.by = why.by().value();
        row.at = why.at();
        row.reason = why.reason();
        return row;
    }
}
