package coop.equalcare.hatstand.payroll.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import java.time.Instant;
import java.util.UUID;

/** A row of {@code care_log_entry}, as far as pay needs it; only read. */
@Entity
@Immutable
@Table(name = "care_log_entry")
class PayCareRow {

    @Id UUID id;

    @Column(name = "supported_id")
    UUID supportedId;

    @Column(name = "worker_id")
    UUID workerId;

    @Column(name = "kind")
    String kind;

    @Column(name = "status")
    String status;

    @Column(name = "starts_at")
    Instant startsAt;

    @Column(name = "ends_at")
    Instant endsAt;

    @Column(name = "break_minutes")
    int breakMinutes;
}
