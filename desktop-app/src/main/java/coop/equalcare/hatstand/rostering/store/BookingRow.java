package coop.equalcare.hatstand.rostering.store;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.domain.BookingKind;
import coop.equalcare.hatstand.rostering.domain.series.Occurrence;
import coop.equalcare.hatstand.rostering.domain.series.SeriesId;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** One row of {@code booking}. It knows columns and nothing else; rules live in {@link Booking}. */
@Entity
@Table(name = "booking")
class BookingRow {

    @Id UUID id;

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

    /** Which of a series it is never changes. */
    @Column(name = "series_id", updatable = false)
    @Nullable UUID seriesId;

    @Column(name = "series_day", updatable = false)
    @Nullable LocalDate seriesDay;

    @Version int version;

    static BookingRow from(Booking booking, Occurrence of) {
        var row = from(booking);
        row.seriesId = of.series().value();
        row.seriesDay = of.day();
        return row;
    }

    static BookingRow from(Booking booking) {
        var row = new BookingRow();
        row.id = booking.id().value();
        row.supportedId = booking.supported().value();
        row.workerId = booking.worker().map(PersonId::value).orElse(null);
        row.startsAt = booking.when().start();
        row.endsAt = booking.when().end();
        row.kind = booking.kind();
        row.neededSkill = booking.neededSkill().orElse(null);
        row.cancelled = booking.cancelled();
        row.version = booking.version();
        return row;
    }

    Optional<Occurrence> occurrence() {
        return seriesId == null || seriesDay == null
                ? Optional.empty()
                : Optional.of(new Occurrence(new SeriesId(seriesId), seriesDay));
    }

    Booking toDomain() {
        return new Booking(
                new BookingId(id),
                new PersonId(supportedId),
                Optional.ofNullable(workerId).map(PersonId::new),
                new TimeSpan(startsAt, endsAt),
                kind,
                Optional.ofNullable(neededSkill),
                cancelled,
                version);
    }
}
