package coop.equalcare.hatstand.carelog.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import java.time.Instant;
import java.util.UUID;

/** When a {@code booking} is; only read: the rota writes it. */
@Entity
@Immutable
@Table(name = "booking")
class CareLogBookingRow {

    @Id UUID id;

    @Column(name = "starts_at", nullable = false)
    Instant startsAt;

    @Column(name = "ends_at", nullable = false)
    Instant endsAt;
}
