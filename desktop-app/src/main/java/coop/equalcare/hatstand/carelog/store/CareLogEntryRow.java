package coop.equalcare.hatstand.carelog.store;

import coop.equalcare.hatstand.carelog.domain.CareLogEntry;
import coop.equalcare.hatstand.carelog.domain.Confirmation;
import coop.equalcare.hatstand.carelog.domain.Confirmed;
import coop.equalcare.hatstand.carelog.domain.EntryId;
import coop.equalcare.hatstand.carelog.domain.EntryStatus;
import coop.equalcare.hatstand.carelog.domain.Paid;
import coop.equalcare.hatstand.carelog.domain.Pending;
import coop.equalcare.hatstand.carelog.domain.Support;
import coop.equalcare.hatstand.carelog.domain.Worked;
import coop.equalcare.hatstand.carelog.domain.query.EntryQuery;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.domain.BookingKind;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One row of {@code care_log_entry}. It knows columns; what they mean is said in the domain. */
@Entity
@Table(name = "care_log_entry")
class CareLogEntryRow {

    @Id UUID id;

    @Column(name = "booking_id", nullable = false, updatable = false)
    UUID bookingId;

    @Column(name = "supported_id", nullable = false, updatable = false)
    UUID supportedId;

    @Column(name = "worker_id", nullable = false, updatable = false)
    UUID workerId;

    @Column(name = "kind", nullable = false, updatable = false)
    String kind;

    @Column(name = "planned_starts_at", nullable = false, updatable = false)
    Instant plannedStartsAt;

    @Column(name = "planned_ends_at", nullable = false, updatable = false)
    Instant plannedEndsAt;

    @Column(name = "starts_at", nullable = false)
    Instant startsAt;

    @Column(name = "ends_at", nullable = false)
    Instant endsAt;

    @Column(name = "break_minutes", nullable = false)
    int breakMinutes;

    @Column(name = "status", nullable = false)
    String status;

    @Column(name = "edition", nullable = false)
    int edition;

    @Version int version;

    static CareLogEntryRow from(CareLogEntry entry) {
        var row = new CareLogEntryRow();
        row.id = entry.id().value();
        row.bookingId = entry.support().booking().value();
        row.supportedId = entry.supported().value();
        row.workerId = entry.worker().value();
        row.kind = entry.support().kind().name();
        row.plannedStartsAt = entry.support().planned().start();
        row.plannedEndsAt = entry.support().planned().end();
        row.startsAt = entry.worked().when().start();
        row.endsAt = entry.worked().when().end();
        row.breakMinutes = entry.worked().breakMinutes();
        row.status = entry.status().name();
        row.edition = entry.edition();
        row.version = entry.version();
        return row;
    }

    /**
     * @param given the agreements to this edition
     * @param open what somebody says is not right
     */
    CareLogEntry toDomain(List<Confirmation> given, Optional<EntryQuery> open) {
        var entryId = new EntryId(id);
        return switch (EntryStatus.valueOf(status)) {
            case PENDING ->
                    new Pending(entryId, support(), worked(), edition, given, open, version);
            case CONFIRMED -> new Confirmed(entryId, support(), worked(), edition, given, version);
            case PAID -> new Paid(entryId, support(), worked(), edition, given, version);
        };
    }

    private Support support() {
        return new Support(
                new BookingId(bookingId),
                new PersonId(supportedId),
                new PersonId(workerId),
                BookingKind.valueOf(kind),
                new TimeSpan(plannedStartsAt, plannedEndsAt));
    }

    Worked worked() {
        return new Worked(new TimeSpan(startsAt, endsAt), breakMinutes);
    }
}
