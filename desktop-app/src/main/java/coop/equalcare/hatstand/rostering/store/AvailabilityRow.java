package coop.equalcare.hatstand.rostering.store;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.rostering.domain.AvailabilityWindow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/** One row of {@code availability}. Said is said: of a row only whether it still counts changes. */
@Entity
@Table(name = "availability")
class AvailabilityRow {

    @Id UUID id;

    @Column(name = "person_id", nullable = false, updatable = false)
    UUID personId;

    /** As ISO has it: Monday is 1. */
    @Column(nullable = false, updatable = false)
    int weekday;

    @Column(name = "from_time", nullable = false, updatable = false)
    LocalTime fromTime;

    @Column(name = "until_time", nullable = false, updatable = false)
    LocalTime untilTime;

    @Column(name = "valid_from", updatable = false)
    @Nullable LocalDate validFrom;

    @Column(name = "valid_until", updatable = false)
    @Nullable LocalDate validUntil;

    @Column(nullable = false, updatable = false)
    boolean offered;

    @Column(name = "taken_back", nullable = false)
    boolean takenBack;

    @Version int version;

    static AvailabilityRow from(UUID id, PersonId worker, AvailabilityWindow window) {
        var row = new AvailabilityRow();
        row.id = id;
        row.personId = worker.value();
        row.weekday = window.day().getValue();
        row.fromTime = window.from();
        row.untilTime = window.until();
        row.validFrom = window.validFrom().orElse(null);
        row.validUntil = window.validUntil().orElse(null);
        row.offered = window.offered();
        return row;
    }

    AvailabilityWindow toDomain() {
        return new AvailabilityWindow(
                DayOfWeek.of(weekday),
                fromTime,
                untilTime,
                Optional.ofNullable(validFrom),
                Optional.ofNullable(validUntil),
                offered);
    }
}
