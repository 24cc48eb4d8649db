package coop.equalcare.hatstand.rostering.store;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.domain.BookingKind;
import coop.equalcare.hatstand.rostering.domain.history.PastState;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One row of {@code booking_history}; only the database makes them. */
@Entity
@Table(name = "booking_history")
@IdClass(BookingPastRow.Key.class)
class BookingPastRow {

    record Key(UUID bookingId, int number) implements Serializable {}

    @Id
    @Column(name = "booking_id")
    UUID bookingId;

    @Id int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    PastState.Act act;

    @Column(nullable = false)
    Instant at;

    @Column(nullable = false)
    String login;

    @Column(name = "actor_id")
    @Nullable UUID actorId;

    @Column(name = "supported_id", nullable = false)
    UUID supportedId;

    @Column(name = "worker_id")
    @Nullable UUID workerId;

    @Column(name = "starts_at", nullable = false)
    Instant startsAt;

    @Column(name = "ends_at", nullable = false)
    Instant endsAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    BookingKind kind;

    @Column(name = "needs_skill")
    @Nullable String neededSkill;

    @Column(nullable = false)
    boolean cancelled;

    @Column(nullable = false)
    int version;

    Booking booking() {
        return new Booking(
                new BookingId(bookingId),
                new PersonId(supportedId),
                Optional.ofNullable(workerId).map(PersonId::new),
                new TimeSpan(startsAt, endsAt),
                kind,
                Optional.ofNullable(neededSkill),
                cancelled,
                version);
    }
}
